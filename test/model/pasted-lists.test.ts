import { describe, expect, it } from 'vitest';
import { compileText, findingsOf } from '../support/compile.js';

describe('a list pasted into a field', () => {
  it.each([
    ['an item of a list of data', 'personalData:\n  - items:\n      - • your name', '5:9'],
    ['a row of a table in a line', 'personalData:\n  - items:\n      - "Files\\tsix years"', '5:15'],
    ['a team', 'recipients:\n  ourTeams:\n    - teams:\n        - – Housing', '6:11'],
    ['a text of several lines', 'introduction: |\n  We hold:\n  • names\n  • dates', '5:3'],
    ['a text of one line', 'introduction: We hold • names • dates', '3:23'],
  ])('is found where it stands: %s', (_, field, place) => {
    expect(findingsOf(compileText(`title: Help\nstatus: draft\n${field}\n`))).toEqual([`${place} prose/pasted-list`]);
  });
});
