import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const vitest = join(dirname(fileURLToPath(import.meta.resolve('vitest/package.json'))), 'vitest.mjs');
const reporter = fileURLToPath(new URL('closing-line.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-run-'));
  const config = `import { closingLine } from ${JSON.stringify(reporter)};\nexport default { test: { globals: true, reporters: ['default', closingLine()] } };\n`;
  writeFileSync(join(folder, 'vitest.config.ts'), config);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs vitest on these files and gives its exit code and the last line it wrote. */
function runTests(files: Readonly<Record<string, string>>): { readonly status: number | null; readonly lastLine: string | undefined } {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run', '--root', folder], { encoding: 'utf8' });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

const pass = "test('one', () => {});\ntest('two', () => {});\ntest.skip('three', () => {});\n";

describe('the closing line of a test run', () => {
  it('counts what passed', () => {
    expect(runTests({ 'a.test.ts': pass })).toEqual({ status: 0, lastLine: '2 passed, 0 failed' });
  });

  it('counts failed tests, files that do not load and stray errors as failed', () => {
    const files = {
      'a.test.ts': pass,
      'b.test.ts': "test('four', () => { throw new Error('no'); });\n",
      'c.test.ts': "import './absent.js';\n",
      'd.test.ts':
        "test('five', () => new Promise((resolve) => { setTimeout(resolve, 100); setTimeout(() => { throw new Error('stray'); }); }));\n",
    };
    expect(runTests(files)).toEqual({ status: 1, lastLine: '3 passed, 3 failed' });
  });
});
