import { resolve } from 'node:path';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import type { Settings } from '../settings.js';
import { readSiteAddress } from '../site-address.js';
import { UsageError } from '../usage-error.js';
import { allFormats, readFormats, type Format } from './formats.js';
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
}

/** What somebody asks of “build”, understood. */
export interface BuildRequest {
  readonly formats: readonly Format[];
  /** A part of the site, to be looked at. */
  readonly isPart: boolean;
  readonly day: string;
  readonly baseUrl: string | undefined;
  readonly jobs: number | undefined;
  readonly onError: OnError | undefined;
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
  const shown = options.out ?? 'dist';
  return {
    formats,
    isPart,
    day: readDay(options.asOf, io),
    baseUrl: readBaseUrl(options.baseUrl),
    jobs: readJobs(options.jobs),
    onError: readOnError(options.onError, isPart),
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
  throw new UsageError(`“${text}” is not a number of threads to work in.`, 'Write a number from 1 to 64: --jobs 2');
}
