import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { locateDiagnostic, parseYaml } from '../yaml/index.js';
import type { OpenWorkspace } from './open-workspace.js';

/** Register entries that no notice uses, each as a finding at its place. */
export interface UnusedEntries {
  /** False while a notice or a register cannot be read: a notice may use what we do not know of. */
  readonly isKnown: boolean;
  readonly findings: readonly LocatedDiagnostic[];
}

/** The register entries that no notice uses. None while that is not known. */
export function findUnusedEntries({ compiled, sources, diagnostics }: OpenWorkspace): UnusedEntries {
  const faulty = new Set(diagnostics.flatMap(({ severity, origin }) => (severity === 'error' ? [origin.file] : [])));
  const areRegistersSound = !sources.registers.some(({ file }) => faulty.has(file));
  const isKnown = areRegistersSound && compiled.site !== undefined && compiled.notices.every(({ index }) => index !== undefined);
  if (!isKnown) return { isKnown, findings: [] };
  const registers = new Map(
    sources.registers.flatMap(({ id, file }) => {
      const source = compiled.sources.get(file);
      return source === undefined ? [] : [[id, parseYaml(source).value] as const];
    }),
  );
  const findings = compiled.unused.flatMap((entry) => {
    const [register = '', id = ''] = entry.split('/');
    const file = registers.get(register);
    if (file === undefined) return [];
    const finding = {
      code: 'ref/unused-entry',
      severity: 'info' as const,
      message: `No notice uses “${id}”.`,
      hint: 'Take it out if nobody needs it any more. It does no harm.',
      origin: { file: file.file, path: [id], part: 'key' as const },
    };
    return [locateDiagnostic(finding, new Map([[file.file, file]]))];
  });
  return { isKnown, findings };
}
