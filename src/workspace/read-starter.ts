import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IncompleteProductError } from './read-assets.js';
import { packageFolder } from './read-folder.js';

/** What is read of the package.json of the product. */
export interface ProductManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, unknown>>;
}

/** What a new workspace is made from. */
export interface Starter {
  /** The files of `templates/workspace` by their path in a workspace, with forward slashes, in order. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: ProductManifest;
  /** Every package that the product uses, for every platform, as package-lock.json lists them. */
  readonly packages: Readonly<Record<string, unknown>>;
}

/**
 * Reads it from the product's own folder.
 *
 * @throws {@link IncompleteProductError} where the product was never built: the list of packages is made then.
 */
export function readStarter(): Starter {
  const folder = join(packageFolder, 'templates', 'workspace');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const files = names
    .map((name): [string, string] => [placeOf(name), readFileSync(join(folder, name), 'utf8')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    files: new Map(files),
    manifest: JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as ProductManifest,
    packages: readLockfile().packages,
  };
}

/** npm leaves some files out of a package whose names begin with a dot, so here they begin with a word. */
function placeOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^dot-/, '.');
}

function readLockfile(): Pick<Starter, 'packages'> {
  try {
    return JSON.parse(readFileSync(join(packageFolder, 'build', 'lockfile.json'), 'utf8')) as Pick<Starter, 'packages'>;
  } catch (error) {
    throw new IncompleteProductError('lockfile.json', error);
  }
}
