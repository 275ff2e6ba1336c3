import { describe, expect, it } from 'vitest';
import { placeAssets, type LookFiles } from '../../src/site/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const look: LookFiles = {
  css: '@font-face{src:url("a-400.woff2")}@font-face{src:url("a-700.woff2")}',
  icon: bytes('<svg/>'),
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
    expect(files.every(({ path }) => /^assets\/[a-z0-9-]+-[0-9a-f]{12}\.(css|svg|woff2)$/.test(path))).toBe(true);
  });

  it('keep their names while nothing changes, and lose them with their content', () => {
    expect(named()).toEqual(named());
    expect(named({ css: `${look.css} p{margin:0}` }).stylesheet).not.toBe(named().stylesheet);
    expect(named({ icon: bytes('<svg></svg>') }).icon).not.toBe(named().icon);
    const otherBold = [look.fonts[0]!, { name: 'a-700.woff2', bytes: bytes('bolder') }];
    expect(named({ fonts: otherBold }).stylesheet).not.toBe(named().stylesheet);
    expect(named({ fonts: otherBold }).font).toBe(named().font);
  });
});
