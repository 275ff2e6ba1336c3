/** Completes a package-lock.json after `npm install`: `npm run lockfile [-- other/package-lock.json]`. See `completeLockfile` for why. */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, findMissingPackages, type Lockfile } from './lockfile.js';

const file = process.argv[2] ?? 'package-lock.json';
const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
const count = findMissingPackages(lockfile).length;
if (count > 0) writeFileSync(file, `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`);
console.log(count === 0 ? `${file} is complete.` : `${file}: ${String(count)} platform packages added.`);
