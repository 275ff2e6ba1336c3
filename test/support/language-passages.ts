import { Parser } from 'htmlparser2';

/** A stretch of text of a page, and the language its mark-up says it is in. */
export interface Passage {
  readonly text: string;
  readonly lang: string;
}

/** The texts of a page as a screen reader meets them, with what is read out of attributes, each in the language in force there. */
export function readPassages(html: string): readonly Passage[] {
  const langs: string[] = [''];
  const passages: Passage[] = [];
  let silent = 0;
  const add = (text: string, lang: string): void => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain !== '') passages.push({ text: plain, lang });
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const lang = attributes['lang'] ?? langs.at(-1) ?? '';
      langs.push(lang);
      if (silentTags.has(name)) silent += 1;
      for (const spoken of spokenAttributes) if (attributes[spoken] !== undefined) add(attributes[spoken], lang);
    },
    ontext: (text) => {
      if (silent === 0) add(text, langs.at(-1) ?? '');
    },
    onclosetag: (name) => {
      langs.pop();
      if (silentTags.has(name)) silent -= 1;
    },
  });
  parser.end(html);
  return passages;
}

const silentTags = new Set(['script', 'style']);
const spokenAttributes = ['alt', 'aria-label', 'title'];
