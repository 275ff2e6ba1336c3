/** Builds the product afresh: compiled TypeScript, an executable command, and the style sheets. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

function run(...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly bin: { readonly fairnotice: string } };

rmSync(join(root, 'build'), { recursive: true, force: true });
run(join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc'), '-p', 'tsconfig.build.json');
chmodSync(join(root, manifest.bin.fairnotice), 0o755);
run('--import', 'tsx', join('scripts', 'build-assets.ts'));
