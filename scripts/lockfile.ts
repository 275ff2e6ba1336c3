/** What is read of one entry of `packages` in a package-lock.json. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly cpu?: readonly string[];
  readonly dev?: boolean;
  readonly libc?: readonly string[];
  readonly license?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** An optional dependency that has no entry, and the place of the package that asks for it. */
export interface MissingPackage {
  readonly name: string;
  readonly version: string;
  readonly wantedBy: string;
}

/** The optional dependencies without an entry, in the order of the lockfile. */
export function findMissingPackages(lockfile: Lockfile): readonly MissingPackage[] {
  return Object.entries(lockfile.packages).flatMap(([wantedBy, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !(`${wantedBy}/node_modules/${name}` in lockfile.packages) && !(`node_modules/${name}` in lockfile.packages))
      .map(([name, version]) => ({ name, version, wantedBy })),
  );
}

/**
 * The same lockfile with an entry for every platform package that was left out.
 *
 * A native package comes in one variant per platform, each an optional dependency. Where a registry lacks a variant, `npm install` leaves it
 * out without a word, and `npm ci` then refuses the lockfile. An entry without address and hash is enough: npm passes over it on the
 * platforms it is not for, and fetches it on the one it is for.
 */
export function completeLockfile<T extends Lockfile>(lockfile: T): T {
  const added = findMissingPackages(lockfile).map(
    (missing) => [`node_modules/${missing.name}`, describeMissing(lockfile, missing)] as const,
  );
  const entries = [...Object.entries(lockfile.packages), ...added];
  return { ...lockfile, packages: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** What of a lockfile is installed with the product: nothing of what it is made and tested with, nor the product itself. */
export function runtimePart(lockfile: Lockfile): Lockfile {
  const entries = Object.entries(completeLockfile(lockfile).packages).filter(([place, { dev }]) => place !== '' && dev !== true);
  return { packages: Object.fromEntries(entries) };
}

/** The entry in the order of keys that npm writes, so that a later `npm install` leaves it alone. */
function describeMissing(lockfile: Lockfile, { name, version, wantedBy }: MissingPackage): LockedPackage {
  const parent = lockfile.packages[wantedBy];
  const { cpu, libc, os } = readPlatform(name);
  return {
    version,
    cpu: [cpu],
    ...(parent?.dev === true && { dev: true }),
    ...(libc !== undefined && { libc: [libc] }),
    ...(parent?.license !== undefined && { license: parent.license }),
    optional: true,
    os: [os],
    ...(parent?.engines !== undefined && { engines: parent.engines }),
  };
}

const systems: readonly string[] = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors: readonly string[] = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Reads processor, C library and system from a name such as `…-linux-arm64-musl`. The C library of 32-bit arm is part of its ABI and not named. */
function readPlatform(name: string): { readonly cpu: string; readonly libc?: string; readonly os: string } {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (os === undefined || cpu === undefined)
    throw new Error(`The name ${name} does not tell its platform. Add its entry to the lockfile by hand.`);
  if (words.includes('musl')) return { cpu, libc: 'musl', os };
  if (words.includes('gnu')) return { cpu, libc: 'glibc', os };
  return { cpu, os };
}
