import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/index.js';
import { compareLivePage, readLivePage, type Comparison, type CurrentNotice } from '../../src/published/index.js';
import { renderFragments } from '../../src/site/index.js';
import { arbitraryDocument } from '../support/arbitrary-document.js';
import { stripAsCms } from '../support/hostile-cms.js';
import { sampleDocument } from '../support/sample-document.js';
import { sampleSite } from '../site/sample-site.js';
import { inWebsite, toHtml } from './saved-page.js';

const site = await sampleSite();
const version = '2026-09-01-0a1b2c3d';

function currentOf(document: Document): CurrentNotice {
  return { document, version, marks: [document.meta.example!.text], furniture: Object.values(site.phrases) };
}

function fragmentOf(document: Document): string {
  return renderFragments(site, [{ document, pdf: { pages: 1, bytes: 1 } }])[0]!.content;
}

function compare(html: string | Uint8Array, document = sampleDocument): Comparison {
  const reading = readLivePage(typeof html === 'string' ? new TextEncoder().encode(html) : html);
  if ('fault' in reading) throw new Error(reading.fault);
  return compareLivePage(reading.page, currentOf(document));
}

const fragment = fragmentOf(sampleDocument);
const live = inWebsite(fragment);
const same = { found: true, equal: true, version: { current: version, live: version }, differences: [] };

/** The page after a change that must change something. */
function edit(from: string | RegExp, to: string | ((found: string) => string), html = live): string {
  const changed = typeof to === 'string' ? html.replace(from, to) : html.replace(from, to);
  if (changed === html) throw new Error(`Nothing to change: ${String(from)}`);
  return changed;
}

describe('a page that says what the notice says', () => {
  it.each<readonly [string, string | Uint8Array]>([
    ['as it was pasted', live],
    ['without class, id, scope and wrappers', inWebsite(toHtml(stripAsCms(fragment)))],
    ['without terms and tables', inWebsite(fragment.replace(/<\/?(dl|dt|dd|table|thead|tbody|tr|td|th)[^>]*>/g, '<br>'))],
    ['with every paragraph a division', inWebsite(fragment.replace(/<(\/?)p>/g, '<$1div>'))],
    ['with paragraphs in items', inWebsite(fragment.replace(/<li>/g, '<li><p><span>').replace(/<\/li>/g, '</span></p></li>'))],
    ['without a list of contents', edit(/<h2 id="fn-sample-contents">.*?<\/ul>/s, '')],
    ['with straight quotation marks and hard spaces', inWebsite(fragment.replaceAll('’', "'").replaceAll(' the ', '&nbsp;the '))],
    [
      'with curly ones and entities',
      inWebsite(
        fragment
          .replaceAll('"', '&quot;')
          .replace(/="|=&quot;/g, '="')
          .replaceAll('&quot;>', '">')
          .replaceAll('&quot; ', '" '),
      ),
    ],
    ['with words added to links', edit(/<\/a>/g, ' <span class="hidden">(opens in a new tab)</span></a>')],
    ['with breaks of lines inside words of sentences', edit(/the /g, 'the\r\n     ')],
    ['without the ends of its paragraphs', edit(/<\/p>/g, '')],
    ['in capitals', edit(/<(\/?)(p|h2|h3|ul|li|dl|dt|dd|table|tr|td|th)\b/g, (found) => found.toUpperCase())],
    ['in an old encoding', new Uint8Array(Buffer.from(asLatin1(edit('charset="utf-8"', 'charset=iso-8859-1')), 'latin1'))],
    ['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${live}`, 'utf16le'))],
    ['that claims another encoding than it has', edit('charset="utf-8"', 'charset="windows-1252"')],
    ['with a second notice after it', edit('<p>Was this', `${fragmentOf(otherDocument())}<p>Was this`)],
    ['with a second notice before it', edit('<div class="rich-text">', `<div>${fragmentOf(otherDocument())}</div><div class="rich-text">`)],
  ])('is the same %s', (_, html) => {
    expect(compare(html)).toEqual(same);
  });

  it('is found whatever the notice says', () => {
    fc.assert(
      fc.property(arbitraryDocument(sampleDocument), (document) => {
        const { equal, differences } = compare(
          inWebsite(
            toHtml(stripAsCms(fragmentOf(document))),
            document.title.text.replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;')),
          ),
          document,
        );
        const enough = document.sections.flatMap(({ blocks }) => blocks).length > 4;
        if (enough) expect({ equal, differences }).toEqual({ equal: true, differences: [] });
      }),
      { numRuns: 100 },
    );
  });
});

/** What an old encoding has no letter for, as a number. */
function asLatin1(html: string): string {
  return html.replace(/[^\u0000-\u007f]/gu, (letter) => (letter <= 'ÿ' ? letter : `&#${String(letter.codePointAt(0))};`));
}

/** Another notice of the same council, with the same sentences in places. */
function otherDocument(): Document {
  const text = 'Another service does other things with what you tell it.';
  const { title, sections } = sampleDocument;
  return {
    ...sampleDocument,
    title: { ...title, text: 'Another service' },
    sections: sections.map((section) => ({
      ...section,
      blocks: [{ kind: 'paragraph' as const, lang: 'en', origin: title.origin, inlines: [{ kind: 'text' as const, value: text }] }],
    })),
  };
}

describe('a page that differs', () => {
  const why = '<p>To look after you.</p>';
  it.each<readonly [string, string, Comparison['differences']]>([
    [
      'another version',
      edit(`Version ${version}`, 'Version 2026-03-01-aaaaaaaa'),
      [{ kind: 'version', live: '2026-03-01-aaaaaaaa', notice: version }],
    ],
    ['no version', edit(/<p>Version .*<\/p>/, ''), [{ kind: 'version', notice: version }]],
    ['no mark of an example', edit(/<p><strong>Example.*<\/p>/, ''), [{ kind: 'mark', notice: sampleDocument.meta.example!.text }]],
    ['another title', edit(/Sample service(?= \||<\/h1)/g, 'Privacy'), [{ kind: 'title', notice: 'Sample service' }]],
    [
      'a changed sentence',
      edit(why, '<p>To look after all of you.</p>'),
      [{ kind: 'changed', section: 'Who may see it?', notice: 'To look after you.', live: 'To look after all of you.' }],
    ],
    [
      'a passage put in another’s place',
      edit('<li>GPs', '<li>Insurers'),
      [{ kind: 'changed', section: 'Who may see it?', notice: 'GPs', live: 'Insurers' }],
    ],
    ['a passage that is gone', edit(why, ''), [{ kind: 'missing', section: 'Who may see it?', notice: 'To look after you.' }]],
    [
      'a passage of its own',
      edit(why, `${why}<p>Call in on Mondays.</p>`),
      [{ kind: 'extra', section: 'Who may see it?', live: 'Call in on Mondays.' }],
    ],
    [
      'a section that is gone',
      edit(/<h2 id="fn-sample-who-we-are">.*?(?=<h2)/s, ''),
      [{ kind: 'missing-section', section: 'Who are we?' }],
    ],
    ['a first layer that is gone', edit(/<h2 id="fn-sample-in-short">.*?(?=<h2)/s, ''), [{ kind: 'missing-section', section: 'In short' }]],
    [
      'a link that leads elsewhere',
      edit('mailto:dpo@example.org', 'mailto:old@example.org'),
      [{ kind: 'link', words: 'dpo@example.org', live: 'mailto:old@example.org', notice: 'mailto:dpo@example.org' }],
    ],
  ])('has %s', (_, html, differences) => {
    expect(compare(html)).toMatchObject({ found: true, equal: false, differences });
  });

  it('has a passage elsewhere', () => {
    const html = edit('<p>If someone is in danger now, ring 999.</p>', '').replace(
      why,
      `${why}<p>If someone is in danger now, ring 999.</p>`,
    );
    expect(compare(html).differences).toEqual([{ kind: 'moved', section: 'In short', notice: 'If someone is in danger now, ring 999.' }]);
  });

  it('tells of nothing that stands round the notice', () => {
    const html = edit('<p>Share this page</p>', '<p>Council tax</p><p>Ring us about your bin.</p>').replace(
      '<p>Was this page',
      '<p>Ring us.</p><p>Was this page',
    );
    expect(compare(html)).toEqual(same);
  });
});

describe('another page', () => {
  it.each([
    ['with other words', '<html><body><h1>Bins</h1><p>We empty them on Mondays.</p></body></html>'],
    ['with another notice', inWebsite(fragmentOf(otherDocument()), 'Another service')],
    ['with nothing but the menu', inWebsite('')],
  ])('%s is not taken for the notice', (_, html) => {
    expect(compare(html)).toMatchObject({ found: false, equal: false, differences: [] });
  });
});

describe('a saved file', () => {
  it.each([
    ['empty', '', 'empty'],
    ['of blanks', ' \n', 'empty'],
    ['of plain text', 'In short\nWho may see it?', 'not-html'],
    [
      'a web archive of Chrome',
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"',
      'web-archive',
    ],
    ['a web archive of Safari', 'bplist00\u00d1', 'web-archive'],
    ['a PDF', '%PDF-1.7', 'pdf'],
    ['a Word document', 'PK\u0003\u0004', 'document'],
  ])('%s is refused', (_, text, fault) => {
    expect(readLivePage(new Uint8Array(Buffer.from(text, 'latin1')))).toEqual({ fault });
  });

  it.each([
    ['elements without end', `${'<div>'.repeat(100_000)}<p>Words`],
    ['broken marks', '<p <b>>Words</b <i></p></p></div><!-- <p>'],
    ['an unclosed script', '<p>Words</p><script>if (a < b) {'],
    ['bytes that mean nothing', '<p>Words \u0000\u00ff\u00fe</p>'],
  ])('with %s is read all the same', (_, text) => {
    const reading = readLivePage(new Uint8Array(Buffer.from(text, 'latin1')));
    expect('page' in reading && reading.page.passages.map(({ text: words }) => words).join(' ')).toContain('Words');
  });

  it('passes over what nobody reads', () => {
    const reading = readLivePage(
      new TextEncoder().encode('<title>T</title><p hidden>a <b>b</b></p><svg><title>s</title></svg><template><p>c</p></template><p>d</p>'),
    );
    expect(reading).toMatchObject({ page: { title: 'T', passages: [{ text: 'd' }] } });
  });

  it('of hundreds of thousands of passages is compared passage by passage', () => {
    const noise = '<p>Phone</p><p>Email</p><li>GPs</li><p>Words that come again and again.</p>'.repeat(50_000);
    expect(compare(inWebsite(`${fragment}${noise}`))).toMatchObject({ found: true, equal: true });
  });
});
