import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLook } from '../../src/site/check-look.js';
import { gatherLook, type LookSettings } from '../../src/site/look.js';
import { readPicture } from '../../src/site/picture.js';

const greek = readFileSync(new URL('../fixtures/fonts/DejaVuSans-subset.ttf', import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 200 50"'): Uint8Array =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`);
const png = (width: number, height: number): Uint8Array => {
  const file = new Uint8Array(33);
  new DataView(file.buffer).setUint32(16, width);
  new DataView(file.buffer).setUint32(20, height);
  return file;
};

describe('readPicture', () => {
  it.each<[string, Uint8Array, object]>([
    ['a.svg', svg('<path d="M0 0h9"/>'), { width: 200, height: 50 }],
    ['a.svg', svg('<path d="M0 0h9"/>', 'width="30px" height="60"'), { width: 30, height: 60 }],
    [
      'a.svg',
      bytes('\uFEFF<?xml version="1.0"?><!DOCTYPE svg><!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,4,2"/>'),
      { width: 4, height: 2 },
    ],
    [
      'a.svg',
      svg('<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><use xlink:href="#g" style="fill:#fff"/>'),
      { width: 200, height: 50 },
    ],
    ['a.png', png(640, 320), { width: 640, height: 320 }],
  ])('reads the size of %s', (name, file, size) => {
    expect(readPicture(name, file)).toEqual({ size });
  });

  it.each<[string, Uint8Array]>([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script in a name space', svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>')],
    ['an event', svg('<path onload="alert(1)"/>')],
    ['an event at the root', svg('', 'viewBox="0 0 1 1" onclick="x()"')],
    ['a page inside', svg('<foreignObject><p>x</p></foreignObject>')],
    ['a picture from elsewhere', svg('<image href="https://example.org/a.png"/>')],
    ['a picture from elsewhere, the old way', svg('<image xlink:href="//example.org/a.png"/>')],
    ['a link that runs code', svg('<a href="javascript:alert(1)"><path/></a>')],
    ['a style from elsewhere', svg('<style>@import "https://example.org/a.css";</style>')],
    ['a font from elsewhere', svg('<style>@font-face{src:url( "https://example.org/a.woff2")}</style>')],
    ['a fill from elsewhere', svg('<path style="fill:url(https://example.org/#a)"/>')],
    ['letters hidden in a style', svg('<path style="fill:u\\72l(https://example.org/#a)"/>')],
    [
      'a style sheet named before',
      bytes('<?xml-stylesheet href="https://example.org/a.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'),
    ],
    [
      'an entity',
      bytes('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">&a;</svg>'),
    ],
    ['movement', svg('<animate attributeName="x"/>')],
    ['no size', svg('', '')],
    ['HTML', bytes('<html><body/></html>')],
    ['no name space, so that browsers show nothing', bytes('<svg viewBox="0 0 1 1"/>')],
    ['a shape that nobody could see', svg('', 'viewBox="0 0 1 100000"')],
    ['no end', svg('', 'viewBox="0 0 1 Infinity"')],
    ['no XML', bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">')],
    ['more levels than anyone needs', bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">'.repeat(40_000))],
  ])('refuses a picture with %s', (_, file) => {
    expect(readPicture('a.svg', file)).toHaveProperty('fault');
  });

  it('refuses a PNG without a size', () => {
    expect(readPicture('a.png', png(0, 10))).toHaveProperty('fault');
    expect(readPicture('a.png', new Uint8Array(9))).toHaveProperty('fault');
  });
});

describe('gatherLook', () => {
  it.each<[number | undefined, number, number]>([
    [undefined, 160, 40],
    [100, 100, 25],
    [320, 288, 72],
  ])('sizes the logo for a width of %s', (width, shown, height) => {
    const logo = { file: 'logo.svg', ...(width === undefined ? {} : { width }) };
    expect(gatherLook({ logo }, { 'logo.svg': svg('') }).logo).toMatchObject({ width: shown, height });
  });

  it('takes fonts only where both weights are there', () => {
    const fonts = { regular: 'a.woff2', bold: 'b.woff2' };
    expect(gatherLook({ fonts }, { 'a.woff2': bytes('a') }).fonts).toBeUndefined();
    expect(gatherLook({ fonts }, { 'a.woff2': bytes('a'), 'b.woff2': bytes('b') }).fonts?.bold.name).toBe('b.woff2');
  });
});

describe('checkLook', () => {
  const find = (look: LookSettings, folder: Readonly<Record<string, Uint8Array>> = {}) =>
    checkLook(look, folder, { file: 'notices/site.yaml', path: ['look'] }).map(({ code, severity, origin }) => [
      `${severity} ${code}`,
      origin.path.slice(1).join('.'),
    ]);
  const logo = { file: 'logo.svg', alt: 'Anytown' };
  const five = Array.from({ length: 5 }, () => ({ text: 'Bins', to: '/bins/' }));

  it.each<[string, LookSettings, Readonly<Record<string, Uint8Array>>, readonly (readonly string[])[]]>([
    ['nothing', { logo }, { 'logo.svg': svg('') }, []],
    ['a logo that is not there', { logo }, { 'Logo.svg': svg('') }, [['error look/unknown-file', 'logo.file']]],
    [
      'a logo called as a property of every object',
      { logo: { ...logo, file: 'constructor' } },
      {},
      [['error look/unknown-file', 'logo.file']],
    ],
    ['a logo that runs code', { logo }, { 'logo.svg': svg('<script/>') }, [['error look/faulty-picture', 'logo.file']]],
    ['a logo without words', { logo: { file: 'logo.svg' } }, { 'logo.svg': svg('') }, [['error look/logo-without-words', 'logo']]],
    ['nothing where the name stands beside the logo', { logo: { file: 'logo.svg', showName: true } }, { 'logo.svg': svg('') }, []],
    ['a heavy logo', { logo }, { 'logo.svg': svg(' '.repeat(30_000)) }, [['warning look/heavy-file', 'logo.file']]],
    [
      'fonts that are not there',
      { fonts: { regular: 'a.woff2', bold: 'b.woff2' } },
      { 'a.woff2': bytes('a') },
      [['error look/unknown-file', 'fonts.bold']],
    ],
    [
      'fonts for PDFs that are not there or are none',
      { printFonts: ['a.ttf', 'b.ttf', 'c.ttf'] },
      { 'b.ttf': bytes('\0\u0001\0\0 no font'), 'c.ttf': greek },
      [
        ['error look/unknown-file', 'printFonts.0'],
        ['error look/faulty-font', 'printFonts.1'],
      ],
    ],
    ['pale colours', { colours: { link: '#eeeeee', linkHover: '#000000' } }, {}, [['error look/low-contrast', 'colours.link']]],
    ['many links', { headerLinks: five }, {}, [['warning look/too-many-links', 'headerLinks']]],
  ])('finds %s', (_, look, folder, expected) => {
    expect(find(look, folder)).toEqual(expected);
  });
});
