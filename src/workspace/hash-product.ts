import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './read-folder.js';

const code = fileURLToPath(new URL('..', import.meta.url));
const manifest = fileURLToPath(new URL('../../package.json', import.meta.url));

/**
 * SHA-256, in hex, of the code of the product and of the versions of the packages it uses: what was made with another may look otherwise.
 * The version of the product alone would not tell two states of a checkout apart.
 */
export function hashProduct(): string {
  const hash = createHash('sha256');
  const { version, dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, unknown>>;
  hash.update(JSON.stringify([version, dependencies]));
  for (const name of listCode()) hash.update(`\n${name}\n`).update(readFileSync(join(code, name)));
  return hash.digest('hex');
}

/** Compiled JavaScript or, where the product runs uncompiled, TypeScript. */
function listCode(): readonly string[] {
  return listFiles(code).filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'));
}
