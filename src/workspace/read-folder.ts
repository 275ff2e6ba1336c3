import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The product's own folder: it does not matter where the command was started. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Text files of a folder of the product and of those below it, by their path in it with forward slashes, in order. */
export function readFolder(folder: string, ending: string): [string, string][] {
  const place = join(packageFolder, folder);
  return listFiles(place, ending).map((name): [string, string] => [name, readFileSync(join(place, name), 'utf8')]);
}

/** The files of a folder and of those below it, those with this ending where one is given, by their path in it with forward slashes, in order. */
export function listFiles(folder: string, ending = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
