import type { Diagnostic, Origin, Result } from '../diagnostics/index.js';
import type { Phrases } from '../document/index.js';
import { findNearest } from '../model/index.js';
import { languageName } from '../translation/index.js';
import { tellLanguage } from './tell-language.js';

/** A council's own phrase, and the product's phrases by language. */
export interface PhraseToJudge {
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
  readonly lang: string;
  readonly products: Readonly<Record<string, Phrases>>;
}

/** The text of a council's phrase, where it can stand in place of the product's; and what is wrong with it. */
export function judgePhrase({ key, value, origin, lang, products }: PhraseToJudge): Result<string | undefined> {
  const fault = (code: string, rest: Omit<Diagnostic, 'code' | 'severity' | 'origin'>): Result<undefined> => ({
    value: undefined,
    diagnostics: [{ code, severity: 'error', ...rest, origin }],
  });
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
    return fault('phrases/empty', { message: `The phrase “${key}” is empty.`, hint: emptyHint });
  }
  if (typeof value !== 'string') return fault('phrases/not-a-text', { message: `The phrase “${key}” is not a text.`, hint: notTextHint });
  const product = products[lang]?.[key] ?? '';
  const [wanted, got] = [gapsOf(product), gapsOf(value)];
  const [foreign] = got.filter((gap) => !wanted.includes(gap));
  const [lost] = wanted.filter((gap) => !got.includes(gap) && !(gap === 'count' && standsForItsNumber(key)));
  if (foreign !== undefined) {
    const near = findNearest(foreign, wanted);
    return fault('phrases/unknown-gap', {
      message: `Nothing will ever fill “{${foreign}}” in the phrase “${key}”.`,
      hint:
        wanted.length === 0
          ? 'This phrase has no gaps. Take it out.'
          : `Readers would see a hole. The gaps of this phrase are ${nameAll(wanted)}.`,
      ...(near === undefined ? {} : { suggestions: [`{${near}}`] }),
    });
  }
  if (lost !== undefined) {
    return fault('phrases/missing-gap', {
      message: `The phrase “${key}” has no “{${lost}}”.`,
      hint: 'Something is put there that readers need, such as a name or a date. Without the gap they would not be told. Write it in, with its curly brackets.',
    });
  }
  return { value, diagnostics: judgeLanguage({ key, text: value, origin, lang, products }) };
}

const emptyHint =
  'A heading or label without words confuses everybody, and a screen reader most. Write the words, or take the line out to have Fairnotice’s.';
const notTextHint = 'It is not used. Write words there, in quotes if they look like a number or like “yes” or “no”.';

/** A phrase as text is written in the product’s language too, and nobody meant to leave it so. */
function judgeLanguage({
  key,
  text,
  origin,
  lang,
  products,
}: Omit<PhraseToJudge, 'value'> & { readonly text: string }): readonly Diagnostic[] {
  const told = tellLanguage(text);
  // What the product says in this language is in this language.
  if (text === products[lang]?.[key]) return [];
  const same = Object.entries(products).find(([other, phrases]) => other !== lang && phrases[key] === text);
  const wrong = same && /\p{L}/u.test(text.replace(gap, '')) ? same[0] : told === lang ? undefined : told;
  if (wrong === undefined) return [];
  return [
    {
      code: 'phrases/wrong-language',
      severity: 'warning',
      message: `The phrase “${key}” seems to be ${languageName(wrong)}, and stands among the ${languageName(lang)} ones.`,
      hint: `A reader of ${languageName(lang)} would meet it in the middle of a page, and a screen reader would say it as if it were ${languageName(lang)}. Have it translated, or take the line out.`,
      origin,
    },
  ];
}

/** “One page” needs no figure: the plural forms that fit a single number may say it in words. */
function standsForItsNumber(key: string): boolean {
  return /\.(?:zero|one|two|\d+)$/.test(key);
}

function gapsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(gap)].map(([found]) => found.slice(1, -1)))];
}

const gap = /\{[a-zA-Z]+\}/g;

function nameAll(gaps: readonly string[]): string {
  return gaps.map((name) => `{${name}}`).join(', ');
}
