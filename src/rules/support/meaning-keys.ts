/** A name brought down to what it means, and the abbreviation that stands in brackets in it. */
export interface MeaningKeys {
  readonly name: string;
  readonly short?: string;
}

/**
 * What two names have in common that mean the same: without regard to case, articles, punctuation, and in English plurals.
 * Words in brackets count, "School (primary)" is not "School (special)", unless they are the first letters of the rest.
 */
export function meaningKeys(text: string, lang: string): MeaningKeys {
  const match = /^([^()]*)\(([^()]{2,12})\)\s*$/.exec(text);
  const [, rest = '', inner = ''] = match ?? [];
  if (!isAbbreviation(inner, rest)) return { name: reduce(text, lang) };
  return { name: reduce(rest, lang), short: reduce(inner, lang) };
}

/** Whether the letters are the first letters of words of a name, in their order: DWP of "Department for Work and Pensions". */
function isAbbreviation(letters: string, name: string): boolean {
  if (!/^[\p{L}&]{2,}$/u.test(letters) || !/\p{Lu}.*\p{Lu}/u.test(letters)) return false;
  const firsts = [...name.matchAll(/(?<![\p{L}’'])\p{L}/gu)].map(([letter]) => letter.toLowerCase());
  let at = 0;
  return [...letters.toLowerCase()]
    .filter((letter) => letter !== '&')
    .every((letter) => {
      at = firsts.indexOf(letter, at) + 1;
      return at > 0;
    });
}

const articles: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['the', 'a', 'an', 'your']), cy: new Set(['y', 'yr']) };

function reduce(text: string, lang: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, lang === 'en' ? ' and ' : ' a ')
    .replace(/[’'.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && articles[lang]?.has(word) !== true);
  return words.map((word) => (lang === 'en' ? singular(word) : word)).join(' ');
}

/** One of several: "bodies" and "body", "addresses" and "address". Only for comparing: what comes out need not be a word. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
