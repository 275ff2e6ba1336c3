import { describe, expect, it } from 'vitest';
import { contrastOf, nearestColour, parseColour, type Colour } from '../../src/site/contrast.js';

describe('parseColour', () => {
  it.each([
    ['#2F4858', '#2f4858'],
    ['#abc', '#aabbcc'],
  ])('reads %s', (text, colour) => {
    expect(parseColour(text)).toBe(colour);
  });

  it.each(['2f4858', '#12345', '#1234567', 'red', '#ggg', 'url(//example.org)', '#fff;}', ' #fff', '#fff\n'])(
    'takes %j for no colour',
    (text) => {
      expect(parseColour(text)).toBeUndefined();
    },
  );
});

describe('contrastOf', () => {
  // Figures that are well known: the extremes, and the greys on either side of 4.5 to 1 on white.
  it.each<[Colour, Colour, string]>([
    ['#000000', '#ffffff', '21.000'],
    ['#ffffff', '#ffffff', '1.000'],
    ['#767676', '#ffffff', '4.542'],
    ['#777777', '#ffffff', '4.478'],
    ['#ff0000', '#ffffff', '3.998'],
    ['#0000ff', '#ffffff', '8.592'],
  ])('of %s and %s is %s', (one, other, ratio) => {
    expect(contrastOf(one, other).toFixed(3)).toBe(ratio);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });
});

describe('nearestColour', () => {
  it('takes the fewest steps, darker or lighter', () => {
    const onWhite = nearestColour('#7aa5d2', (colour) => contrastOf(colour, '#ffffff') >= 4.5);
    expect(contrastOf(onWhite!, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(onWhite!, '#ffffff')).toBeLessThan(4.7);
    expect(nearestColour('#808080', (colour) => contrastOf(colour, '#000000') >= 6)).toBe('#898989');
  });

  it('gives none where none will do', () => {
    expect(nearestColour('#123456', () => false)).toBeUndefined();
  });
});
