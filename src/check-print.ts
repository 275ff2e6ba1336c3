import type { Diagnostic } from './diagnostics/index.js';
import { plainText, type Document } from './document/index.js';
import { placeKey } from './facts/index.js';
import type { Notice } from './model/index.js';
import { checkLetters, checkWords, type Coverage } from './render/pdf/check-letters.js';
import { checkStructure } from './render/pdf/check-structure.js';
import { listPassages } from './render/pdf/passages.js';
import { readerTexts, spanOf, type ReaderText } from './rules/index.js';

/** A notice in one language, and what became of it. */
export interface Printed {
  readonly notice: Notice;
  readonly document: Document;
}

/**
 * What would keep a notice from paper and is found nowhere else before it is drawn: letters that no font has, and tables without headings.
 * Each fault comes once, in whatever languages it is printed; a letter is pointed at by its word.
 */
export function checkPrint(languages: readonly Printed[], covers: Coverage): readonly Diagnostic[] {
  const found = languages.flatMap(({ notice, document }) => {
    const isPrintable = checkLetters(listPassages(document), covers).length === 0;
    return [...checkStructure(document), ...(isPrintable ? [] : pointAtWords(notice, document, covers))];
  });
  const known = new Set<string>();
  return found.filter(({ code, origin }) => {
    if (!onlyHere.has(code)) return false;
    const key = `${code} ${placeKey(origin)} ${origin.span?.start ?? ''}`;
    return !known.has(key) && known.add(key);
  });
}

/** What no pass before this one speaks of: one fault makes one finding. */
const onlyHere: ReadonlySet<string> = new Set(['pdf/missing-glyph', 'pdf/no-table-header']);

/** A passage knows the field it came from; its texts know the word. What stands in no text of the notice is found where its passage is. */
function pointAtWords(notice: Notice, document: Document, covers: Coverage): readonly Diagnostic[] {
  const passages = listPassages(document).map(({ inlines, origin }) => ({ origin, text: plainText(inlines) }));
  const printed = passages.map(({ text }) => text).join('\n');
  const faults = readerTexts(notice).map((text) => checkText(text, printed, covers));
  const words = [...new Set(faults.flatMap((fault) => fault.words))].sort((one, other) => other.length - one.length);
  const without = (text: string): string => words.reduce((rest, word) => rest.replaceAll(word, ''), text);
  return [...faults.flatMap(({ found }) => found), ...passages.flatMap(({ text, origin }) => checkWords(without(text), origin, covers))];
}

interface TextFaults {
  readonly words: readonly string[];
  readonly found: readonly Diagnostic[];
}

/** The words of a text that cannot be printed: one finding of each sort, at its first word. A word that is printed nowhere is no fault. */
function checkText({ text, words }: ReaderText, printed: string, covers: Coverage): TextFaults {
  const faulty = [...words.matchAll(wordPattern)].flatMap(({ index, 0: { length } }) => {
    const word = text.value.slice(index, index + length);
    if (!/[^\u0020-\u007E]/.test(word) || !printed.includes(word)) return [];
    const origin = spanOf(text, index, index + length);
    return checkWords(word, origin, covers).map(({ code }) => ({ code, word, origin }));
  });
  const firsts = faulty.filter(({ code }, position) => faulty.findIndex((other) => other.code === code) === position);
  const found = firsts.flatMap(({ code, origin }) => {
    const same = faulty.filter((other) => other.code === code).map(({ word }) => word);
    return checkWords(same.join(' '), origin, covers).filter((finding) => finding.code === code);
  });
  return { words: faulty.map(({ word }) => word), found };
}

/** Letters in a row, with hyphens and apostrophes: not the signs beside a word. */
const wordPattern = /[^\s!"#$%&()*+,./:;<=>?@[\\\]^_`{|}~]+/g;
