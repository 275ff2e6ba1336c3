import { resolve } from 'node:path';
import { readBuildRecord } from '../../publish/build-record.js';
import { count } from '../../report/summary.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import { tellLawPackAge } from '../law-pack-age.js';
import { isWatched } from '../progress.js';
import { tellAside } from '../tell-aside.js';
import type { BuildOptions, BuildRequest } from './read-request.js';

/** What there is to say at the end of a build that published a site. */
export interface Ending {
  /** How many notices were drawn. */
  readonly notices: number;
  readonly warnings: number;
  /** Of the baseline: a sentence or more in each. */
  readonly remarks: readonly string[];
}

/** Says how a build ended, and how old the law is. */
export function tellEnding(ending: Ending, request: Pick<BuildRequest, 'day' | 'shown' | 'shard'>, options: BuildOptions, io: Io): void {
  tellDone(ending, request, options, io);
  if (options.quiet !== true) tellAside(ending.remarks, io);
  tellLawPackAge(request.day, options, io);
}

/** A person at a terminal hears that it is done, and where the site is; anyone hears of warnings. */
function tellDone(ending: Ending, request: Pick<BuildRequest, 'shown' | 'shard'>, options: BuildOptions, io: Io): void {
  if (options.quiet === true) return;
  if (isWatched(io)) io.stderr.write(`Done. ${describeMade(ending, request, io)}\n`);
  const { warnings } = ending;
  if (warnings > 0) {
    const are = warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`;
    io.stderr.write(`There ${are}. To read ${warnings === 1 ? 'it' : 'them'}: ${readCommandName(io)} check\n`);
  }
}

function describeMade({ notices }: Ending, { shown, shard }: Pick<BuildRequest, 'shown' | 'shard'>, io: Io): string {
  if (shard !== undefined) return `Share ${shard.index} of ${shard.count} is in “${shown}”. “build --merge” makes the site of all shares.`;
  const paths = Object.keys(readBuildRecord(resolve(io.cwd, shown))?.files ?? {});
  const pages = paths.filter((path) => path.endsWith('.html')).length;
  return `The site is in “${shown}”: ${count(notices, 'notice')}, ${count(pages, 'page')}.`;
}
