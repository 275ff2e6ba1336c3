export { keyOf, openDrawnFiles, type DrawnFile, type DrawnFiles, type FileKeeper, type KeptFile } from './drawn-files.js';
export { openResults, type Ground, type KeptResult, type NoticeParts, type NoticeResults } from './notice-results.js';
export { openStore, type KeptBlob, type Store, type StoreOptions } from './store.js';
