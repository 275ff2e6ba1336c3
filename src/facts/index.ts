export { deriveFacts, type Facts } from './facts.js';
export { deriveIndex } from './derive-index.js';
export type { IndexedRecipient, NoticeIndex } from './notice-index.js';
export { deriveRights, strongestFirst, type NoticeRight, type RightOutcomes } from './rights.js';
export { publishedStatedBases } from './stated-bases.js';
export { sensitiveData, type Sensitive } from './sensitive-data.js';
