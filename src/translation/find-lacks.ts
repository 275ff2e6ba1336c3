import type { Diagnostic, Origin } from '../diagnostics/index.js';
import { isLacking, type JudgedText } from './judge-texts.js';
import { languageName } from './language-names.js';

/** Places named beside a finding about many texts. */
const most = 3;

/**
 * What is to be done about the translations of one file: how many texts are missing in a language, in one finding; each that no longer
 * fits its source; and how many are not recorded. `file` is the file as people are shown it.
 */
export function findLacks(file: string, judged: readonly JudgedText[], languages: readonly string[]): readonly Diagnostic[] {
  return languages.flatMap((lang) => {
    const ofLang = judged.filter((one) => one.lang === lang);
    const inState = (state: JudgedText['state']): readonly JudgedText[] => ofLang.filter((one) => one.state === state);
    return [
      ...describeMissing(file, lang, inState('missing'), judged),
      ...inState('stale').map((one) => describeStale(file, one)),
      ...describeUnrecorded(file, lang, inState('unrecorded')),
    ];
  });
}

function describeMissing(file: string, lang: string, missing: readonly JudgedText[], judged: readonly JudgedText[]): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const all = new Set(judged.filter(({ state }) => state !== 'same').map(({ text }) => text.place)).size;
  const name = languageName(lang);
  const have = missing.length === 1 ? 'has' : 'have';
  const where = `No ${name} yet${missing.length > most ? ` (the first ${most} of ${missing.length})` : ''}`;
  return [
    {
      code: 'translation/missing',
      severity: 'warning',
      message: `${missing.length} of ${all} ${all === 1 ? 'text' : 'texts'} ${have} no ${name} yet.`,
      hint: `Readers of the ${name} page get them in another language. Write a text for each language, or send them to a translator: ${exportCommand(lang)}.`,
      origin: { file, path: [] },
      related: missing.slice(0, most).map(({ text }) => ({ message: where, origin: { file, path: text.path } })),
    },
  ];
}

function describeStale(file: string, { text, lang }: JudgedText): Diagnostic {
  const name = languageName(lang);
  return {
    code: 'translation/stale',
    severity: 'warning',
    message: `This text has changed since its ${name} was written.`,
    hint: `The ${name} may say something that no longer holds, so no page prints it. Put it right and record it: fairnotice translations --record. If it still says the same, add --still-fits. Or send it to a translator: ${exportCommand(lang)}.`,
    origin: at(file, text.path, lang),
  };
}

function describeUnrecorded(file: string, lang: string, unrecorded: readonly JudgedText[]): readonly Diagnostic[] {
  const [one] = unrecorded;
  if (one === undefined) return [];
  const name = languageName(lang);
  const many = unrecorded.length > 1;
  return [
    {
      code: 'translation/unrecorded',
      severity: 'info',
      message: `${unrecorded.length} ${many ? 'translations' : 'translation'} into ${name} ${many ? 'are' : 'is'} not recorded.`,
      hint: 'We cannot tell you when the text changes and its translation does not. If they fit now, record them: fairnotice translations --record.',
      origin: { file, path: [] },
      related: unrecorded.slice(0, most).map(({ text }) => ({ message: 'Not recorded', origin: at(file, text.path, lang) })),
    },
  ];
}

function at(file: string, path: readonly (string | number)[], lang: string): Origin {
  return { file, path: [...path, lang] };
}

function exportCommand(lang: string): string {
  return `fairnotice export --format xliff --changed ${lang}`;
}

/** A text that readers of a language get in another one. */
export interface Lack {
  readonly lang: string;
  /** Whether there is a translation, of what the text once was. */
  readonly isStale: boolean;
  /** What they get in its place. */
  readonly shown: string;
}

/** What readers of each language do not get in it. `first` is the site's first language, which stands in for the others. */
export function listLacks(judged: readonly JudgedText[], first: string): readonly Lack[] {
  return judged.filter(isLacking).map(({ text: { texts }, lang, state }) => ({
    lang,
    isStale: state === 'stale',
    shown: texts[first] ?? Object.values(texts)[0] ?? '',
  }));
}

/** How many texts readers of a language do not get in it, by language. Languages in which none is lacking are left out. */
export type Lacks = Readonly<Record<string, { readonly missing: number; readonly stale: number }>>;

export function countLacks(lacks: readonly Lack[]): Lacks {
  const counts: Record<string, { missing: number; stale: number }> = {};
  for (const { lang, isStale } of lacks) {
    const count = (counts[lang] ??= { missing: 0, stale: 0 });
    if (isStale) count.stale += 1;
    else count.missing += 1;
  }
  return counts;
}
