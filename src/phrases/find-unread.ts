import type { Diagnostic, Origin } from '../diagnostics/index.js';
import type { Phrases } from '../document/index.js';
import { hashText, languageName, type Sidecar } from '../translation/index.js';
import type { LaidPhrases } from './lay-phrases.js';

/** What decides whether phrases were read by a speaker of their language. */
export interface PhraseReadings {
  /** By language of the site. */
  readonly phrases: Readonly<Record<string, LaidPhrases>>;
  readonly translations: Sidecar;
}

/** As many phrases are named in the finding; where there are more, a speaker reads the whole file. */
const mostNamed = 5;

/**
 * A finding for each language whose phrases no speaker has read as they stand. Readers in Wales have a right to Welsh that is right, so
 * nothing goes out there unread. `inWales`: whether a body that publishes a notice serves Wales.
 */
export function findUnread({ phrases, translations }: PhraseReadings, siteFile: string, inWales: boolean): readonly Diagnostic[] {
  if (translations.faulty) return [];
  return Object.entries(phrases).flatMap(([lang, laid]) => {
    const unread = Object.entries(listUnread(laid, lang, translations));
    return unread.length === 0 ? [] : [describeUnread(lang, unread, { file: siteFile, path: ['languages'] }, inWales)];
  });
}

/** The product's phrases that no speaker of the language has read: neither the council's own words nor read as they stand. */
export function listUnread({ phrases, own, reviewed }: LaidPhrases, lang: string, translations: Sidecar): Phrases {
  if (reviewed) return {};
  const read = translations.phrases[lang]?.read ?? {};
  return Object.fromEntries(Object.entries(phrases).filter(([key, text]) => !own.has(key) && read[key] !== hashText(text)));
}

function describeUnread(lang: string, unread: readonly (readonly [string, string])[], origin: Origin, inWales: boolean): Diagnostic {
  const name = languageName(lang);
  const many = unread.length === 1 ? 'one phrase' : `${unread.length} phrases`;
  const named = unread.length > mostNamed ? '' : ` To read: ${unread.map(([key, text]) => `“${text}” (${key})`).join(', ')}.`;
  return {
    code: 'translation/phrases-not-reviewed',
    severity: inWales ? 'error' : 'warning',
    message: `Fairnotice prints ${many} in ${name} that a machine wrote and that no speaker of ${name} has read for you.`,
    hint: `Headings, rights and dates on every ${name} page are made of them. Have a speaker of ${name} read them.${named} What they would say otherwise goes into templates/phrases/${lang}.yaml. Then record that they were read: fairnotice translations --phrases-reviewed "Post".`,
    origin,
  };
}
