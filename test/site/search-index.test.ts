import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchIndexError, startSearchIndex, type SitePage } from '../../src/site/index.js';

/** A page as the site draws it, as far as search is concerned. */
function page(path: string, lang: string, title: string, words: string): SitePage {
  const content = `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title></head><body><header>Top of every page</header>
    <main><article data-pagefind-meta="controller[data-controller]" data-controller="Anytown, the council"><h1>${title}</h1><nav>Contents</nav><p>${words}</p></article></main></body></html>`;
  return { path, content };
}

const english = [page('a/water/index.html', 'en', 'Water', 'We supply water.'), page('a/bins/index.html', 'en', 'Bins', 'We empty bins.')];
const welsh = [page('cy/a/water/index.html', 'cy', 'Dŵr', 'Rydym yn cyflenwi dŵr.')];

async function makeIndex(pages: readonly SitePage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const index = await startSearchIndex();
  try {
    for (const one of pages) await index.add(one);
    return new Map((await index.finish()).map(({ path, content }) => [path, content]));
  } finally {
    await index.close();
  }
}

const withoutHash = (path: string): string => path.replace(/_[0-9a-f]{7,}/, '_<hash>');

describe('the search index', () => {
  it('has the program, one interface, and an index for each language', async () => {
    const files = await makeIndex([...english, ...welsh]);
    expect([...files.keys()].map(withoutHash)).toEqual([
      'pagefind/fragment/cy_<hash>.pf_fragment',
      'pagefind/fragment/en_<hash>.pf_fragment',
      'pagefind/fragment/en_<hash>.pf_fragment',
      'pagefind/index/cy_<hash>.pf_index',
      'pagefind/index/en_<hash>.pf_index',
      'pagefind/pagefind-component-ui.js',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.cy_<hash>.pf_meta',
      'pagefind/pagefind.en_<hash>.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
      'pagefind/wasm.unknown.pagefind',
    ]);
  });

  it('has only the program that the languages of the site need', async () => {
    const programs = (files: ReadonlyMap<string, unknown>) => [...files.keys()].filter((path) => path.includes('wasm'));
    expect(programs(await makeIndex(english))).toEqual(['pagefind/wasm.en.pagefind']);
    expect(programs(await makeIndex(welsh))).toEqual(['pagefind/wasm.unknown.pagefind']);
  });

  it('comes out the same, byte for byte, time after time', async () => {
    const pages = [...english, ...welsh];
    const first = await makeIndex(pages);
    for (let time = 0; time < 4; time += 1) expect(await makeIndex(pages)).toEqual(first);
  });
});

describe('a program that does not run', () => {
  const said = vi.spyOn(console, 'error');
  afterEach(() => {
    vi.unstubAllEnvs();
    said.mockReset();
  });

  it.each([
    ['is not there', '/nonexistent/pagefind'],
    ['ends at once', '/bin/false'],
    ['cannot be started', import.meta.filename],
  ])('is an error where it %s, without a word on the console', async (_, program) => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
    await expect(makeIndex(english)).rejects.toThrow(SearchIndexError);
    expect(said).not.toHaveBeenCalled();
  });

  it('does not stand in the way of the next one', async () => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/bin/false');
    await expect(startSearchIndex()).rejects.toThrow(SearchIndexError);
    vi.unstubAllEnvs();
    expect((await makeIndex(english)).size).toBeGreaterThan(5);
  });
});
