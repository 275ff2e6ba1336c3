import { statutes, type Statute } from '../../law/index.js';

/** A repealed law and a pattern for its full title: apostrophes and spaces may vary, and the year may stand in brackets or after a comma. */
export interface RepealedTitle {
  readonly statute: Statute;
  readonly pattern: RegExp;
}

/** Every repealed law that ships with the product, as a text names it. */
export const repealedTitles: readonly RepealedTitle[] = statutes
  .filter(({ repealed }) => repealed !== undefined)
  .map((statute) => {
    const [, name = statute.title, year = ''] = /^(.*) (\d{4})$/.exec(statute.title) ?? [];
    return {
      statute,
      pattern: new RegExp(
        String.raw`\b${name.replace(/[^\w\s]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s{1,9}`)},?\s{1,9}\(?${year}\b`,
        'gi',
      ),
    };
  });

/** Whether a law is spoken of as a thing of the past: the words shortly before and after its title. */
export function isSpokenOfAsPast(before: string, after: string): boolean {
  return past.some((pattern) => pattern.test(before) || pattern.test(after)) || madeUnder.test(before);
}

const past = [
  /\b(?:formerly|former|previous|previously|old|earlier|historical|historically|predecessor|in those days|at the time)\b/i,
  /\b(?:replac|repeal|revok|supersed)(?:e|es|ed|ing)\b/i,
  /\b(?:until|before|up to)\s(?:[\p{L}\d]{1,9}\s){0,3}\d{4}\b/iu,
  /\b(?:is|are|was|were) (?:no longer|not) (?:law|in force|current)\b/i,
];

/** Records that were made under a law stay what they are. */
const madeUnder = /\b(?:made|created|opened|written|taken|collected|gathered|kept|held|given) (?:by|under|before|from)\s(?:the\s)?$/i;
