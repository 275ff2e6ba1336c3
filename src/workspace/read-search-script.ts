import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { searchFolder, type AssetFile } from '../site/index.js';

const script = fileURLToPath(new URL('../../templates/assets/search.js', import.meta.url));

/** The script that puts the search into its page, with its place in the site. */
export async function readSearchScript(): Promise<AssetFile> {
  return { path: `${searchFolder}search.js`, content: await readFile(script) };
}
