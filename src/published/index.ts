export { alignKeys } from './align.js';
export { compareLivePage, type Comparison, type CurrentNotice, type Difference } from './compare-live-page.js';
export { readLivePage, type LivePage, type PageFault } from './read-live-page.js';
