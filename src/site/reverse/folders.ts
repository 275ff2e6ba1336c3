import { createHash } from 'node:crypto';
import { nameKey } from '../../facts/name-key.js';
import { deviceNames } from '../../model/index.js';

/**
 * The folder of a register entry's page: its id. Ids that cannot be folders get two hyphens, which no id has, so that nothing else is
 * called the same: figures alone are the second and later pages of a list, and some names belong to Windows.
 */
export function folderOfId(id: string): string {
  return isOrdinary(id) ? id : `entry--${id}`;
}

/**
 * The folder of a page whose name stands in no register: the same name has the same folder whatever else is on the site. A name that
 * cannot be told from its folder alone has a short hash behind it, and so has one that is the folder of a register entry (`taken`).
 */
export function folderOfName(name: string, taken: ReadonlySet<string>): string {
  const key = nameKey(name);
  const plain = key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isExact = plain.replaceAll('-', ' ') === key && plain.length <= longestFolder && isOrdinary(plain) && !taken.has(plain);
  return isExact ? plain : [shorten(plain), hashOf(key)].filter((part) => part !== '').join('--');
}

/** Long enough to be read, short enough to be read out. */
const longestFolder = 60;

function isOrdinary(folder: string): boolean {
  return /[a-z]/.test(folder) && !deviceNames.test(folder);
}

function shorten(text: string): string {
  return text.slice(0, longestFolder).replace(/-[^-]*$/, (end) => (text.length > longestFolder ? '' : end));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
