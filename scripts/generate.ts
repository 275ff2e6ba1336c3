/** Writes what is made from the schemas, the rules and the law: `npm run generate`. Commit what it writes. */
import { writeFileSync } from 'node:fs';
import { generateFiles } from './generate/generated-files.js';

const root = new URL('../', import.meta.url);

for (const { path, text } of await generateFiles(root)) writeFileSync(new URL(path, root), text);
