import { readFileSync } from 'node:fs';
import doiuse from 'doiuse';
import postcss, { type AtRule, type Declaration, type Node, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { writeThemeCss } from '../../src/site/theme.js';
import { fallbacks, oldBrowsers } from './old-browsers.js';

const colours = { brand: '#6d3b73', header: '#3d1f42', headerText: '#ffffff', link: '#6b2a7a', panel: '#f7f0f6', footer: '#f0e8ef' };

/** The style sheet of a site with a look of its own. */
const css =
  readFileSync(new URL('../../build/assets/site.css', import.meta.url), 'utf8') +
  writeThemeCss(colours, { regular: 'regular.woff2', bold: 'bold.woff2' });

interface Use {
  readonly feature: string;
  readonly node: Node;
}

/** Every use of something that one of the old browsers lacks, wholly or in part. */
async function findUnsupported(text: string): Promise<readonly Use[]> {
  const uses: Use[] = [];
  const check = doiuse({ browsers: [...oldBrowsers], onFeatureUsage: ({ feature, usage }) => uses.push({ feature, node: usage }) });
  await postcss([check]).process(text, { from: undefined });
  return uses;
}

function isDeclaration(node: Node): node is Declaration {
  return node.type === 'decl';
}

function isRule(node: Node): node is Rule {
  return node.type === 'rule';
}

/** Whether a browser reads the declaration only where it knows what it says. */
function isAskedFor(node: Node): boolean {
  for (let above = node.parent; above !== undefined; above = above.parent) {
    if (above.type === 'atrule' && (above as AtRule).name === 'supports') return true;
  }
  return false;
}

function show(node: Node): string {
  return `${node.parent !== undefined && isRule(node.parent) ? node.parent.selector : ''} { ${node.toString()} }`;
}

const found = await findUnsupported(css);

function usesOf(...features: readonly string[]): readonly Node[] {
  return found.filter(({ feature }) => features.includes(feature)).map(({ node }) => node);
}

describe('the style sheet in Chrome 61, Safari 11 and Samsung Internet 8', () => {
  it('uses nothing they lack but what has a fallback', () => {
    expect([...new Set(found.map(({ feature }) => feature))].sort()).toEqual(Object.keys(fallbacks).sort());
  });

  it('asks before it calculates with max() and env(), but for underlines', () => {
    const unasked = usesOf('css-math-functions', 'css-env-function')
      .filter(isDeclaration)
      .filter((node) => node.prop !== 'text-decoration-thickness' && !isAskedFor(node));
    expect(unasked.map(show)).toEqual([]);
  });

  it('has selectors they do not know in rules of their own, for they drop the whole rule', () => {
    const mixed = usesOf('css-has', 'css-not-sel-list')
      .filter(isRule)
      .filter(({ selectors }) => selectors.length > 1);
    expect(mixed.map(({ selector }) => selector)).toEqual([]);
  });

  it('gives no gap to flexible boxes but between rows of links', () => {
    const gaps: string[] = [];
    postcss.parse(css).walkDecls(/^(row-|column-)?gap$/, (node) => {
      const rule = node.parent;
      const flexible = rule !== undefined && isRule(rule) && /display:\s*(inline-)?flex/.test(rule.toString());
      if (flexible && node.prop !== 'row-gap') gaps.push(show(node));
    });
    expect(gaps).toEqual([]);
  });

  it('places and sizes nothing by properties that came after them', () => {
    const late: string[] = [];
    postcss.parse(css).walkDecls(/^(inset|aspect-ratio|place-.*|(margin|padding|border|inset)-(inline|block).*)$/, (node) => {
      late.push(show(node));
    });
    expect(late).toEqual([]);
  });

  it.each([
    ['a:is(.b, .c) { color: red }', 'css-matches-pseudo'],
    ['a { margin-inline-start: 1px }', 'css-logical-props'],
    ['a { display: flex; gap: 1px }', 'flexbox-gap'],
    ['@container (width > 1px) { a { color: red } }', 'css-container-queries'],
  ])('is tried by a check that sees %s', async (text, feature) => {
    expect((await findUnsupported(text)).map((use) => use.feature)).toContain(feature);
  });
});
