import { statutes, type Statute } from '../../law/index.js';

/** What words say of a place in the law. */
export interface WordedPlace {
  /** The laws that the words name by their full title. */
  readonly laws: readonly Statute[];
  /** The years of all Acts and regulations that the words name. */
  readonly years: readonly string[];
  /** Every section, regulation, article or Schedule that the words name, such as `section/47`; `range` where they name a stretch of them. */
  readonly provisions: readonly string[];
  readonly range: boolean;
}

/** Reads which law and which provisions some words name. */
export function readWordedPlace(words: string): WordedPlace {
  const plain = words.replaceAll(/[’']/g, '’').replaceAll(/\s+/g, ' ');
  const lower = plain.toLowerCase();
  const named = statutes.filter(({ title }) => lower.includes(title.toLowerCase()));
  return {
    // A title may end in the words of another: the longer one is meant.
    laws: named.filter((one) => !named.some((other) => other !== one && other.title.includes(one.title))),
    years: [...plain.matchAll(/\b(?:Act|Regulations|Order|Measure|Rules),?\s\(?((?:19|20)\d{2})\b/g)].map(([, year = '']) => year),
    provisions: [...plain.matchAll(provisions)].flatMap(readProvisions),
    range: /\b(?:sections?|ss?\.?|regulations?|articles?)\s?\d+[A-Z]{0,3}(?:\s?\(\w{1,4}\)){0,3}\s?(?:to|-|–)\s?\d/i.test(plain),
  };
}

const provisions =
  /\b(sections?|ss?\.?|regulations?|regs?\.?|articles?|arts?\.?|schedules?|sch\.?)\s?(\d{1,4}[A-Z]{0,3})((?:(?:\s?\(\w{1,4}\)){0,3}(?:,\s?|\sand\s|,\sand\s|\sor\s)\d{1,4}[A-Z]{0,3}){0,9})/gi;

function readProvisions([, word = '', first = '', others = '']: RegExpMatchArray): readonly string[] {
  const kind = kindOf(word.toLowerCase());
  const more = [...others.replaceAll(/\([^()]*\)/g, '').matchAll(/\d{1,4}[A-Z]{0,3}/gi)].map(([number]) => number);
  return [first, ...more].map((number) => `${kind}/${number.toUpperCase()}`);
}

function kindOf(word: string): 'section' | 'regulation' | 'article' | 'schedule' {
  if (word.startsWith('sch')) return 'schedule';
  if (word.startsWith('s')) return 'section';
  return word.startsWith('r') ? 'regulation' : 'article';
}

/** What an address on legislation.gov.uk leads to. */
export interface LawAddress {
  /** The path of the law, such as `ukpga/1989/41`. */
  readonly law: string;
  /** The year in it; Acts before 1963 have none. */
  readonly year?: string;
  /** The provision below it, such as `section/47`. */
  readonly provision?: string;
}

/** Reads an address; undefined where it is not that of a law on legislation.gov.uk. */
export function readLawAddress(address: string): LawAddress | undefined {
  const path = /^https?:\/\/(?:www\.)?legislation\.gov\.uk\.?\/(?:id\/)?([^?#\s]{1,300})/i.exec(address)?.[1];
  const found = path === undefined ? undefined : lawPath.exec(path);
  if (found?.[1] === undefined || path === undefined) return undefined;
  const year = /^[a-z]{2,5}\/(\d{4})\//i.exec(found[1])?.[1];
  const below = /\/(section|regulation|article|schedule)\/(\d{1,4}[A-Z]{0,3})(?=\/|$)/i.exec(path.slice(found[1].length));
  const provision = below?.[1] === undefined || below[2] === undefined ? undefined : `${below[1].toLowerCase()}/${below[2].toUpperCase()}`;
  return {
    law: found[1],
    ...(year === undefined ? {} : { year }),
    ...(provision === undefined ? {} : { provision }),
  };
}

const lawPath = /^([a-z]{2,5}\/(?:\d{4}\/\d{1,4}|(?:Eliz|Geo|Edw|Vict|Will)\w{1,2}\/[\d-]{1,8}\/\d{1,4}))(?=\/|$)/i;
