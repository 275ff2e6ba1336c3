import { describe, expect, it } from 'vitest';
import { compileText, documentOf, findingsOf, write, type Files } from '../support/compile.js';
import { printPart } from '../support/print-document.js';

/** What a section reads like for one answer. Texts begin and end with a line break, so that they stand as they are read. */
export interface SectionCase {
  readonly says: string;
  /** Fields of the sound notice that are said otherwise. */
  readonly notice?: string;
  /** Fields that are not there. */
  readonly without?: readonly string[];
  readonly files?: Files;
  readonly reads: string;
}

/** Tests that a section reads, for each answer, as written: headings with #, terms with a colon, gaps marked. */
export function describeSection(anchor: string, cases: readonly SectionCase[]): void {
  describe(`the section “${anchor}”`, () => {
    it.each(cases.map((one) => [one.says, one] as const))('%s', (_, { notice, without, files, reads }) => {
      const compiled = compileText(write(notice, without), files);
      expect(findingsOf(compiled)).toEqual([]);
      expect(
        `\n${printPart(documentOf(compiled), anchor)
          .map((line) => `${line}\n`)
          .join('')}`,
      ).toBe(reads);
    });
  });
}
