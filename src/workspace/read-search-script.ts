import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { searchFolder, type AssetFile } from '../site/index.js';
import { packageFolder } from './read-folder.js';

const script = join(packageFolder, 'templates', 'assets', 'search.js');

/** The script that puts the search into its page, with its place in the site. */
export async function readSearchScript(): Promise<AssetFile> {
  return { path: `${searchFolder}search.js`, content: await readFile(script) };
}
