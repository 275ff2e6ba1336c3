import { describe, expect, it } from 'vitest';
import { compile, findingsOf, help, write } from '../support/compile.js';

describe('joint controllers', () => {
  it.each([
    ['the body itself', '[anytown-council]'],
    ['a body twice, itself as well', '[anytown-council, anytown-council]'],
  ])('are not %s', (_, list) => {
    const found = findingsOf(compile({ [help]: write(`jointControllers: ${list}`) }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((finding) => !finding.includes('ref/repeated-controller'))).toEqual([]);
  });
});
