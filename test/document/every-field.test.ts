import { describe, expect, it } from 'vitest';
import { compile, documentOf, findingsOf, noticeOf, repositoryFiles } from '../support/compile.js';
import { fullNotice, fullWorkspace, placedSchemas } from '../support/full-notice.js';
import { findTexts, replaceTexts, type TextPlace } from '../support/mark-texts.js';
import { printDocument } from '../support/print-document.js';

const notice = fullNotice();
const places = findTexts(placedSchemas, 'notice.schema.json', notice);
const nameOf = ({ path }: TextPlace): string => `The text of ${path.join(' ')} stands here`;

function print(written: (place: TextPlace) => string): { readonly en: string; readonly cy: string; readonly found: readonly string[] } {
  const compiled = compile(fullWorkspace(replaceTexts(notice, places, written)));
  const [en = '', cy = ''] = ['en', 'cy'].map((lang) => printDocument(documentOf(compiled, lang)).join('\n'));
  return { en, cy, found: findingsOf(compiled) };
}

function languageOf({ path }: TextPlace): 'en' | 'cy' {
  return path.at(-1) === 'cy' ? 'cy' : 'en';
}

describe('a notice in which every field says something', () => {
  const printed = print(nameOf);

  it('has texts of every sort', () => {
    expect(printed.found).toEqual([]);
    expect(places.filter(({ audience }) => audience === 'internal').length).toBeGreaterThan(10);
    expect(places.filter(({ prose }) => prose).length).toBeGreaterThan(60);
    expect(places.filter(({ prose }) => !prose).length).toBeGreaterThan(150);
  });

  it('prints every public text in its language', () => {
    const lost = places.filter((place) => place.audience === 'public' && !printed[languageOf(place)].includes(nameOf(place)));
    expect(lost.map(({ path }) => path.join('/'))).toEqual([]);
  });

  it('prints no internal text, and has none in notice.json', () => {
    const json = JSON.stringify(noticeOf(compile(fullWorkspace(replaceTexts(notice, places, nameOf)))).json);
    const internal = places.filter(({ audience }) => audience === 'internal');
    expect(internal.filter((place) => `${printed.en}${printed.cy}${json}`.includes(nameOf(place)))).toEqual([]);
    expect(json).toContain(nameOf(places.find(({ audience }) => audience === 'public')!));
  });
});

describe('a text written to do harm', () => {
  const harmful = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{{ site.title }} }} {% include "x" %} {# y #}',
    '#import "@preview/x": y; #eval("1") $ sum $ @ref <label>',
    '&lt;b&gt; &amp;amp; " onmouseover="alert(1)',
    '${process.env} `whoami` $(ls) ; rm -rf / | > &&',
    '../../etc/passwd C:\\Windows file:///etc/passwd javascript:alert(1)',
    '{controller} {date} {names}',
    '=cmd|calc! !!js/function -->',
  ];

  it.each(harmful)('stays a text on every line: %s', (text) => {
    const { en, cy, found } = print((place) => (place.prose || place.audience === 'internal' ? nameOf(place) : `${text} ${nameOf(place)}`));
    expect(found).toEqual([]);
    for (const place of places.filter(({ prose, audience }) => !prose && audience === 'public')) {
      const page = languageOf(place) === 'en' ? en : cy;
      expect(page.toLowerCase()).toContain(`${text} ${nameOf(place)}`.toLowerCase());
    }
  });

  it.each([
    '{{ site.title }} }} {% include "x" %} {# y #}',
    '#import "@preview/x"; #eval("1") $ sum $ @ref',
    '${process.env} $(ls) ; rm -rf /',
    '{controller} {date} {names}',
  ])('stays a text in every paragraph: %s', (text) => {
    const { en, cy, found } = print((place) => (place.prose ? `${text} ${nameOf(place)}` : nameOf(place)));
    expect(found).toEqual([]);
    for (const place of places.filter(({ prose, audience }) => prose && audience === 'public')) {
      expect(languageOf(place) === 'en' ? en : cy).toContain(`${text} ${nameOf(place)}`);
    }
  });

  it.each([
    ['HTML', 'a <script>alert(1)</script>', 'prose/raw-html'],
    ['a picture', 'a ![x](https://example.org/x.png)', 'prose/image'],
    ['a link that runs', 'a [x](javascript:alert(1))', 'prose/unsafe-link'],
    ['a control that turns letters round', 'a &#x202E;', 'prose/hidden-character'],
  ])('is found in every paragraph: %s', (_, text, code) => {
    const prose = places.filter((place) => place.prose);
    const { found } = print((place) => (place.prose ? text : nameOf(place)));
    expect(found.filter((finding) => finding.endsWith(` ${code}`))).toHaveLength(prose.length);
  });
});

describe('the names in the registers and of the controller', () => {
  it('are texts too', () => {
    const text = '<b>{{ x }}</b> #import';
    const files = repositoryFiles();
    const edited = Object.fromEntries(
      Object.entries(files).map(([path, yaml]) => [
        path,
        /^(registers|controllers)\//.test(path)
          ? yaml.replace(/^( *)name: .*$/gm, (_, indent: string) => `${indent}name: "${text}"`)
          : yaml,
      ]),
    );
    const id = 'middlesbrough-council/first-contact';
    const page = printDocument(documentOf(compile(edited), 'en', id)).join('\n');
    expect(page.split(text).length).toBeGreaterThan(40);
  });
});
