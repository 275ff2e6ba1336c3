import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeLockfile, type Lockfile } from '../../scripts/lockfile.js';

interface Manifest {
  readonly name: string;
  readonly overrides: object;
}
interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-pack-'));
let packed: Packed;

function npm(cwd: string, ...words: readonly string[]): string {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  packed = (JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as readonly Packed[])[0]!;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the packed product', () => {
  it('holds what it needs to run and nothing of how it is made', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['LICENSE', 'package.json', 'build/index.js', 'build/index.d.ts', 'build/cli/main.js', 'docs/law.md']),
    );
    expect(
      paths.filter(
        (path) =>
          !/^(build|schema|templates)\/|^docs\/(guide\/)?[a-z-]+\.md$|^docs\/guide\/README\.md$|^docs\/examples\/|^(LICENSE|README\.md|package\.json)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  it('has a command that can be run', () => {
    expect(packed.files.find(({ path }) => path === 'build/cli/main.js')!.mode & 0o111).toBe(0o111);
  });

  it('builds a site in a folder that holds only the package and a workspace', { timeout: 600_000 }, () => {
    const { name, overrides } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
    // npm heeds overrides and platform entries only where they stand in the outermost package: see completeLockfile.
    const manifest = { private: true, dependencies: { [name]: `file:${packed.filename}` }, overrides };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
    npm(folder, 'install', '--package-lock-only', '--prefer-offline');
    const lockfile = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lockfile;
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(completeLockfile(lockfile)));
    npm(folder, 'ci', '--prefer-offline');
    cpSync(join(root, 'notices'), join(folder, 'notices'), { recursive: true });

    npm(folder, 'exec', '--no', '--', name, 'build', '--as-of', '2026-11-21');

    const made = (path: string): boolean => existsSync(join(folder, 'dist/middlesbrough-council/first-contact', path));
    expect(['index.html', 'first-contact.pdf', 'notice.json'].filter((path) => !made(path))).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'dist/build.json'), 'utf8'))).toMatchObject({ asOf: '2026-11-21' });
  });

  it('begins a workspace that installs and builds at once, and whose lockfile npm leaves alone', { timeout: 600_000 }, () => {
    const workspace = join(folder, 'new');
    const told = ['--controller', 'Anytown Council', '--kind', 'principal-council', '--nation', 'england'];
    const from = join(folder, packed.filename);
    execFileSync(process.execPath, [join(root, 'build/cli/main.js'), 'init', workspace, ...told, '--from', from], { stdio: 'ignore' });
    const lockfile = readFileSync(join(workspace, 'package-lock.json'), 'utf8');
    rmSync(from);

    npm(workspace, 'ci', '--prefer-offline');
    npm(workspace, 'run', 'build');

    expect(JSON.parse(readFileSync(join(workspace, 'dist/build.json'), 'utf8'))).toMatchObject({ asOf: '2026-11-21' });
    expect(readFileSync(join(workspace, 'dist/index.html'), 'utf8')).toContain('Privacy notices of Anytown Council');
    npm(workspace, 'install', '--package-lock-only', '--prefer-offline');
    expect(readFileSync(join(workspace, 'package-lock.json'), 'utf8')).toBe(lockfile);
  });
});
