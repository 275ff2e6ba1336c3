import { describe, expect, it } from 'vitest';
import { orderOfNames } from '../../src/schema/index.js';
import { readProduct } from '../../src/workspace/index.js';

const { schemas } = readProduct();

describe('the order of names in a file', () => {
  it.each([
    { kind: 'notice', path: [], first: ['title', 'status'] },
    { kind: 'notice', path: ['service'], first: ['name'] },
    { kind: 'notice', path: ['processing', 0], first: ['id', 'heading'] },
    { kind: 'notice', path: ['processing', 'lending', 'lawfulBases', 1], first: ['basis'] },
    { kind: 'recipients', path: ['police'], first: ['name'] },
    { kind: 'waivers', path: [3], first: ['rule'] },
    { kind: 'notice', path: ['no-such-field', 'at', 'all'], first: [] },
    { kind: 'notice', path: ['constructor'], first: [] },
  ] as const)('is known of a $kind at $path', ({ kind, path, first }) => {
    expect(orderOfNames(schemas, kind)(path).slice(0, first.length)).toEqual(first);
    if (first.length === 0) expect(orderOfNames(schemas, kind)(path)).toEqual([]);
  });
});
