import { describe, expect, it } from 'vitest';
import { compile, findingsOf, help, write } from '../support/compile.js';

describe('one fault', () => {
  it.each([
    ['a comma inside brackets', 'changes: [{ date: 2026-01-01, kind: other, summary: health, social care and others }]'],
    ['a remark that cuts a text short', 'introduction: We keep it #1 priority'],
  ])('of the writing, %s, is not found again in the shape it leaves behind', (_, fault) => {
    const families = findingsOf(compile({ [help]: write(fault) })).map((finding) => finding.replace(/^.* (\w+)\/.*$/, '$1'));
    expect(families).toEqual(['yaml']);
  });
});
