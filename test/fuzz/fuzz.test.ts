import { describe, expect, it } from 'vitest';
import { openGrounds } from '../../scripts/fuzz/grounds.js';
import { makeInputs } from '../../scripts/fuzz/inputs.js';
import { judge } from '../../scripts/fuzz/judge.js';

const grounds = await openGrounds();

/** `npm run fuzz` tries many more. */
describe('notices that nobody would write', () => {
  it.each(grounds.map((ground, position) => ({ ground, seed: 20 + position })))(
    'end in findings or in forms that do nothing: batch $seed',
    ({ ground, seed }) => {
      const inputs = makeInputs(ground.bases, seed, 60);
      const outcomes = inputs.map(({ bytes }, position) => judge(ground, bytes, position % 10 === 0));
      expect(outcomes.flatMap(({ faults }, position) => faults.map((fault) => `${position}: ${fault}`))).toEqual([]);
      // The forms are looked at only if some inputs get as far as that.
      expect(outcomes.filter(({ harvest }) => harvest.inputs.length > 0).length).toBeGreaterThan(10);
      expect(outcomes.filter(({ harvest }) => harvest.inputs.length === 0).length).toBeGreaterThan(10);
    },
  );

  it('are the same for the same seed', () => {
    const [one, other] = [1, 1].map((seed) =>
      makeInputs(grounds[0]?.bases ?? [], seed, 20).map(({ bytes }) => Buffer.from(bytes).toString('hex')),
    );
    expect(one).toEqual(other);
  });
});
