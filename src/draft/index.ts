export { composeDraft, type Draft, type DraftPlace } from './compose-draft.js';
export { findEntryByName } from './registered.js';
export type { DraftBase, DraftBody } from './begin-from.js';
export type { LeftOut } from './left-out.js';
export { modelKinds } from './model-kinds.js';
export type { Registered } from './registered.js';
export { tidyWords } from './tidy-words.js';
