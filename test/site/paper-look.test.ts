import { describe, expect, it } from 'vitest';
import { contrastOf, parseColour } from '../../src/site/contrast.js';
import { derivePaperLook } from '../../src/site/index.js';

const against = (colour: string): number => contrastOf(parseColour(colour)!, '#ffffff');
const logo = { name: 'logo.png', bytes: new Uint8Array([1]), width: 96, height: 40 };

describe('the look of paper', () => {
  it.each(['#ffdd00', '#0b6e8c', '#ff0000', '#7aa5d2', '#ffffff', '#000000', '#2f4858'])(
    'has words and lines that read well on white, made of %s',
    (colour) => {
      const { colours } = derivePaperLook({ colours: { brand: colour, link: colour } }, {});
      expect(against(colours.brand)).toBeGreaterThanOrEqual(7);
      expect(against(colours.link)).toBeGreaterThanOrEqual(7);
      if (against(colour) >= 7) expect(colours).toEqual({ brand: colour, link: colour });
    },
  );

  it.each([
    ['#2f4858', '#2f4858'],
    ['#ffffff', undefined],
  ])('lays the ground of the header under the logo, which may be white: %s', (header, ground) => {
    const { logo: drawn } = derivePaperLook({ colours: { header }, logo }, { en: { text: 'Anytown Council', lang: 'en' } });
    expect(drawn).toEqual({
      file: 'logo.png',
      bytes: logo.bytes,
      width: 72,
      alt: { en: { text: 'Anytown Council', lang: 'en' } },
      ...(ground === undefined ? {} : { ground }),
    });
  });

  it('has no logo where the site has none', () => {
    expect(derivePaperLook({ colours: {} }, {})).not.toHaveProperty('logo');
  });
});
