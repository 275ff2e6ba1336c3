import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hashProduct } from './hash-product.js';
import { packageFolder } from './read-folder.js';

/** Folders of the product that are read when a site is made. */
const folders = ['schema', 'templates', join('build', 'assets')];

/**
 * SHA-256, in hex, of all of the product that a site can depend on: its code and packages, as in `hashProduct`, and the schemas, templates,
 * phrases, style sheets and fonts that it ships.
 */
export function hashShipped(): string {
  const hash = createHash('sha256').update(hashProduct());
  for (const place of folders.flatMap(listFiles)) {
    const bytes = readFileSync(place);
    hash.update(`\n${relative(packageFolder, place).split(sep).join('/')} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function listFiles(folder: string): readonly string[] {
  const place = join(packageFolder, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
    .sort();
}
