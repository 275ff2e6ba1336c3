export { findUnread, listUnread, type PhraseReadings } from './find-unread.js';
export { layAllPhrases } from './lay-all-phrases.js';
export { layPhrases, type LaidPhrases } from './lay-phrases.js';
export { readPhraseFile, readPhrases, type PhraseFile } from './read-phrases.js';
export { tellLanguage } from './tell-language.js';
