import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { locateDiagnostic, parseYaml } from '../yaml/index.js';
import type { OpenWorkspace } from './open-workspace.js';

/** Register entries that no notice uses, each as a finding at its place. None while a notice cannot be read: it may use them. */
export function findUnusedEntries({ compiled, sources }: OpenWorkspace): readonly LocatedDiagnostic[] {
  if (compiled.notices.some(({ index }) => index === undefined)) return [];
  const registers = new Map(
    sources.registers.flatMap(({ id, file }) => {
      const source = compiled.sources.get(file);
      return source === undefined ? [] : [[id, parseYaml(source).value] as const];
    }),
  );
  return compiled.unused.flatMap((entry) => {
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
}
