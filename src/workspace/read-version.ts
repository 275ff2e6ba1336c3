import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './read-folder.js';

/** Version of the product. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { readonly version: string };
  return manifest.version;
}
