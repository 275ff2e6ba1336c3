import { join, resolve } from 'node:path';
import { compileWorkspace } from '../../index.js';
import { count } from '../../report/index.js';
import { readProduct, readStarter, readWorkspace } from '../../workspace/index.js';
import { readDay } from '../day.js';
import { composeFiles, type NewWorkspace } from '../init/compose-files.js';
import { readFirstFacts, type FirstFacts, type TypedFacts } from '../init/first-facts.js';
import { readPackedProduct } from '../init/packed-product.js';
import { placeFiles, refuseFolder } from '../init/place-files.js';
import type { Io } from '../io.js';
import { defaultWorkspace, type Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { UsageError } from '../usage-error.js';

export interface InitOptions extends Settings, TypedFacts {
  readonly from?: string;
  readonly asOf?: string;
}

/**
 * Makes a new workspace in an empty folder, with all that it needs to be checked, built and published. Nothing is made up: what is not
 * told is `not-stated`.
 *
 * @returns 0. Where something will not do, there is a UsageError, and the folder is as it was.
 */
export async function init(typed: string | undefined, options: InitOptions, io: Io): Promise<number> {
  const shown = typed ?? '.';
  const folder = resolve(io.cwd, shown);
  const day = readDay(options.asOf, io);
  if (options.workspace !== defaultWorkspace) {
    throw new UsageError('“init” takes no --workspace.', `Your notices will be in the folder “${defaultWorkspace}” of the new workspace.`);
  }
  refuseFolder(folder, shown);
  const starter = readStarter();
  const packed = options.from === undefined ? undefined : readPackedProduct(resolve(io.cwd, options.from), options.from, starter.manifest);
  const facts = await readFirstFacts(options, io);
  const made = composeFiles(starter, facts, packed);
  let open = 0;
  placeFiles(folder, made.files, (place) => {
    open = countOpen(place, day);
  });
  if (options.quiet !== true) tellAside(tellNext(shown, made, facts, open), io);
  return 0;
}

/** How much `check` will ask for. A fault in the files themselves can only come from what was told: then there is no workspace. */
function countOpen(place: string, day: string): number {
  const reading = readWorkspace(join(place, defaultWorkspace), defaultWorkspace);
  if ('fault' in reading) throw new UsageError(reading.fault);
  const found = [...reading.diagnostics, ...compileWorkspace(reading.sources, readProduct(), day, { findingsOnly: true }).diagnostics];
  const errors = found.filter(({ severity }) => severity === 'error');
  const fault = errors.find(({ code }) => !code.startsWith('rule/'));
  if (fault !== undefined) throw new UsageError(`We cannot use what you told us. ${fault.message}`, fault.hint);
  return errors.length;
}

function tellNext(shown: string, { controller }: NewWorkspace, facts: FirstFacts, open: number): readonly string[] {
  return [
    shown === '.' ? 'Your workspace is made.' : `Your workspace is made, in “${shown}”. Go there first.`,
    '',
    'To make the site, in the folder “dist”:  npm ci && npm run build',
    'To see what is missing, and what to do:  npm run check',
    '',
    'Left for you to do:',
    ...(facts.address === undefined ? ['  notices/site.yaml: write the address of your site. The one in it is made up.'] : []),
    `  notices/controllers/${controller}.yaml: how people reach you, your data protection officer, and how they complain.`,
    `  notices/${controller}/first-notice.yaml: your first notice. It is a draft and stays out of the site until you publish it.`,
    '  Or let Fairnotice ask you for one: npx fairnotice new',
    ...(open === 0
      ? []
      : [`Until then “check” asks for ${count(open, 'fact')} that nobody has told it, each as an error. They do not stop “build”.`]),
  ];
}
