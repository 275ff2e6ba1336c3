import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../fairnotice.js';
import { runProcess, type Ending } from './run-process.js';

/**
 * Makes a program in a folder that publishes a site which was made before, with the product’s own publishing and in the order of `build`,
 * and loads nothing else: it takes a tenth of the time. Gives what runs it as a process of its own.
 */
export function createQuickPublisher(folder: string, made: string): (out: string, env: Readonly<Record<string, string>>) => Ending {
  const file = join(folder, 'publish.mjs');
  writeFileSync(file, program);
  return (out, env) => runProcess(folder, file, [out, made], env);
}

const built = (path: string): string => pathToFileURL(join(root, 'build', path)).href;

const program = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { thisProcess } from '${built('cli/this-process.js')}';
import { draftSite, lockSite, repairSite } from '${built('publish/index.js')}';

const [out, made] = process.argv.slice(2);
const { files, ...about } = JSON.parse(readFileSync(join(made, 'build.json'), 'utf8'));
try {
  repairSite(out, thisProcess);
  const unlock = lockSite(out, 'dist', thisProcess);
  try {
    const draft = draftSite(out, 'dist');
    try {
      for (const path of Object.keys(files)) draft.add(path, readFileSync(join(made, path)));
      draft.publish(about);
    } catch (error) {
      draft.discard();
      throw error;
    }
  } finally {
    unlock();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
`;
