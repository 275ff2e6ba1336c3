import type { CatalogueEntry } from './entry.js';
import { serviceQuestions } from './service.js';
import { sharingQuestions } from './sharing.js';
import { useQuestions } from './uses.js';

export { chapters, type CatalogueEntry, type ChapterId } from './entry.js';
export { notAsked } from './not-asked.js';

/** Every question there is. A field that may be `not-stated` is in it, or in `notAsked` with the reason. */
export const catalogue: readonly CatalogueEntry[] = [...serviceQuestions, ...sharingQuestions, ...useQuestions];
