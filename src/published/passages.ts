/** A sentence, or what stands by itself where a sentence might: a heading, an item of a list, a cell. */
export interface Passage {
  /** As people read it. */
  readonly text: string;
  /** As it is compared: what websites change by themselves is the same in it. */
  readonly key: string;
  readonly words: readonly string[];
}

/**
 * The words between two breaks, cut into sentences. Where websites join or split paragraphs, the sentences stay what they were.
 * Nothing for white space.
 */
export function cutPassages(text: string): readonly Passage[] {
  return text
    .replace(newWindow, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/(?<=[.!?][”’"')\]]?) (?=[\p{Lu}\d“‘"(])/u)
    .flatMap(makePassage);
}

/** Text as it is compared. Websites make quotation marks and dashes curly or straight, and add spaces that cannot be seen. */
export function toKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[‘’‛′`]/gu, "'")
    .replace(/[“”„″]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ ?:$/, '');
}

/** What websites write after links by themselves, mostly where it cannot be seen. */
const newWindow =
  /(?<!\s)\s*[([](?:this link |link |will )?(?:opens? in (?:a )?new (?:tab|window)|(?:yn )?agor mewn (?:tab|ffenestr) newydd)[)\]]/giu;

function makePassage(text: string): readonly Passage[] {
  const key = toKey(text);
  return key === '' ? [] : [{ text, key, words: key.split(' ') }];
}
