export { renderDocx } from './render-docx.js';
export type { FootPart, ReviewFrame } from './review-frame.js';
