import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/document/index.js';
import { renderInlines } from '../../../src/render/html/inlines.js';

const target = { baseLevel: 2, idPrefix: '', addressOf: () => undefined };
const sign = fc.oneof(
  fc.constantFrom(
    'care',
    ' ',
    '  ',
    '. ',
    '’',
    'ŵ',
    '😀',
    '\u00a0',
    '\u2028',
    '<',
    '>',
    '&',
    '&amp;',
    '"',
    "'",
    '`',
    '\n',
    '\r',
    '\t',
    '\0',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const value = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));

describe('running text as HTML', () => {
  it('is the same for plain words as for words that say their language, but for saying it', () => {
    const plain = fc.array(
      value.map((text): Inline => ({ kind: 'text', value: text })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(plain, (inlines) => {
        // A piece in another language between two plain ones, so that all three go the long way.
        const long = renderInlines([...inlines, { kind: 'text', value: '|', lang: 'cy' }, ...inlines], 'en', target).toString();
        const short = renderInlines(inlines, 'en', target).toString();
        expect(long).toBe(`${short}<span lang="cy">|</span>${short}`);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['<b>', 'R&D', '&lt;', '<script>alert(1)</script>', '</p><p>'])('never takes %s as HTML', (text) => {
    const html = renderInlines([{ kind: 'text', value: text }], 'en', target).toString();
    expect(html).toBe(text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;'));
  });

  it('says the language of one text alone', () => {
    expect(renderInlines([{ kind: 'text', value: 'dŵr', lang: 'cy' }], 'en', target).toString()).toBe('<span lang="cy">dŵr</span>');
  });
});
