import type { FormInput } from './form-input.js';
import type { Field, FieldKind, Item } from './form-page.js';
import { isWithin } from './paths.js';
import type { Place } from './places.js';

/** What was found here and is not shown with a field inside. */
export function findingsOf({ path }: Place, kind: FieldKind, input: FormInput): Field['findings'] {
  const inner = innerPaths(kind);
  return input.findings.filter((finding) => isWithin(finding.path, path) && !inner.some((one) => isWithin(finding.path, one)));
}

function innerPaths(kind: FieldKind): readonly Item['path'][] {
  switch (kind.kind) {
    case 'group':
      return kind.fields.map(({ path }) => path);
    case 'list':
      return kind.items.map(({ path }) => path);
    case 'answer':
      return kind.isDetailed && (kind.details.kind === 'list' || kind.details.kind === 'group') ? innerPaths(kind.details) : [];
    default:
      return [];
  }
}
