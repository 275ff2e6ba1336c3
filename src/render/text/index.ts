export { renderBlocks } from './blocks.js';
export { renderText } from './render-text.js';
