import { resolve } from 'node:path';
import { readVersion } from '../../workspace/read-version.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import type { Settings } from '../settings.js';
import { readSiteAddress } from '../site-address.js';
import { UsageError } from '../usage-error.js';
import { allFormats, readFormats, type Format } from './formats.js';
import type { Shard } from './make-shard.js';
import { readShard, readShards, type MadeShard } from './read-shards.js';
import { readOnError, type OnError } from './on-error.js';

export interface BuildOptions extends Settings {
  readonly out?: string;
  readonly formats?: string;
  readonly baseUrl?: string;
  readonly asOf?: string;
  readonly only?: readonly string[];
  readonly baseline?: string;
  readonly against?: string;
  readonly jobs?: string;
  readonly onError?: string;
  /** False where nothing is to be taken over from earlier runs, or kept for later ones. */
  readonly cache?: boolean;
  readonly shard?: string;
  readonly merge?: readonly string[];
}

/** What somebody asks of “build”, understood. */
export interface BuildRequest {
  readonly formats: readonly Format[];
  /** A part of the site, to be looked at. */
  readonly isPart: boolean;
  /** The notices asked for, where they are not all. */
  readonly only: readonly string[] | undefined;
  readonly day: string;
  readonly baseUrl: string | undefined;
  readonly jobs: number | undefined;
  readonly onError: OnError | undefined;
  /** The share of the notices to draw, where it is not all of them. */
  readonly shard: Shard | undefined;
  /** Shards that were made before. */
  readonly merge: readonly MadeShard[];
  readonly out: string;
  /** `out` as people wrote it. */
  readonly shown: string;
}

/** Understands what was written after “build”, before anything is read or made. */
export function readRequest(options: BuildOptions, io: Io): BuildRequest {
  const formats = readFormats(options.formats);
  const isPart = options.only !== undefined || formats.length < allFormats.length;
  if (isPart && options.out === undefined) {
    throw new UsageError('With --only or --formats you make a part of the site.', 'Give it a folder of its own: --out FOLDER.');
  }
  const shard = readShard(options.shard);
  const isAlone = !isPart && options.merge === undefined;
  if (shard !== undefined && (options.out === undefined || !isAlone)) {
    throw new UsageError(
      isAlone ? 'With --shard you make a share of the notices, not the site.' : '--shard does not go with --only, --formats or --merge.',
      isAlone ? 'Give it a folder of its own: --shard 1/4 --out part-1' : 'Make the shards first, then bring them together with --merge.',
    );
  }
  if (isPart && options.merge !== undefined) {
    throw new UsageError('--merge does not go with --only or --formats.', 'It brings shards together to the whole site.');
  }
  const shown = options.out ?? 'dist';
  const day = readDay(options.asOf, io);
  return {
    formats,
    isPart,
    only: options.only,
    day,
    baseUrl: readBaseUrl(options.baseUrl),
    jobs: readJobs(options.jobs),
    onError: readOnError(options.onError, isPart),
    shard,
    merge: options.merge === undefined ? [] : readShards(options.merge, { fairnotice: readVersion(), asOf: day }, io),
    out: resolve(io.cwd, shown),
    shown,
  };
}

function readBaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const address = readSiteAddress(text);
  if (address !== undefined) return address;
  throw new UsageError(
    `“${text}” is not a web address under which a site can stand.`,
    'Write it whole: --base-url https://www.example.org/privacy/',
  );
}

/** At most as many as anybody has use for: each takes memory of its own. */
function readJobs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 64) return number;
  throw new UsageError(
    `“${text}” is not a number of notices and PDFs to work on at the same time.`,
    'Write a number from 1 to 64: --jobs 2',
  );
}
