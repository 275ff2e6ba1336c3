import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContrast } from '../../src/site/check-contrast.js';
import { contrastOf, parseColour } from '../../src/site/contrast.js';
import {
  fixedColours,
  productTheme,
  propertiesOf,
  resolveTheme,
  writeThemeCss,
  type ColourUse,
  type GivenColours,
} from '../../src/site/theme.js';

const origin = { file: 'notices/site.yaml', path: ['look', 'colours'] };
const find = (given: GivenColours) =>
  checkContrast(given, origin).map(({ origin: { path }, suggestions }) => [path.at(-1), suggestions?.[0] !== undefined]);
const css = readFileSync(new URL('../../build/assets/site.css', import.meta.url), 'utf8');
const uses = Object.keys(productTheme) as ColourUse[];

describe('the colours of a site', () => {
  it('are those of the style sheet where none is given', () => {
    for (const use of uses) {
      for (const property of propertiesOf[use]) {
        const [, value = ''] = new RegExp(`${property}: ?(#[0-9a-f]+)`).exec(css) ?? [];
        expect([property, value.replace(/^#fff$/, '#ffffff')]).toEqual([property, productTheme[use]]);
      }
    }
    expect(writeThemeCss({})).toBe('');
    expect(find({})).toEqual([]);
  });

  it('are judged on every ground that the style sheet has', () => {
    const grounds = [...css.matchAll(/\.(?:fn|pf)-[^{}]*\{[^{}]*?background(?:-color)?: ?(#[0-9a-f]{3,6})\b/g)].map(([, colour]) =>
      parseColour(colour ?? ''),
    );
    expect(grounds.length).toBeGreaterThan(5);
    const judged: readonly (string | undefined)[] = [
      ...Object.values(fixedColours),
      productTheme.header,
      productTheme.panel,
      productTheme.footer,
    ];
    expect(grounds.filter((colour) => !judged.includes(colour))).toEqual([]);
  });

  it('reach the style sheet as colours and nothing else', () => {
    expect(writeThemeCss({ link: '#ABCDEF' })).toContain('--govuk-link-colour:#abcdef');
    expect(writeThemeCss({ link: '#fff}body{display:none' })).toBe('');
  });

  it('follow the brand and the link where they are not given themselves', () => {
    const theme = resolveTheme({ brand: '#ffd100', link: '#005ea5' });
    expect(theme.header).toBe('#ffd100');
    expect(theme.headerText).toBe('#1b1f23');
    expect(contrastOf(theme.linkHover, '#ffffff')).toBeGreaterThan(contrastOf(theme.link, '#ffffff'));
  });

  it('bring a font of two weights', () => {
    const own = writeThemeCss({}, { regular: 'a.woff2', bold: 'b.woff2' });
    expect(own.match(/@font-face/g)).toHaveLength(2);
    expect(own).toContain('--fn-font:"Site font"');
  });
});

describe('the contrast of the colours', () => {
  it.each<[string, GivenColours, readonly (readonly [ColourUse, boolean])[]]>([
    ['pale links', { link: '#7aa5d2', linkHover: '#0c3350' }, [['link', true]]],
    ['pale links, with the shade that follows from them', { link: '#9cc2e5' }, [['link', true]]],
    ['white words on yellow', { header: '#ffd100', headerText: '#ffffff' }, [['headerText', true]]],
    ['a brand that is hardly there', { brand: '#f0e8e0' }, [['brand', true]]],
    ['a summary on dark ground', { panel: '#224466' }, [['panel', true]]],
    ['a footer on dark ground', { footer: '#223344' }, [['footer', true]]],
    ['links that fit the page and not the footer', { link: '#767676', linkHover: '#333333' }, [['link', true]]],
    [
      'two faults',
      { link: '#cccccc', linkHover: '#000000', panel: '#000000' },
      [
        ['link', true],
        ['panel', true],
      ],
    ],
  ])('finds %s', (_, given, expected) => {
    expect(find(given)).toEqual(expected);
  });

  it('says both colours, the contrast they have and the one they need, and a shade that will do', () => {
    const [finding] = checkContrast({ link: '#777777', linkHover: '#222222' }, origin);
    expect(finding?.message).toBe(
      'The colour of links, #777777, cannot be read well enough on the ground of the footer, #eef1f3: the contrast is 3.94 to 1, and words need at least 4.5 to 1.',
    );
    const [better = ''] = finding?.suggestions ?? [];
    expect(finding?.hint).toContain(better);
    expect(find({ link: better, linkHover: '#222222' })).toEqual([]);
  });

  it.each(uses)('suggests for %s a shade with which nothing is wrong any more', (use) => {
    for (const colour of ['#808080', '#e0e0e0', '#404040', '#d4351c', '#ffdd00', '#00703c']) {
      for (const finding of checkContrast({ [use]: colour }, origin)) {
        for (const suggestion of finding.suggestions ?? []) expect([use, colour, find({ [use]: suggestion })]).toEqual([use, colour, []]);
      }
    }
  });
});
