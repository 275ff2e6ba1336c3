import { describe, expect, it } from 'vitest';
import { siteHeaders } from '../../src/site/headers.js';
import { checkHosting } from '../../src/site/check-hosting.js';
import { isPlainPath, listRedirects, makeHostFiles, type Host, type Redirect } from '../../src/site/hosting/index.js';
import { row } from './sample-site.js';

const moved: Redirect = { from: '/privacy/anytown-council/old/', to: '/privacy/anytown-council/libraries/' };
const names = siteHeaders.map(({ name }) => name);
const forEver = 'public, max-age=31536000, immutable';

function fileFor(host: Host, base = '/privacy/', redirects: readonly Redirect[] = [moved], more: readonly Host[] = []) {
  return makeHostFiles({ base, hosts: [host, ...more], redirects });
}

function contentOf(files: ReturnType<typeof makeHostFiles>, path: string): string {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`There is no ${path}: ${files.map((file) => file.path).join(', ')}`);
  return found.content;
}

/** `_headers` as patterns with their headers. */
function readHeaders(text: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const rules: Record<string, Record<string, string>> = {};
  let pattern = '';
  for (const line of text.split('\n').filter((found) => found !== '' && !found.startsWith('#'))) {
    if (line.startsWith(' ')) {
      const [name = '', ...value] = line.trim().split(': ');
      rules[pattern] = { ...rules[pattern], [name]: value.join(': ') };
    } else pattern = line;
  }
  return rules;
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** The short texts that lie beside a notice for forms, letters, calls and posters. */
const packTexts = ['web-form.txt', 'letter.txt', 'telephone.txt', 'poster.txt'];
const copiesPattern = String.raw`/(?:fragment\.html|notice\.txt|notice\.md|web-form\.html|web-form\.txt|letter\.txt|telephone\.txt|poster\.txt)$`;

describe('the policy', () => {
  const policy = siteHeaders.find(({ name }) => name === 'Content-Security-Policy')?.value ?? '';

  it('lets nothing in from elsewhere and nothing written into a page', () => {
    const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
    expect(policy).toMatch(/^default-src 'none';/);
    for (const closed of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy).toContain(`${closed} 'none'`);
  });
});

describe('_headers and _redirects', () => {
  it.each(['netlify', 'cloudflare'] as const)('give %s the headers for all, and one cache time for lasting files', (host) => {
    const rules = readHeaders(contentOf(fileFor(host), '_headers'));
    expect(Object.keys(rules['/privacy/*'] ?? {})).toEqual(names);
    const lasting = Object.entries(rules).filter(([, headers]) => 'Cache-Control' in headers);
    expect(lasting.map(([pattern]) => pattern)).toEqual(['/privacy/assets/*', '/privacy/pagefind/fragment/*', '/privacy/pagefind/index/*']);
    expect(lasting.map(([, headers]) => headers)).toEqual(lasting.map(() => ({ 'Cache-Control': forEver })));
  });

  it.each(['netlify', 'cloudflare'] as const)(
    'keep copies of notices out of search engines on %s, under each name they answer to',
    (host) => {
      const rules = readHeaders(contentOf(fileFor(host), '_headers'));
      const copies = Object.entries(rules).filter(([, headers]) => 'X-Robots-Tag' in headers);
      expect(copies).toEqual(
        ['fragment.html', 'fragment', 'notice.txt', 'notice.md', 'web-form.html', 'web-form', ...packTexts].map((name) => [
          `/privacy/*/${name}`,
          { 'X-Robots-Tag': 'noindex' },
        ]),
      );
    },
  );

  it.each([
    ['netlify', '/privacy/', [`${moved.from} ${moved.to} 301!`, '/privacy/* /privacy/404.html 404']],
    ['netlify', '/', [`${moved.from} ${moved.to} 301!`]],
    ['cloudflare', '/privacy/', [`${moved.from} ${moved.to} 301`, `${moved.from.slice(0, -1)} ${moved.to} 301`]],
  ] as const)('send readers of %s under %s on', (host, base, lines) => {
    expect(linesOf(contentOf(fileFor(host, base), '_redirects'))).toEqual(lines);
  });

  it('say nothing that only one of the two knows where both read them', () => {
    const lines = linesOf(contentOf(fileFor('netlify', '/privacy/', [moved], ['cloudflare']), '_redirects'));
    expect(lines.filter((line) => !line.endsWith(' 301'))).toEqual([]);
    expect(lines).toHaveLength(2);
  });

  it('hold no more redirects than Cloudflare reads, and count what is left out', () => {
    const many = Array.from({ length: 1200 }, (_, index) => ({ from: `/privacy/a/old-${index}/`, to: '/privacy/a/new/' }));
    const file = fileFor('cloudflare', '/privacy/', many).find(({ path }) => path === '_redirects');
    expect(linesOf(file?.content ?? '')).toHaveLength(2000);
    expect(file?.leftOut).toBe(200);
  });
});

describe('staticwebapp.config.json', () => {
  interface Config {
    readonly routes: readonly { route: string; redirect?: string; statusCode?: number; headers?: Record<string, string> }[];
    readonly responseOverrides: Record<string, { rewrite: string }>;
    readonly globalHeaders: Record<string, string>;
  }
  const read = (redirects: readonly Redirect[], base = '/privacy/') => {
    const [file] = fileFor('azure-static-web-apps', base, redirects);
    return { file, config: JSON.parse(file?.content ?? '') as Config };
  };

  it('redirects the file at a former address, keeps lasting files, keeps plain texts out of search engines, and names the page for what is not there', () => {
    const { config } = read([moved]);
    expect(config.routes[0]).toEqual({ route: `${moved.from}index.html`, redirect: moved.to, statusCode: 301 });
    expect(config.routes.slice(1, -1).map(({ route, headers }) => [route, headers])).toEqual(
      ['assets', 'pagefind/fragment', 'pagefind/index'].map((folder) => [`/privacy/${folder}/*`, { 'Cache-Control': forEver }]),
    );
    expect(config.routes.at(-1)).toEqual({ route: '/privacy/*.{txt,md}', headers: { 'X-Robots-Tag': 'noindex' } });
    expect(config.responseOverrides).toEqual({ '404': { rewrite: '/privacy/404.html' } });
    expect(Object.keys(config.globalHeaders)).toEqual([...names, 'Cache-Control']);
  });

  it('stays below the size that Azure reads, whole JSON with as many redirects as fit', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ from: `/privacy/anytown-council/old-${index}/`, to: '/privacy/a/new/' }));
    const { file, config } = read(many);
    const kept = config.routes.filter(({ redirect }) => redirect !== undefined).length;
    expect(Buffer.byteLength(file?.content ?? '')).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(file?.content ?? '')).toBeGreaterThan(19_500);
    expect(kept + (file?.leftOut ?? 0)).toBe(500);
  });
});

describe('fairnotice.nginx.conf', () => {
  const text = contentOf(fileFor('nginx'), 'fairnotice.nginx.conf');

  it('opens and closes its blocks, and ends every setting', () => {
    const code = text.replace(/"[^"]*"/g, '""').replace(/^\s*#.*$/gm, '');
    expect(code.match(/\{/g)?.length).toBe(code.match(/\}/g)?.length);
    const open = code.split('\n').filter((line) => line.trim() !== '' && !/[{};]\s*$/.test(line));
    expect(open).toEqual([]);
  });

  it('sends former addresses on with and without a slash at their end', () => {
    expect(text).toContain(`location = ${moved.from} { return 301 ${moved.to}; }`);
    expect(text).toContain(`location = ${moved.from.slice(0, -1)} { return 301 ${moved.to}; }`);
    expect(text).toContain('location = /privacy { return 301 /privacy/; }');
  });

  it('repeats all headers where a block has any of its own', () => {
    const blocks = text.split(/location \^?~ /).slice(1);
    expect(blocks.map((block) => block.split(' ')[0])).toEqual([
      '/privacy/',
      `"${copiesPattern}"`,
      '/privacy/assets/',
      '/privacy/pagefind/fragment/',
      '/privacy/pagefind/index/',
    ]);
    for (const block of blocks) for (const name of names) expect(block.split(`add_header ${name} `)).toHaveLength(2);
    expect(blocks.map((block) => /add_header Cache-Control "([^"]*)"/.exec(block)?.[1])).toEqual([
      'public, max-age=0, must-revalidate',
      'public, max-age=0, must-revalidate',
      forEver,
      forEver,
      forEver,
    ]);
  });

  it('keeps copies of notices out of search engines, and nothing else', () => {
    const told = text.split(/location \^?~ /).filter((block) => block.includes('add_header X-Robots-Tag "noindex" always;'));
    expect(told.map((block) => /^"(.*)" \{/.exec(block)?.[1])).toEqual([copiesPattern]);
    const pattern = new RegExp(/location ~ "(.*)" \{/.exec(text)![1]!);
    const paths = [
      '/privacy/a/b/fragment.html',
      '/privacy/cy/a/b/notice.txt',
      '/privacy/a/b/notice.md',
      '/privacy/a/b/pack/web-form.html',
      '/privacy/a/b/pack/lending/letter.txt',
      '/privacy/a/b/',
      '/privacy/a/fragment/',
      '/privacy/robots.txt',
    ];
    expect(paths.map((path) => pattern.test(path))).toEqual([true, true, true, true, true, false, false, false]);
  });

  it('does not show itself', () => {
    expect(text).toContain('location = /privacy/fairnotice.nginx.conf { return 404; }');
  });
});

it('GitHub Pages is asked to leave files alone', () => {
  expect(fileFor('github-pages')).toEqual([{ path: '.nojekyll', content: '', leftOut: 0 }]);
});

it('nothing is written where no place is named', () => {
  expect(makeHostFiles({ base: '/', hosts: [], redirects: [moved] })).toEqual([]);
});

describe('a path that means something else in settings', () => {
  it.each(['/a;b/', '/a$b/', '/a b/', '/a"/', "/a'/", '/a%20b/', '/a*/', '/a{/', '/a:b/', '/\n/', '//', 'a/'])(
    '%j is not plain',
    (path) => {
      expect(isPlainPath(path)).toBe(false);
      expect(makeHostFiles({ base: path, hosts: ['nginx', 'netlify', 'azure-static-web-apps'], redirects: [] })).toEqual([]);
    },
  );

  it.each(['/', '/privacy/', '/a/b-c/d.e_f~g/'])('%s is plain', (path) => {
    expect(isPlainPath(path)).toBe(true);
  });
});

describe('former addresses', () => {
  const former = (path: string) => ({ path, origin: { file: 'notices/a.yaml', path: [] } });
  const site = { baseUrl: 'https://www.example.org/privacy/', languages: ['en', 'cy'] };

  it('lead to the notice in each of its languages', () => {
    const rows = [row('anytown-council/libraries', 'Libraries', { formerPaths: [former('anytown-council/old')], languages: ['en', 'cy'] })];
    expect(listRedirects(site, rows)).toEqual([
      { from: '/privacy/anytown-council/old/', to: '/privacy/anytown-council/libraries/' },
      { from: '/privacy/cy/anytown-council/old/', to: '/privacy/cy/anytown-council/libraries/' },
    ]);
  });

  it('of drafts lead nowhere', () => {
    expect(listRedirects(site, [row('a/b', 'B', { status: 'draft', formerPaths: [former('a/c')] })])).toEqual([]);
  });
});

describe('what a host cannot hold is found', () => {
  const many = Array.from({ length: 1001 }, (_, index) => ({ path: `a/old-${index}`, origin: { file: 'notices/a/b.yaml', path: [] } }));
  const rows = [row('a/b', 'B', { formerPaths: many })];
  const codes = (hosting: readonly Host[], baseUrl = 'https://www.example.org/privacy/') =>
    checkHosting({ baseUrl, languages: ['en'], hosting }, rows, 'notices/site.yaml').map(({ code, severity, origin }) => [
      code,
      severity,
      origin.path[0],
    ]);

  it.each([
    [['cloudflare'], [['hosting/too-many-redirects', 'warning', 'hosting']]],
    [['azure-static-web-apps'], [['hosting/too-many-redirects', 'warning', 'hosting']]],
    [['nginx', 'netlify', 'github-pages'], []],
    [[], []],
  ] as const)('on %j', (hosting, found) => {
    expect(codes(hosting)).toEqual(found);
  });

  it('once, where the path of the site cannot be written down safely', () => {
    expect(codes(['nginx', 'cloudflare'], 'https://www.example.org/a;b/')).toEqual([['hosting/base-path', 'warning', 'baseUrl']]);
  });
});
