export { renderDocumentHtml } from './document.js';
export type { ContentsEntry, DocumentHtml, HeadingView } from './document.js';
export { renderFragment } from './fragment.js';
export type { FragmentShape } from './fragment.js';
export type { HtmlTarget } from './target.js';
export { createTemplates } from './templates.js';
export type { Html, Templates, TemplateSources } from './templates.js';
