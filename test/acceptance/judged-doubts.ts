import type { AxeDoubt } from '../support/axe.js';

/** A kind of doubt that axe leaves to people, and why a person found it to be no barrier. */
export interface JudgedDoubt {
  readonly rule: string;
  readonly element: RegExp;
  readonly reason: RegExp;
  readonly why: string;
}

/** All doubts of axe that have been looked at by eye, last on 2026-11-22. docs/accessibility.md tells how. */
export const judgedDoubts: readonly JudgedDoubt[] = [
  {
    rule: 'color-contrast',
    element: /^#[\w-]+-table-\d+$|\bt[hd]\b/,
    reason: /background (gradient|image)$/,
    why: 'The shadow at the edge of a table that scrolls is a gradient behind its cells. It is there only where more lies beyond the edge, and its darkest grey leaves black text at more than 10:1.',
  },
  {
    rule: 'color-contrast',
    element: /^\.(govuk-button|fn-header__name)$/,
    reason: /1:1 contrast ratio/,
    why: 'In forced colours the system paints the button and the name of the site, and axe cannot read those colours. Looked at in a picture.',
  },
  {
    rule: 'color-contrast',
    element: /^h1/,
    reason: /overlapped by another element$/,
    why: 'The box of the title goes as wide as the page, below the button that leaves it. Its words end before: a test looks for words under the button.',
  },
];

export function isJudged({ rule, element, reason }: AxeDoubt): boolean {
  return judgedDoubts.some((judged) => judged.rule === rule && judged.element.test(element) && judged.reason.test(reason));
}
