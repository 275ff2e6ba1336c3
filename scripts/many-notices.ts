/**
 * Makes a workspace of many notices, to measure how long checking and building take: `npx tsx scripts/many-notices.ts FOLDER NUMBER`.
 * Each is one of the example notices with other words and lists. The same number gives the same bytes.
 */
import { existsSync } from 'node:fs';
import { makeNotices } from './many-notices/make-notices.js';

const [folder, typed = ''] = process.argv.slice(2);
const number = Number(typed);
if (folder === undefined || !Number.isInteger(number) || number < 1 || existsSync(folder)) {
  console.error('Name a folder that is not there yet, and how many notices: npx tsx scripts/many-notices.ts FOLDER NUMBER');
  process.exit(2);
}
makeNotices(folder, number);
console.log(`${number} notices in ${folder}.`);
