import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLockfile, findMissingPackages, type LockedPackage, type Lockfile } from '../../scripts/lockfile.js';

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const lockfile = JSON.parse(text) as Lockfile;
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};

describe('packages', () => {
  const overrides = Object.values(manifest.overrides).flatMap((value) => (typeof value === 'string' ? [value] : Object.values(value)));
  it.each([
    ...Object.entries(manifest.dependencies),
    ...Object.entries(manifest.devDependencies),
    ...overrides.map((it) => ['override', it]),
  ])('pins %s to the exact version %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/);
  });
});

describe('package-lock.json', () => {
  it('names no host to fetch from, so that it works with any registry', () => {
    expect(text).not.toContain('"resolved"');
  });

  it('has an entry for every platform of every native package', () => {
    expect(findMissingPackages(lockfile)).toEqual([]);
  });

  it.each(['@myriaddreamin/typst-ts-node-compiler', '@rolldown/binding', '@unrs/resolver-binding', '@esbuild/'])(
    'knows %s for macOS, Windows and Linux',
    (prefix) => {
      const systems = Object.entries(lockfile.packages)
        .filter(([place]) => place.startsWith(`node_modules/${prefix}`))
        .flatMap(([, { os }]) => os ?? []);
      expect(systems).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']));
    },
  );
});

describe('completeLockfile', () => {
  const parent = (wanted: readonly string[]): LockedPackage => ({
    version: '2.0.0',
    dev: true,
    license: 'MIT',
    optionalDependencies: Object.fromEntries(wanted.map((name) => [name, '2.0.0'])),
  });

  it.each([
    ['native-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['native-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
    ['native-linux-arm64-gnu', { cpu: ['arm64'], libc: ['glibc'], os: ['linux'] }],
    ['native-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'] }],
    ['@linux/native-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
  ])('adds %s with its platform, without a hash or an address', (name, platform) => {
    const completed = completeLockfile<Lockfile>({ packages: { 'node_modules/native': parent([name]) } });
    expect(completed.packages[`node_modules/${name}`]).toEqual({
      version: '2.0.0',
      dev: true,
      license: 'MIT',
      optional: true,
      ...platform,
    });
  });

  it('leaves a complete lockfile as it is', () => {
    expect(completeLockfile(lockfile)).toEqual(lockfile);
  });

  it('refuses to guess a platform', () => {
    expect(() => completeLockfile({ packages: { 'node_modules/native': parent(['native-fast']) } })).toThrow('native-fast');
  });
});
