import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FontFile, LookFiles } from '../site/index.js';

/** A file of Fairnotice itself is not there. Plain words for the person at the keyboard, and what to do. */
export class IncompleteProductError extends Error {
  override readonly name = 'IncompleteProductError';
  readonly hint =
    'Where you work on Fairnotice itself, run “npm run build:product” in its folder. Otherwise install Fairnotice again, and then do what you wanted to do.';
  constructor(file: string, cause: unknown) {
    super(`A part of Fairnotice itself is missing: the file ${file}. Your own files are not the cause, and nothing was published.`, {
      cause,
    });
  }
}

/**
 * Reads the style sheet, the icon, the fonts and the script that were made when the product was built, from the folder they were put into.
 *
 * @throws {@link IncompleteProductError} where one is not there: the product was never built, or not since there is such a file.
 */
export async function readAssets(folder: string): Promise<Pick<LookFiles, 'css' | 'icon' | 'exitScript' | 'fonts'>> {
  try {
    const [css, icon, exitScript, fonts] = await Promise.all([
      readFile(join(folder, 'site.css'), 'utf8'),
      readFile(join(folder, 'icon.svg')),
      readFile(join(folder, 'exit-this-page.js')),
      readFonts(join(folder, 'fonts')),
    ]);
    return { css, icon, exitScript, fonts };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    throw new IncompleteProductError('path' in error ? basename(String(error.path)) : 'site.css', error);
  }
}

async function readFonts(folder: string): Promise<readonly FontFile[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
