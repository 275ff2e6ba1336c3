import { fileURLToPath } from 'node:url';
import { openGround, type Ground } from './ground.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The workspaces in which inputs are tried: the real notices, and a bilingual one in Wales. */
const places: readonly (readonly [string, string])[] = [
  ['notices', 'middlesbrough-council/first-contact'],
  ['test/fixtures/reference', 'bryn-taf-council/libraries'],
];

export async function openGrounds(): Promise<readonly Ground[]> {
  return Promise.all(places.map(([folder, id]) => openGround(`${root}${folder}`, id)));
}
