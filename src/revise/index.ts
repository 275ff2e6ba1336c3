export type { Change, Path } from './change.js';
export { formatText } from './format-text.js';
export type { OrderOf } from './plan-change.js';
export { reviseText } from './revise-text.js';
