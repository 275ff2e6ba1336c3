import { childOrigin } from '../../diagnostics/index.js';
import { findNearest } from '../../model/index.js';
import { allRules } from '../all-rules.js';
import type { WaivableFile } from './waivable-files.js';
import { scopesOf, type Scope, type Waiver, type WaiverFinding } from './waiver.js';

/** What keeps a waiver from accepting anything, whatever has been found: a rule, or a file, that it does not name rightly. */
export function judgeForm(waiver: Waiver, files: readonly WaivableFile[]): WaiverFinding | undefined {
  const ids = allRules.map(({ id }) => id);
  if (!ids.includes(waiver.rule)) return unknownRule(waiver, findNearest(waiver.rule, ids));
  const [scope, ...more] = scopesOf(waiver);
  if (scope === undefined || more.length > 0) {
    return {
      code: 'waiver/unclear-scope',
      severity: 'error',
      message: 'This waiver does not say for which one file it holds.',
      hint: 'Give one of notice, controller or register.',
      origin: waiver.origin,
    };
  }
  const known = files.flatMap(({ kind, id }) => (kind === scope.kind ? [id] : []));
  return known.includes(scope.id) ? undefined : unknownFile(waiver, scope, findNearest(scope.id, known));
}

function unknownRule(waiver: Waiver, near: string | undefined): WaiverFinding {
  return {
    code: 'waiver/unknown-rule',
    severity: 'error',
    message: `There is no rule called “${waiver.rule}”.`,
    hint: 'A waiver names a rule without “rule/” before it. Findings about YAML, fields and references cannot be waived.',
    ...(near === undefined ? {} : { suggestions: [near] }),
    origin: childOrigin(waiver.origin, 'rule'),
  };
}

const places: Readonly<Record<Scope['kind'], string>> = {
  notice: 'The id of a notice is the folder it stands in, a slash, and its name without .yaml.',
  controller: 'The id of a controller is the name of its file in the folder “controllers”, without .yaml.',
  register: 'The id of a register is the name of its file in the folder “registers”, without .yaml.',
};

/** The findings that were meant are open again and speak for themselves, so this one does not stop the site. */
function unknownFile(waiver: Waiver, { kind, id }: Scope, near: string | undefined): WaiverFinding {
  return {
    code: 'waiver/unknown-file',
    severity: 'warning',
    message: `There is no ${kind} “${id}”, so this waiver accepts nothing.`,
    hint: `${places[kind]} Correct it. If the ${kind} is gone for good, take the waiver out.`,
    ...(near === undefined ? {} : { suggestions: [near] }),
    origin: childOrigin(waiver.origin, kind),
  };
}
