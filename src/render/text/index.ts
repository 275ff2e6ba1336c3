export { renderText, type TextFrame } from './render-text.js';
