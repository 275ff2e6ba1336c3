export { renderBlocksHtml, renderDocumentHtml, renderSectionsHtml } from './document.js';
export type { ContentsEntry, DocumentHtml, HeadingView } from './document.js';
export { forOtherWebsite, renderFragment } from './fragment.js';
export type { FragmentShape } from './fragment.js';
export type { HtmlTarget } from './target.js';
export { createTemplates, TemplateError } from './templates.js';
export type { Html, TemplateFault, Templates, TemplateSources } from './templates.js';
