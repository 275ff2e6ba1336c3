import { createHash } from 'node:crypto';
import type { WorkspaceSources } from '../index.js';

/** SHA-256 of all files of a workspace, in hex: their paths in it and their bytes. */
export function hashSources({ root, site, waivers, controllers, registers, notices }: WorkspaceSources): string {
  const files = [...(site ? [site] : []), ...(waivers ? [waivers] : []), ...controllers, ...registers, ...notices];
  const prefix = root === '.' ? '' : `${root}/`;
  const rows = files
    .map(({ file, bytes }) => `${createHash('sha256').update(bytes).digest('hex')} ${file.slice(prefix.length)}\n`)
    .sort((a, b) => (a.slice(65) < b.slice(65) ? -1 : 1));
  return createHash('sha256').update(rows.join('')).digest('hex');
}
