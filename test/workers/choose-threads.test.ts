import { describe, expect, it } from 'vitest';
import { chooseThreads } from '../../src/workers/index.js';

describe('how many threads draw', () => {
  it.each([
    ['a few PDFs are drawn without any', 19, undefined, 8, 0],
    ['more, where there is one core', 200, undefined, 1, 0],
    ['so many that they would fill the memory, by one after the other', 300, undefined, 1, 1],
    ['more, by one on each core', 200, undefined, 2, 2],
    ['by no more than pay', 39, undefined, 16, 3],
    ['by no more than can be handed work', 5000, undefined, 64, 8],
    ['by as many as somebody asks for', 200, 3, 2, 3],
    ['by one, where somebody asks for that', 5, 1, 8, 1],
    ['by no more than there are PDFs', 2, 8, 8, 2],
    ['there are none for no PDFs', 0, 8, 8, 0],
  ])('%s', (_, pdfs, asked, cores, threads) => {
    expect(chooseThreads(pdfs, asked, cores)).toBe(threads);
  });
});
