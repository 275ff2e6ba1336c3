import { describe, expect, it } from 'vitest';
import { renderTimings } from '../../src/report/index.js';

describe('renderTimings', () => {
  it('sorts by time, with each share of the whole and what is left of it', () => {
    const timings = [
      { name: 'b', times: 3, milliseconds: 10 },
      { name: 'slow-rule', times: 3, milliseconds: 50.25 },
      { name: 'pass/parse', times: 1, milliseconds: 20 },
      { name: 'a', times: 1, milliseconds: 10 },
    ];
    expect(renderTimings(timings, 200).replace(/ +/g, ' ')).toBe(`RULE OR PASS TIMES MILLISECONDS SHARE
slow-rule 3 50.3 25.1 %
pass/parse 1 20.0 10.0 %
a 1 10.0 5.0 %
b 3 10.0 5.0 %
all rules 70.3 35.1 %
reading files and the rest 109.8 54.9 %
everything 200.0 100.0 %
`);
  });

  it('says nothing untrue where no time went by', () => {
    expect(renderTimings([], 0)).toMatch(/\neverything +0\.0 {2}0\.0 %\n$/);
  });
});
