import { isLacking, type JudgedText } from './judge-texts.js';
import type { XliffUnit } from './write-xliff.js';

/** The texts of a file as a translator gets them: all, or those that are missing or have changed since. */
export function planExport(judged: readonly JudgedText[], first: string, changedOnly: boolean): readonly XliffUnit[] {
  return judged.flatMap((one): readonly XliffUnit[] => {
    const { text, lang, state, reviewedBy } = one;
    const { [first]: source, [lang]: old } = text.texts;
    if (source === undefined || (changedOnly && !isLacking(one))) return [];
    const targetState = state === 'stale' ? 'needs-adaptation' : reviewedBy === undefined ? 'translated' : 'final';
    return [
      {
        place: text.place,
        source,
        ...(old === undefined ? {} : { target: { text: old, state: targetState } }),
        notes: [
          ...(text.help === '' ? [] : [text.help]),
          ...(state === 'stale' ? ['The text has changed since this translation was made. Please put the translation right.'] : []),
          ...(text.kind === 'prose' && hasSigns(source) ? [signs] : []),
        ],
      },
    ];
  });
}

function hasSigns(text: string): boolean {
  return /\*|_|\]\(|^[^\S\n\r\u2028\u2029]*(?:[-+|]|\d+\.)|^#/m.test(text);
}

const signs =
  'Please keep the signs: **…** marks strong words, *…* stress, a line that begins with - an item of a list, | the cells of a table, Table: its caption. In [words](address) translate the words and leave the address.';
