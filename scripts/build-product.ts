/** Builds the product afresh: compiled TypeScript, an executable command, the style sheets, and the packages that a new workspace locks. What was built before stays until all is made. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimePart, type Lockfile } from './lockfile.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const fresh = mkdtempSync(join(root, 'dist.product-'));

function run(...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  rmSync(fresh, { recursive: true });
  process.exit(status ?? 1);
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly bin: { readonly fairnotice: string } };
const build = join(root, 'build');

run(join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', fresh);
run('--import', 'tsx', join('scripts', 'build-assets.ts'), join(fresh, 'assets'));
const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
writeFileSync(join(fresh, 'lockfile.json'), `${JSON.stringify(runtimePart(lockfile), null, 2)}\n`);
rmSync(build, { recursive: true, force: true });
chmodSync(fresh, 0o755);
renameSync(fresh, build);
chmodSync(join(root, manifest.bin.fairnotice), 0o755);
