import type { Diagnostic, Result } from './diagnostics/index.js';
import type { Read, Shared } from './model/index.js';
import type { RegisterKind } from './schema/index.js';
import {
  checkTranslations,
  listCategories,
  listLacks,
  type JudgedText,
  type Lack,
  type Sidecar,
  type TextFile,
  type TranslationContext,
} from './translation/index.js';

/** The translations of a workspace, as far as its shared files go. Plain values. */
export interface SharedTexts extends TranslationContext {
  /** What is lacking in a controller file (`controllers/anytown-council`) or an entry of a register (`recipients/police`). */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
}

/** Judges the translations in site.yaml, controllers and registers, and takes those that no longer hold out of what everything else reads. */
export function checkSharedTexts(
  shared: Shared,
  { siteFile, sidecar, schemas }: { readonly siteFile: string; readonly sidecar: Sidecar; readonly schemas: readonly unknown[] },
): Result<{ readonly shared: Shared; readonly texts: SharedTexts }> {
  const diagnostics: Diagnostic[] = [];
  const lacks = new Map<string, readonly Lack[]>();
  const { site, controllers, registers } = shared;
  const context: TranslationContext = {
    sidecar,
    languages: site.languages,
    schemas,
    categories: listCategories(registers['data-categories'].value),
  };
  const check = <T>(file: TextFile<T>, keyOf?: (one: JudgedText) => string): T => {
    const { value, diagnostics: found } = checkTranslations(file, context);
    diagnostics.push(...found);
    for (const [key, judged] of groupBy(value.judged, keyOf ?? ((): string => file.name)))
      lacks.set(key, listLacks(judged, site.languages[0] ?? 'en'));
    return value.value;
  };
  const checkRegister = <T>(kind: RegisterKind, { file, value }: Read<T>): Read<T> => ({
    file,
    value: check({ kind, name: `registers/${kind}`, file, value }, ({ text }) => `${kind}/${String(text.path[0])}`),
  });
  return {
    value: {
      shared: {
        ...shared,
        site: check({ kind: 'site', name: 'site', file: siteFile, value: site }),
        controllers: new Map(
          [...controllers].map(([id, { file, value }]) => [
            id,
            { file, value: check({ kind: 'controller', name: `controllers/${id}`, file, value }) },
          ]),
        ),
        registers: {
          recipients: checkRegister('recipients', registers.recipients),
          'data-categories': checkRegister('data-categories', registers['data-categories']),
          people: checkRegister('people', registers.people),
          topics: checkRegister('topics', registers.topics),
          retention: checkRegister('retention', registers.retention),
          legislation: checkRegister('legislation', registers.legislation),
          'security-measures': checkRegister('security-measures', registers['security-measures']),
        },
      },
      texts: { ...context, lacks },
    },
    diagnostics,
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
