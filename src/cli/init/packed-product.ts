import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { ProductManifest } from '../../workspace/index.js';
import { UsageError } from '../usage-error.js';

/** A packed product, such as `npm pack` makes. */
export interface PackedProduct {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Its hash, as package-lock.json writes it. */
  readonly integrity: string;
}

/**
 * Reads it and makes sure that it is what runs now: the packages that a new workspace locks are those of this version.
 *
 * @throws UsageError where it cannot be read, or is something else.
 */
export function readPackedProduct(path: string, shown: string, { name, version, dependencies }: ProductManifest): PackedProduct {
  const bytes = readBytes(path, shown);
  const packed = readManifest(bytes);
  if (packed?.name !== name) {
    throw new UsageError(`“${shown}” is no packed ${name}.`, `It is a file that “npm pack” makes, such as ${name}-${version}.tgz.`);
  }
  if (packed.version !== version || !isDeepStrictEqual(packed.dependencies, dependencies)) {
    throw new UsageError(
      `“${shown}” is not the Fairnotice that runs now (${version}).`,
      'The list of packages in a new workspace must be that of its Fairnotice. Run “init” of the one that you give after --from.',
    );
  }
  return {
    fileName: `${name}-${version}.tgz`,
    bytes,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
  };
}

function readBytes(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`There is no file “${shown}” that we can read.`, 'Name a packed Fairnotice after --from.');
  }
}

/** What a file may unpack to. The product is far smaller. */
const largest = 256 * 1024 * 1024;
const block = 512;

/** The package.json of a packed package: tar puts a head of 512 bytes before each file, with its name first and its length in octal at 124. */
function readManifest(bytes: Uint8Array): Partial<ProductManifest> | undefined {
  try {
    const tar = gunzipSync(bytes, { maxOutputLength: largest });
    for (let at = 0; at + block <= tar.length;) {
      const name = tar.toString('utf8', at, at + 100).split('\0', 1)[0];
      const length = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
      const from = at + block;
      if (name === 'package/package.json') return JSON.parse(tar.toString('utf8', from, from + length)) as Partial<ProductManifest>;
      at = from + Math.ceil(length / block) * block;
    }
    return undefined;
  } catch {
    return undefined;
  }
}
