export { findUnread, listUnread, type PhraseReadings } from './find-unread.js';
export { layAllPhrases } from './lay-all-phrases.js';
export { layPhrases, type LaidPhrases } from './lay-phrases.js';
export { arePhrasesReviewed, readPhrases } from './read-phrases.js';
export { tellLanguage } from './tell-language.js';
