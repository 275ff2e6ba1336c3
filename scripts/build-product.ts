/** Builds the product afresh: compiled TypeScript with its types, an executable command, the style sheets, and the packages that a new workspace locks. What was built before stays until all is made. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { readPdfParts } from '../src/workspace/index.js';
import { listLetters } from '../src/workspace/read-letters.js';
import { runtimePart, type Lockfile } from './lockfile.js';
import { writeChecks } from './write-checks.js';

/** What is started or imported by its place, the last by `bench:pdf`. All other modules are put into few files around these: Node takes long to find hundreds. */
const entries = ['cli/main', 'workers/compile-thread', 'workers/draw-thread', 'index', 'workers/index'];

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const fresh = mkdtempSync(join(root, 'dist.product-'));

process.on('exit', () => {
  rmSync(fresh, { recursive: true, force: true });
});

function run(...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly bin: { readonly fairnotice: string } };
const build = join(root, 'build');

run(join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', fresh);
await bundle({
  absWorkingDir: root,
  entryPoints: entries.map((name) => `src/${name}.ts`),
  outbase: 'src',
  outdir: fresh,
  // Everything is as deep as in src, where code looks for files of the product.
  chunkNames: 'code/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
run('--import', 'tsx', join('scripts', 'build-assets.ts'), join(fresh, 'assets'));
writeChecks(join(fresh, 'checks.cjs'));
writeFileSync(join(fresh, 'letters.json'), `${JSON.stringify(listLetters(readPdfParts().fonts))}\n`);
const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
writeFileSync(join(fresh, 'lockfile.json'), `${JSON.stringify(runtimePart(lockfile), null, 2)}\n`);
rmSync(build, { recursive: true, force: true });
chmodSync(fresh, 0o755);
renameSync(fresh, build);
chmodSync(join(root, manifest.bin.fairnotice), 0o755);
