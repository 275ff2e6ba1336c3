export { noticeId } from './check-address.js';
export { checkPasted } from './check-pasted.js';
export { parseProse } from './parse-prose.js';
export { proseOf } from './prose-of.js';
export type { Offsets, ProseBlock, ProseInline, ProseItem, ProseList } from './tree.js';
export { plainText } from './plain-text.js';
