import { describe, expect, it } from 'vitest';
import { compile, documentOf, help, write } from '../support/compile.js';
import { printPart } from '../support/print-document.js';

/** How words read in a paragraph of the notice, and in its words about danger. */
function read(words: string, field: 'introduction' | 'urgentHelp'): string {
  const document = documentOf(compile({ [help]: write(`${field}: ${JSON.stringify(words)}`) }));
  return printPart(document, field === 'introduction' ? 'who-we-are' : 'in-short')[0] ?? '';
}

describe('a phone number in running text', () => {
  it.each([
    ['Ring 01642 245432.', 'Ring [01642 245432](tel:01642245432).'],
    ['Ring (01642) 245432 now.', 'Ring [(01642) 245432](tel:01642245432) now.'],
    ['Ring 020 7946 0018 or 0116 305-8727.', 'Ring [020 7946 0018](tel:02079460018) or [0116 305-8727](tel:01163058727).'],
    ['Ring +44 (0)1642 245432.', 'Ring [+44 (0)1642 245432](tel:+441642245432).'],
    ['Ring +44 1642 245432.', 'Ring [+44 1642 245432](tel:+441642245432).'],
    ['Open at 01642 245432 24 hours a day.', 'Open at [01642 245432](tel:01642245432) 24 hours a day.'],
    ['Childline: 0800 1111', 'Childline: [0800 1111](tel:08001111)'],
    ['Samaritans (116 123)', 'Samaritans ([116 123](tel:116123))'],
    ['**Ring 01642 245432** or *07700 900123*.', 'Ring [01642 245432](tel:01642245432) or [07700 900123](tel:07700900123).'],
    ['In danger, ring 999.', 'In danger, ring [999](tel:999).'],
    ['Call the police on 101, or call 999.', 'Call the police on [101](tel:101), or call [999](tel:999).'],
    ['Ffoniwch 999.', 'Ffoniwch [999](tel:999).'],
  ])('can be tapped: %s', (words, expected) => {
    expect(read(words, 'introduction')).toBe(expected);
  });

  it.each([
    'We have 999 books and 105 chairs.',
    'The law of 01-12-2022 and 01/12/2022 holds.',
    'Our number is ZA01642245432.',
    'ISBN 0-19-852663-6 and ISBN 9780198526636.',
    'It cost £01642245432 or 0.1642245432.',
    'Company number 01234567.',
    'Version 01.64.22.45.43.21',
  ])('is not seen where there is none: %s', (words) => {
    expect(read(words, 'introduction')).toBe(words);
  });

  it('keeps a link of the author', () => {
    expect(read('Ring [01642 245432](tel:+441642245432) or see [page 01642 245432](https://www.example.org/).', 'introduction')).toBe(
      'Ring [01642 245432](tel:+441642245432) or see [page 01642 245432](https://www.example.org/).',
    );
  });
});

describe('words about danger', () => {
  it.each([
    ['In danger: 999. No danger: 101.', '[urgent] In danger: [999](tel:999). No danger: [101](tel:101).'],
    ['Text 999 if you cannot speak.', '[urgent] Text [999](tel:999) if you cannot speak.'],
    ['- 999\n- Childline 0800 1111', '[urgent] * [999](tel:999)'],
  ])('link short numbers wherever they stand: %s', (words, expected) => {
    expect(read(words, 'urgentHelp')).toBe(expected);
  });
});
