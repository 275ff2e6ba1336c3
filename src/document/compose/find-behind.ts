import { hasPassed } from '../../law/index.js';
import { plainWords } from '../../model/index.js';
import type { Behind, Document, Section } from '../document.js';
import type { Composer } from './composer.js';
import { dateInWords } from './labels.js';

/**
 * What a reader should know where passages stand in another language: the newest change, the sections they are in, and when the rest will
 * follow. Nothing where nothing is lacking. `lacking` are the texts that stand in for translations. A day that has passed is not promised
 * again.
 */
export function findBehind(c: Composer, document: Document, lacking: readonly string[]): Behind | undefined {
  if (lacking.length === 0) return undefined;
  const texts = lacking.map(normalise);
  const { changes, translationDue } = c.notice;
  const [newest] = [...changes].sort((a, b) => (a.date < b.date ? 1 : -1));
  return {
    ...(newest?.summary.lang === c.lang ? { change: { date: dateInWords(c, newest.date), summary: plainWords(newest.summary) } } : {}),
    sections: document.sections
      .filter((section) => isBehind(section, c.lang, texts))
      .map(({ anchor, heading: { text, lang } }) => ({ anchor, text, lang })),
    ...(translationDue === undefined || hasPassed(translationDue, c.day) ? {} : { due: dateInWords(c, translationDue) }),
  };
}

/** Names of laws stand in English in every language. Only what comes from a text that should have been translated counts. */
function isBehind(section: Section, lang: string, lacking: readonly string[]): boolean {
  const isLacking = (words: string): boolean => {
    const wanted = normalise(words);
    return /\p{L}{2}/u.test(wanted) && lacking.some((text) => text.includes(wanted));
  };
  return listWords(section, section.heading.lang).some((words) => words.lang !== lang && isLacking(words.text));
}

interface Words {
  readonly text: string;
  readonly lang: string;
}

/** All words below a part of a document, each with the language it is in. */
function listWords(part: unknown, lang: string): readonly Words[] {
  if (Array.isArray(part)) return part.flatMap((item) => listWords(item, lang));
  if (typeof part !== 'object' || part === null) return [];
  const own = 'lang' in part && typeof part.lang === 'string' ? part.lang : lang;
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'origin') return [];
    return typeof value === 'string' ? (key === 'text' || key === 'value' ? [{ text: value, lang: own }] : []) : listWords(value, own);
  });
}

function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
