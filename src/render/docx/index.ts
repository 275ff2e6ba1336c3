export { renderParagraph, type ParagraphStyle } from './blocks.js';
export { renderRun } from './inlines.js';
export { packDocx } from './parts.js';
export { renderDocx } from './render-docx.js';
export type { FootPart, ReviewFrame } from './review-frame.js';
export { element, type Xml } from './xml.js';
