import type { Diagnostic } from '../diagnostics/index.js';
import { hasPassed } from '../law/index.js';
import type { Lacks } from './find-lacks.js';
import { languageName } from './language-names.js';

/** A promise of a translation whose day has passed, while texts are still missing. */
export function findOverdue(
  file: string,
  due: Readonly<Record<string, string | undefined>>,
  lacks: Lacks,
  day: string,
): readonly Diagnostic[] {
  return Object.entries(due).flatMap(([lang, date]): readonly Diagnostic[] => {
    if (date === undefined || lacks[lang] === undefined || !hasPassed(date, day)) return [];
    const name = languageName(lang);
    return [
      {
        code: 'translation/overdue',
        severity: 'warning',
        message: `The day by which the ${name} was to be there has passed.`,
        hint: `The page promises no day any more: it says that we do not yet say when the ${name} will follow. Bring in the missing texts, or give a new day.`,
        origin: { file, path: ['translationDue', lang] },
      },
    ];
  });
}
