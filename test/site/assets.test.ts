import { describe, expect, it } from 'vitest';
import { placeAssets, type LookFiles } from '../../src/site/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const look: LookFiles = {
  css: '@font-face{src:url("a-400.woff2")}@font-face{src:url("a-700.woff2")}',
  icon: bytes('<svg/>'),
  exitScript: bytes('exit()'),
  fonts: [
    { name: 'a-400.woff2', bytes: bytes('regular') },
    { name: 'a-700.woff2', bytes: bytes('bold') },
  ],
  mainFont: 'a-400.woff2',
};
const named = (changes: Partial<LookFiles> = {}) => placeAssets({ ...look, ...changes }).links;

describe('the files beside the pages', () => {
  it('have names with a hash, and the style sheet asks for the fonts by those names', () => {
    const { links, files } = placeAssets(look);
    const css = files.find(({ path }) => path === links.stylesheet)!;
    const fontNames = files.map(({ path }) => path).filter((path) => path.endsWith('.woff2'));
    expect(fontNames).toHaveLength(2);
    for (const name of fontNames) expect(new TextDecoder().decode(css.content)).toContain(`url("${name.replace('assets/', '')}")`);
    expect(fontNames).toContain(links.font);
    expect(files.every(({ path }) => /^assets\/[a-z0-9-]+-[0-9a-f]{12}\.(css|js|svg|woff2)$/.test(path))).toBe(true);
  });

  it('keep their names while nothing changes, and lose them with their content', () => {
    expect(named()).toEqual(named());
    expect(named({ css: `${look.css} p{margin:0}` }).stylesheet).not.toBe(named().stylesheet);
    expect(named({ icon: bytes('<svg></svg>') }).icon).not.toBe(named().icon);
    expect(named({ exitScript: bytes('leave()') }).exitScript).not.toBe(named().exitScript);
    const otherBold = [look.fonts[0]!, { name: 'a-700.woff2', bytes: bytes('bolder') }];
    expect(named({ fonts: otherBold }).stylesheet).not.toBe(named().stylesheet);
    expect(named({ fonts: otherBold }).font).toBe(named().font);
  });
});

describe('the council’s own look', () => {
  const fonts = { regular: { name: 'fonts/Town.woff2', bytes: bytes('t') }, bold: { name: 'fonts/Town-Bold.woff2', bytes: bytes('b') } };
  const logo = { name: 'Logo.svg', bytes: bytes('<svg/>'), width: 80, height: 40 };

  it('stands at the end of the one style sheet, with fonts and logo beside it', () => {
    const { links, files } = placeAssets({ ...look, own: { colours: { link: '#005ea5' }, fonts, logo } });
    const sheets = files.filter(({ path }) => path.endsWith('.css'));
    expect(sheets.map(({ path }) => path)).toEqual([links.stylesheet]);
    const css = new TextDecoder().decode(sheets[0]?.content);
    expect(css).toMatch(/url\("town-[0-9a-f]{12}\.woff2"\)/);
    expect(css).toMatch(/:root\{[^}]*--govuk-link-colour:#005ea5[^}]*\}$/);
    expect(links.font).toMatch(/^assets\/town-[0-9a-f]{12}\.woff2$/);
    expect(links.logo).toEqual({ path: expect.stringMatching(/^assets\/logo-[0-9a-f]{12}\.svg$/) as string, width: 80, height: 40 });
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining([links.font, links.logo?.path]));
  });

  it('holds a font once that is both the regular and the bold one', () => {
    const { files } = placeAssets({ ...look, own: { colours: {}, fonts: { regular: fonts.regular, bold: fonts.regular } } });
    expect(files.filter(({ path }) => path.startsWith('assets/town-'))).toHaveLength(1);
  });

  it('changes nothing where it is empty', () => {
    expect(placeAssets({ ...look, own: { colours: {} } }).links).toEqual(named());
  });
});
