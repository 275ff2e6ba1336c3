import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/index.js';
import { renderNoticePages, type SiteInput } from '../../src/site/index.js';
import { compile, documentOf, help, write } from '../support/compile.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { row, sampleSite } from './sample-site.js';

const id = 'anytown-council/help';

/** The page of the made-up notice with some fields said otherwise. */
async function draw(notice: string, changes: Partial<SiteInput> = {}): Promise<string> {
  const document = documentOf(compile({ [help]: write(notice) }));
  return drawDocument(document, changes);
}

async function drawDocument(document: Document, changes: Partial<SiteInput> = {}): Promise<string> {
  const input = await sampleSite({ notices: [row(id, 'Help')], ...changes });
  const [page] = await renderNoticePages(input, [{ document }]);
  expect(await findHtmlFaults(page?.content ?? '')).toEqual([]);
  return page?.content ?? '';
}

/** The words of a piece of HTML, as they follow each other. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the way out of a page', () => {
  it('is a plain link, twice, under the skip link and beside the title, with a script of the site', async () => {
    const html = await draw('exitPage:\n  url: https://weather.example.org/');
    const links = [...html.matchAll(/<a [^>]*href="https:\/\/weather\.example\.org\/"[^>]*>/g)].map(([link]) => link);
    expect(links).toHaveLength(2);
    expect(links.every((link) => link.includes('rel="nofollow noreferrer"') && !link.includes('role='))).toBe(true);
    expect(html.match(/<script[^>]*>[^<]*<\/script>/g)).toEqual([
      '<script type="module" src="/privacy/assets/exit-this-page.js"></script>',
    ]);
    expect(html).toContain('script-src &#39;self&#39;;');
    expect(wordsOf(html)).toContain('Emergency Exit this page');
    expect(wordsOf(html)).toContain('Your browser still remembers that you were here.');
  });

  it.each([
    ['no notice asks for it', '', {}],
    ['the controller has one and the notice wants none', 'exitPage: none', { inherits: true }],
  ])('is not there where %s', async (_, notice, { inherits }: { readonly inherits?: boolean }) => {
    const html = await drawDocument(documentOf(compile({ [help]: write(notice), ...(inherits ? withControllersExit : {}) })));
    expect(html).not.toContain('<script');
    expect(html).not.toContain('exit-this-page');
  });

  it('comes from the controller for every notice', async () => {
    const html = await drawDocument(documentOf(compile(withControllersExit)));
    expect(html).toContain('href="https://weather.example.org/"');
  });
});

const withControllersExit = {
  'controllers/anytown-council.yaml':
    'name: Anytown Council\nkind: principal-council\nnation: england\ninherited:\n  exitPage:\n    url: https://weather.example.org/\n',
};

describe('what has changed', () => {
  it('is found from a line near the top', async () => {
    const html = await draw('changes:\n  - date: 2026-09-01\n    kind: new-recipient\n    summary: The police may see it.');
    expect(wordsOf(html)).toContain('Last changed: 1 September 2026 ( see what has changed )');
    expect(html).toContain('href="#what-has-changed"');
    expect(html).toContain('id="what-has-changed"');
    expect(wordsOf(html)).toContain('What has changed 1 September 2026 Someone new who may see it The police may see it.');
  });

  it('has no link where the notice tells of no change', async () => {
    expect(await draw('dates:\n  reviewed: 2026-09-01')).not.toContain('#what-has-changed');
  });
});

describe('other forms', () => {
  const forms = `
versions:
  - kind: easy-read
    name: Easy read
    url: https://www.example.org/easy.pdf
    file: PDF, 2 MB
  - kind: other-language
    name: Polski
    url: https://www.example.org/pl
    language: pl
howToAsk: Ask us for Braille.
`;

  it('stand above the contents, with their language, and a link leads there from the title', async () => {
    const html = await draw(forms);
    const at = (text: string): number => html.indexOf(text);
    expect(at('href="#other-forms"')).toBeLessThan(at('id="in-short"'));
    expect(at('id="other-forms"')).toBeGreaterThan(at('id="in-short"'));
    expect(at('id="other-forms"')).toBeLessThan(at('id="page-contents"'));
    const polish = /<a ([^>]*)><span lang="pl">Polski<\/span><\/a>/.exec(html)?.[1];
    expect(polish).toContain('href="https://www.example.org/pl"');
    expect(polish).toContain('hreflang="pl"');
    expect(wordsOf(html)).toContain('Easy read (PDF, 2 MB)');
    expect(html.match(/<ol class="fn-contents__list">[^]*?<\/ol>/)?.[0]).not.toContain('#other-forms');
  });

  it('are not spoken of where there are none', async () => {
    expect(await draw('')).not.toContain('other-forms');
  });
});

describe('sibling notices', () => {
  const notices = [
    row(id, 'Help', { topics: ['a', 'b'] }),
    row('anytown-council/one', 'One topic', { topics: ['a'] }),
    row('anytown-council/both', 'Both topics', { topics: ['b', 'a'] }),
    row('anytown-council/other', 'Other topic', { topics: ['c'] }),
    row('anytown-council/gone', 'Gone', { topics: ['a'], status: 'withdrawn' }),
    row('anytown-school/school', 'School', { topics: ['a', 'b'] }),
    row('anytown-school/together', 'Together', { topics: ['a'], jointControllers: ['anytown-council'] }),
  ];
  const titlesOf = (html: string): readonly string[] => {
    const list = /<nav class="fn-siblings"[^]*?<\/nav>/.exec(html)?.[0] ?? '';
    return [...list.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, title = '']) => title);
  };

  it('are the current ones of the same controller that share a topic, and then the controller’s page', async () => {
    expect(titlesOf(await draw('', { notices }))).toEqual(['Both topics', 'One topic', 'Together', 'Privacy notices of Anytown Council']);
  });

  it('are six at most, those that share most', async () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      row(`anytown-council/n${at}`, `Notice ${at}`, { topics: at < 7 ? ['a'] : ['a', 'b'] }),
    );
    const titles = titlesOf(await draw('', { notices: [...notices.slice(0, 1), ...many] }));
    expect(titles).toHaveLength(7);
    expect(titles).toContain('Notice 8');
    expect(titles).not.toContain('Notice 6');
  });

  it('are not spoken of where there are none', async () => {
    expect(titlesOf(await draw('', { notices: notices.slice(0, 1) }))).toEqual([]);
  });
});

describe('a withdrawn notice', () => {
  it('says so right after help in danger, with what took its place', async () => {
    const notice = `status: withdrawn
urgentHelp: Ring 999.
withdrawn:
  since: 2026-03-01
  why: The service has closed.
  replacedBy: anytown-council/libraries`;
    const html = await draw(notice, { notices: [row(id, 'Help', { status: 'withdrawn' }), row('anytown-council/libraries', 'Libraries')] });
    expect(wordsOf(html)).toContain(
      'In short Ring 999 . This notice has not been in use since 1 March 2026. The service has closed. Read the notice that replaced it. Who are we?',
    );
    expect(html).toContain('href="/privacy/anytown-council/libraries/"');
  });
});

describe('a long list', () => {
  const listOf = (names: readonly string[]): string => `personalData:\n  - items:\n${names.map((name) => `      - ${name}\n`).join('')}`;
  const short = Array.from({ length: 12 }, (_, at) => `thing ${at}`);

  it.each([
    ['of many short names stands in columns', short, true],
    ['of a few does not', short.slice(0, 5), false],
    ['of sentences does not', [...short, 'a thing that takes so many words to say that it goes over the end of a line'], false],
  ])('%s', async (_, names, columns) => {
    expect((await draw(listOf(names))).includes('fn-list--columns')).toBe(columns);
  });
});

describe('a table', () => {
  const table = (columns: number): string => {
    const cells = (word: string): string => `| ${Array.from({ length: columns }, (_, at) => `${word} ${at}`).join(' | ')} |`;
    const lines = ['Table: Times', '', cells('Head'), `|${' --- |'.repeat(columns)}`, cells('Cell')];
    return `introduction: |\n${lines.map((line) => `  ${line}\n`).join('')}`;
  };

  it('of two columns fits every screen and is no stop for the keyboard', async () => {
    const html = await draw(table(2));
    expect(html).toContain('class="fn-narrow"');
    expect(html).not.toContain('tabindex="0"');
  });

  it('of more can be scrolled by keyboard, under its own name', async () => {
    const html = await draw(table(3));
    const [, name = ''] = /<section class="fn-wide" tabindex="0" aria-labelledby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<span id="${name}">Times</span>`);
  });
});
