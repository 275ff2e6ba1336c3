import { describe, expect, it } from 'vitest';
import { loadCases } from '../../scripts/generate/rule-cases.js';
import { rules } from '../../src/rules/index.js';
import { compile, compileText, help, write } from '../support/compile.js';
import type { BadCase } from './case.js';

const casesOf = await loadCases();

/** The bad cases of rules that go by words and need nothing but a text. */
const textCases = rules
  .filter(({ reads }) => reads !== undefined)
  .flatMap(({ id, reads }) => (casesOf.get(id)?.bad ?? []).filter(isPlainText).map((one) => ({ id, reads, ...one })));

/** The same text written in each of the ways that YAML has. The lines of the last two are broken wherever a space stands. */
const styles: Readonly<Record<string, (text: string) => string>> = {
  'double quotes': (text) => `introduction: ${JSON.stringify(text)}`,
  'single quotes': (text) => `introduction: '${text.replaceAll("'", "''")}'`,
  'a literal block': (text) => `introduction: |-\n  ${text}`,
  'a folded block': (text) => `introduction: >-\n  ${text.replaceAll(' ', '\n  ')}`,
  'no quotes': (text) => `introduction:\n  ${text.replaceAll(' ', '\n  ')}`,
};

describe.each(Object.keys(styles))('words in %s', (style) => {
  it.each(
    textCases.filter(({ text }) => style !== 'no quotes' || isSafeWithoutQuotes(text)).map((one) => [one.id, one.text, one] as const),
  )('%s points at its words in %j', (id, text, { finds }) => {
    const source = write(styles[style]?.(text));
    const lines = source.split('\n');
    const found = compileText(source).diagnostics.filter(({ code, origin }) => code === `rule/${id}` && origin.path[0] === 'introduction');
    const words = found.map(({ range: { start, end } }) =>
      lines
        .slice(start.line - 1, end.line)
        .map((line, row, all) => line.slice(row === 0 ? start.column - 1 : 0, row === all.length - 1 ? end.column - 1 : undefined).trim())
        .join(' '),
    );
    expect(words.map(unescape)).toEqual(finds);
  });
});

describe('words in a Welsh text', () => {
  it.each(textCases.filter(({ reads }) => reads === 'english').map(({ id, text }) => [id, text]))(
    '%s does not look for English in %j',
    (id, text) => {
      const { diagnostics } = compile({
        'site.yaml': 'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n',
        [help]: write(`introduction:\n  en: Hello.\n  cy: ${JSON.stringify(text)}`),
      });
      expect(diagnostics.filter(({ code }) => code === `rule/${id}`)).toEqual([]);
    },
  );
});

function isPlainText(one: BadCase): one is BadCase & { readonly text: string } {
  const { text, finds, shows: _, severity: __, ...rest } = one;
  const ownWords = finds.every((words) => text?.includes(words) === true);
  return text !== undefined && ownWords && !/[\n\\]|  |^ | $/.test(text) && Object.keys(rest).length === 0;
}

/** Whether YAML would read the words as they are. */
function isSafeWithoutQuotes(text: string): boolean {
  return /^[A-Za-z]/.test(text) && !/[:#]|^\w+ ?-|[[\]{},&*!|>%@`"'?]/.test(text);
}

function unescape(words: string): string {
  return words.replaceAll('\\"', '"').replaceAll("''", "'");
}
