import { describe, expect, it } from 'vitest';
import type { Block, Document, Inline, LinkTarget } from '../../../src/document/index.js';
import { createTemplates, renderDocumentHtml, type HtmlTarget } from '../../../src/render/html/index.js';
import { readTemplates } from '../../../src/workspace/read-look.js';
import { sampleDocument } from '../../support/sample-document.js';

const sources = await readTemplates();
const templates = createTemplates(sources);
const target: HtmlTarget = {
  baseLevel: 2,
  idPrefix: '',
  addressOf: (notice) => (notice === 'anytown-council/libraries' ? '/privacy/anytown-council/libraries/' : undefined),
};
const at = { lang: 'en', origin: { file: 'notices/anytown-council/sample.yaml', path: ['title'] } };
const words = (value: string): Inline[] => [{ kind: 'text', value }];
const paragraph = (...inlines: Inline[]) => ({ kind: 'paragraph' as const, ...at, inlines });

/** The HTML of one section that holds the blocks, without the breaks between elements. */
function draw(blocks: readonly Block[], where = target, using = templates): string {
  const document: Document = { ...sampleDocument, sections: [{ anchor: 'part', heading: { text: 'Part', ...at }, blocks }] };
  const [section] = renderDocumentHtml(document, using, where).sections;
  return squeeze(section!.toString());
}

function squeeze(html: string): string {
  return html
    .replace(/>[ \n]+/g, '>')
    .replace(/[ \n]+</g, '<')
    .replace(/[ \n]+/g, ' ');
}

function link(to: LinkTarget, text: string): Inline {
  return { kind: 'link', target: to, children: words(text) };
}

describe('a document as HTML', () => {
  const blocks: readonly (readonly [string, Block, string])[] = [
    [
      'heading',
      { kind: 'heading', ...at, depth: 1, anchor: 'part-why', text: 'Why?' },
      '<h3 class="govuk-heading-s" id="part-why">Why?</h3>',
    ],
    ['paragraph', paragraph(...words('We ask.')), '<p class="govuk-body">We ask.</p>'],
    [
      'list',
      { kind: 'list', ...at, ordered: false, items: [{ inlines: words('GPs') }, { inlines: words('schools') }] },
      '<ul class="govuk-list govuk-list--bullet"><li>GPs</li><li>schools</li></ul>',
    ],
    [
      'list in a list',
      {
        kind: 'list',
        ...at,
        ordered: true,
        items: [{ inlines: words('Ring'), list: { kind: 'list', ...at, ordered: false, items: [{ inlines: words('by day') }] } }],
      },
      '<ol class="govuk-list govuk-list--number"><li>Ring<ul class="govuk-list govuk-list--bullet"><li>by day</li></ul></li></ol>',
    ],
    [
      'summary',
      { kind: 'summary', ...at, rows: [{ term: words('Phone'), blocks: [paragraph(...words('Any time'))] }] },
      '<dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Phone</dt>' +
        '<dd class="govuk-summary-list__value"><p class="govuk-body">Any time</p></dd></div></dl>',
    ],
    [
      'callout',
      { kind: 'callout', ...at, tone: 'urgent', blocks: [paragraph(...words('Ring 999.'))] },
      '<div class="govuk-inset-text fn-callout fn-callout--urgent"><p class="govuk-body">Ring 999.</p></div>',
    ],
  ];
  it.each(blocks)('draws a %s', (_, block, html) => {
    expect(draw([block])).toContain(html);
  });

  it('gives a table headers for columns and rows, and a named region that the keyboard reaches', () => {
    const html = draw([
      {
        kind: 'table',
        ...at,
        caption: words('How long'),
        columns: [words('Record'), words('Years'), words('Then')],
        rows: [[words('Files'), words('6'), words('none')]],
      },
    ]);
    expect(html).toContain('<section class="fn-wide" tabindex="0" aria-labelledby="part-table-1">');
    expect(html).toContain('<span id="part-table-1">How long</span>');
    expect(html.match(/<th scope="col"[^>]*>[^<]*/g)).toHaveLength(3);
    expect(html).toMatch(/<th scope="row"[^>]*>Files<\/th><td[^>]*>6<\/td>/);
  });

  it('takes heading levels and ids from the page it is drawn into', () => {
    const blocksWithIds: Block[] = [
      { kind: 'heading', ...at, depth: 2, anchor: 'deep', text: 'Deep' },
      paragraph(link({ kind: 'anchor', anchor: 'deep' }, 'Down')),
    ];
    const html = draw(blocksWithIds, { ...target, baseLevel: 3, idPrefix: 'pn-' });
    expect(html).toContain('<h3 class="govuk-heading-m" id="pn-part">');
    expect(html).toMatch(/<h5 [^>]*id="pn-deep">/);
    expect(html).toContain('href="#pn-deep"');
  });

  it('lists the sections for a table of contents', () => {
    const { contents } = renderDocumentHtml(sampleDocument, templates, target);
    expect(contents.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'who-we-are: Who are we?',
      'recipients: Who may see it?',
      'retention: How long do we keep it?',
    ]);
  });

  it('says where a passage is in another language, and only there', () => {
    const welsh: Block = { ...paragraph({ kind: 'text', value: 'dŵr' }, { kind: 'text', value: 'water', lang: 'en' }), lang: 'cy' };
    expect(draw([welsh])).toContain('<p class="govuk-body" lang="cy">dŵr<span lang="en">water</span></p>');
    expect(draw([paragraph({ kind: 'text', value: 'plain', lang: 'en' })])).toContain('<p class="govuk-body">plain</p>');
  });
});

describe('links', () => {
  const shown: readonly (readonly [string, LinkTarget, string])[] = [
    ['a web address', { kind: 'address', href: 'https://www.example.org/a?b=1&c=2' }, 'href="https://www.example.org/a?b=1&#x26;c=2"'],
    ['an email address', { kind: 'address', href: 'mailto:dpo@example.org' }, 'href="mailto:dpo@example.org"'],
    ['a phone number', { kind: 'address', href: 'tel:01234567890' }, 'href="tel:01234567890"'],
    ['a place in the document', { kind: 'anchor', anchor: 'rights' }, 'href="#rights"'],
    ['another notice', { kind: 'notice', notice: 'anytown-council/libraries' }, 'href="/privacy/anytown-council/libraries/"'],
  ];
  it.each(shown)('leads to %s', (_, to, href) => {
    expect(draw([paragraph(link(to, 'here'))])).toContain(href);
  });

  const refused: readonly (readonly [string, LinkTarget])[] = [
    ['a script', { kind: 'address', href: 'javascript:alert(1)' }],
    ['a script in disguise', { kind: 'address', href: ' JavaScript:alert(1)' }],
    ['data', { kind: 'address', href: 'data:text/html,<script>alert(1)</script>' }],
    ['a host without a scheme', { kind: 'address', href: '//other.example/' }],
    ['a notice that is not published', { kind: 'notice', notice: 'anytown-council/secret' }],
  ];
  it.each(refused)('leaves the words and drops the link to %s', (_, to) => {
    expect(draw([paragraph(link(to, 'here'))])).toContain('<p class="govuk-body">here</p>');
  });

  it('keeps a phone number on one line', () => {
    const html = draw([paragraph(link({ kind: 'address', href: 'tel:01234567890' }, '01234 567-890'))]);
    expect(html).toContain('>01234\u00a0567\u2011890</a>');
  });
});

describe('hostile text', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'>{{ 7*7 }}{% raw %}&lt;b&gt;';
  const places: readonly (readonly [string, Block])[] = [
    ['a heading', { kind: 'heading', ...at, depth: 1, anchor: 'a', text: hostile }],
    ['a paragraph', paragraph(...words(hostile))],
    ['strong text', paragraph({ kind: 'strong', children: words(hostile) })],
    ['a link', paragraph(link({ kind: 'address', href: `https://example.org/${hostile}` }, hostile))],
    ['a list', { kind: 'list', ...at, ordered: false, items: [{ inlines: words(hostile) }] }],
    ['a summary', { kind: 'summary', ...at, rows: [{ term: words(hostile), blocks: [paragraph(...words(hostile))] }] }],
    ['a table', { kind: 'table', ...at, caption: words(hostile), columns: [words(hostile)], rows: [[words(hostile)]] }],
    ['a callout', { kind: 'callout', ...at, tone: 'gap', blocks: [paragraph(...words(hostile))] }],
  ];
  it.each(places)('stays text in %s', (_, block) => {
    const html = draw([block]);
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).not.toMatch(/<[^>]* onerror/);
    expect(html).toContain('{{ 7*7 }}{% raw %}');
  });
});

describe('templates', () => {
  it('are replaced one by one, by name', () => {
    const own = createTemplates({ ...sources, 'blocks/paragraph.njk': '<p class="ours">{{ content }}</p>' });
    const html = draw(
      [paragraph(...words('Ours')), { kind: 'callout', ...at, tone: 'gap', blocks: [paragraph(...words('too'))] }],
      target,
      own,
    );
    expect(html).toContain('<p class="ours">Ours</p>');
    expect(html).toContain('<p class="ours">too</p>');
    expect(html).toContain('govuk-inset-text');
  });

  it.each([
    ['asks for a word that nobody gives', '{{ nobody }}', /null or undefined/],
    ['asks for a template that is not there', '{% include "nowhere.njk" %}', /no template "nowhere.njk"/],
  ])('fail, and are not blank, when one %s', (_, source, message) => {
    const broken = createTemplates({ ...sources, 'blocks/paragraph.njk': source });
    expect(() => draw([paragraph(...words('x'))], target, broken)).toThrow(message);
  });
});
