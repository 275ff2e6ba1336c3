import { spawnSync } from 'node:child_process';

/** A Python that has WeasyPrint (the one that `PYTHON` names, that of the system, or the first on the search path), and its version. */
export function findWeasyPrint(): { readonly python: string; readonly version: string } | undefined {
  const candidates = [process.env['PYTHON'] ?? '', '/usr/bin/python3', 'python3'].filter((python) => python !== '');
  for (const python of candidates) {
    const { status, stdout } = spawnSync(python, ['-c', 'import weasyprint; print(weasyprint.__version__)'], { encoding: 'utf8' });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return undefined;
}
