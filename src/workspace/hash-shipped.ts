import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashProduct } from './hash-product.js';
import { listFiles, packageFolder } from './read-folder.js';

/** Folders of the product that are read when a site is made. */
const folders = ['schema', 'templates', 'build/assets'];

/**
 * SHA-256, in hex, of all of the product that a site can depend on: its code and packages, as in `hashProduct`, and the schemas, templates,
 * phrases, style sheets and fonts that it ships.
 */
export function hashShipped(): string {
  const hash = createHash('sha256').update(hashProduct());
  for (const folder of folders) {
    const place = join(packageFolder, folder);
    for (const name of existsSync(place) ? listFiles(place) : []) {
      const bytes = readFileSync(join(place, name));
      hash.update(`\n${folder}/${name} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}
