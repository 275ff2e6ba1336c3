import type { RuleCases } from '../case.js';
import { oneUse, taskBases } from '../snippets.js';

const purposes = (...texts: readonly string[]): string => oneUse(taskBases, texts);

export const cases: RuleCases = {
  bad: [
    { shows: 'a notice without any', without: ['processing'], finds: [''] },
    { shows: 'a single word', notice: purposes('Administration', 'Look into a worry.'), finds: ['processing/a/purposes/0'] },
    { shows: 'a single word in bold', notice: purposes('"**Administration**"'), finds: ['processing/a/purposes/0'] },
  ],
  good: [{ shows: 'two words as enough', notice: purposes('Protect children') }],
};
