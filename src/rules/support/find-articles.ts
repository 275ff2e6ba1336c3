import { given, type Notice } from '../../model/index.js';
import type { Origin } from '../../diagnostics/index.js';
import { authorTexts } from './author-texts.js';
import { findWords, type FoundWords } from './find-words.js';
import { lawReferences } from './law-references.js';
import { once } from './once.js';
import { spanOf, textKey, type ReaderText } from './reader-texts.js';

/** One article of the UK GDPR, as a text cites it. */
export interface CitedArticle {
  /** "22", "22A". */
  readonly number: string;
  /** What follows the number: "(1)(e)", ".1.e"; empty where the whole article is cited. */
  readonly part: string;
  /** Number and part as they stand, with the word before them where it belongs to them alone: "Article 22", "Art. 6(e)", "22". */
  readonly words: string;
  /** The word before the number, with its space: "Article ". */
  readonly lead: string;
  readonly text: ReaderText;
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}

/**
 * The articles of the UK GDPR that a notice cites in English, one by one. An article of no named law is taken to be of the UK GDPR:
 * that is what a privacy notice means by it. Left out are those of the EU GDPR, of conventions and treaties, and of any other law that
 * is named beside them or in a field of its own.
 */
export const findArticles: (notice: Notice) => readonly CitedArticle[] = once((notice) => {
  const others = new Set(
    lawReferences(notice).flatMap(({ id, provision }) => {
      const text = given(provision);
      return text === undefined || id === 'uk-gdpr' ? [] : [textKey(text)];
    }),
  );
  const texts = authorTexts(notice).filter(({ text, words }) => /\d/.test(words) && !others.has(textKey(text)));
  return [...findWords(texts, citation), ...findWords(texts, bare)].filter(isOfUkGdpr).flatMap(takeApart);
});

const number = String.raw`\d{1,3}[A-Z]?(?![\p{L}\d])`;
const part = String.raw`(?:\s?\(\s?(?:[A-Za-z]{1,2}|\d{1,2})\s?\)|\.\d{1,2}(?!\d)(?:\.[a-z](?![\p{L}\d]))?|(?<=\))[a-z](?![\p{L}\d])){0,4}`;
const article = String.raw`[Aa](?:rticles?|RTICLES?|rts?\.?)\s{0,3}`;
const join = String.raw`\s{0,3}(?:,\s{0,3}(?:and|or)?|and|or|to|&|–|-|/)\s{0,3}(?:${article})?`;

/** One article or a list of them: "Articles 6(1)(e), 9 and 22". */
const citation = new RegExp(String.raw`(?<![\p{L}\d])${article}${number}${part}(?:${join}${number}${part}){0,20}`, 'gu');

/** A point that only the UK GDPR can be cited by: "14(5)(b)" anywhere, and any after "GDPR". */
const bare =
  /(?<=(?<!EU )GDPR,?\s)\d{1,3}(?:\([A-Za-z0-9]{1,2}\)){1,3}|(?<![\p{L}\d(.]|(?:[Ss]ections?|[Rr]egulations?|[Pp]aragraphs?|[Pp]ara|[Ss]chedule|[Rr]ules?|[Aa]rticles?|[Aa]rts?|[Aa]rt\.|GDPR|GDPR,|[Ss]|[Ss]\.|and|or|to|,)\s?)14\(5\)\([a-z]\)/gu;

const item = new RegExp(String.raw`(?<lead>${article})?(?<![\p{L}\d(.])(?<number>${number})(?<part>${part})`, 'gu');

function takeApart({ text, start, end }: FoundWords): readonly CitedArticle[] {
  const matches = [...text.words.slice(start, end).matchAll(item)];
  return matches.map((match, position) => {
    const next = matches[position + 1];
    const isAlone = next === undefined || next.groups?.['lead'] !== undefined;
    const written = match.groups?.['lead'] ?? '';
    const from = start + match.index + (isAlone ? 0 : written.length);
    const to = start + match.index + match[0].length;
    return {
      number: match.groups?.['number'] ?? '',
      part: match.groups?.['part'] ?? '',
      words: text.words.slice(from, to),
      lead: isAlone ? written : '',
      text,
      start: from,
      end: to,
      origin: spanOf(text.text, from, to),
    };
  });
}

function isOfUkGdpr({ text: { words }, start, end, sentence }: FoundWords): boolean {
  const after = words.slice(end, end + 80);
  const of = /^[\s,)]{0,3}of\s+(?:the\s+)?(.*)/s.exec(after)?.[1];
  if (of !== undefined) return ownLaw.test(of) || /^\p{Ll}/u.test(of);
  if (otherLawAfter.test(after) || otherLawBefore.test(words.slice(Math.max(0, start - 80), start))) return false;
  return !otherLawAnywhere.test(sentence) || /GDPR|General Data Protection/.test(sentence);
}

const ownLaw = /^(?:(?:UK|U\.K\.|United Kingdom|retained)\s+)?(?:GDPR|General Data Protection)/;
const otherLawAfter = /^[\s,;(]{0,3}(?:the\s+)?(?:EU\b|European\b|ECHR|TFEU|TEU\b|UNCRC|CRPD|\p{Lu}\p{L}+ Convention|Convention)/u;
const otherLawBefore =
  /(?:\b(?:EU|European Union)(?:['’]s)?\s+(?:GDPR|General Data Protection Regulation(?:\s\(GDPR\))?)|\b(?:Convention|ECHR|Treaty|TFEU|TEU|Charter|Directive|UNCRC|CRPD|Constitution)|\b(?:Act|Order|Regulations)(?:\s\d{4})?)[\s,:;(–-]{0,4}$/;
const otherLawAnywhere = /\b(?:Convention|ECHR|Human Rights Act|Treaty|TFEU|Charter of Fundamental|UNCRC|CRPD)\b/;
