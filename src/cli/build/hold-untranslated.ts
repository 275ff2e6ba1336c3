import type { Compiled, NoticeResult } from '../../index.js';
import { languageName } from '../../translation/index.js';
import type { HoldReason } from './hold-notices.js';

/**
 * The notices whose languages are not ready together, each with the reason: some text of theirs, of their controller or of a register entry
 * they use is missing in a language of the site, or has changed since it was translated. None where the site publishes them as they are.
 * That a notice no longer holds is never kept back.
 */
export function findUntranslated({ notices, translation }: Compiled): ReadonlyMap<string, HoldReason> {
  if (translation !== 'hold') return new Map();
  return new Map(
    notices.flatMap(({ id, status, lacks }) => {
      const reasons = status === 'published' ? describeLacks(lacks ?? {}) : [];
      return reasons.length === 0 ? [] : [[id, { kind: 'translation', words: reasons.join(' ') }] as const];
    }),
  );
}

function describeLacks(lacks: NonNullable<NoticeResult['lacks']>): readonly string[] {
  return Object.entries(lacks).flatMap(([lang, { missing, stale }]) => {
    const name = languageName(lang);
    return [
      ...(missing === 0 ? [] : [`${countTexts(missing)} ${missing === 1 ? 'has' : 'have'} no ${name} yet.`]),
      ...(stale === 0 ? [] : [`${countTexts(stale)} ${stale === 1 ? 'has' : 'have'} changed since the ${name} was written.`]),
    ];
  });
}

function countTexts(number: number): string {
  return `${number} ${number === 1 ? 'text' : 'texts'}`;
}
