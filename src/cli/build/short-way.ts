import { createHash } from 'node:crypto';
import { isSameBoot } from '../../cache/proofs.js';
import type { Store } from '../../cache/store.js';
import type { PublishedNotice } from '../../facts/index.js';
import { readLastNoticesOf } from '../../publish/last-site.js';
import { readNewSitePrint, readSitePrint } from '../../publish/site-print.js';
import { hashShipped } from '../../workspace/hash-shipped.js';
import { hashSources } from '../../workspace/hash-sources.js';
import { bootTime } from '../boot-time.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import type { SoundReading } from '../read-files.js';
import type { BuildRequest } from './read-request.js';
import type { Ending } from './tell-ending.js';

/** What a build depends on besides what was asked for: all that was read before anything was made of it. */
export interface BuildGround {
  readonly reading: SoundReading;
  /** What the baseline holds, where one was given. */
  readonly baseline: unknown;
  readonly against: string | undefined;
  /** Notices of the site that is published now, where they are known. */
  readonly published?: readonly PublishedNotice[];
}

/** The way of a build that has nothing to do: the site that is there is the one it would make. */
export interface ShortWay {
  /** How the build that made the site ended, where the site is just as that build left it and was made of the same; else nothing. */
  readonly find: () => Ending | undefined;
  /** Keeps that the site has just been made, with nothing held back, and how the build ended. */
  readonly keep: (ending: Ending) => void;
}

/** There is none for some notices only, nor for shards: they are brought together elsewhere. */
export function openShortWay(request: BuildRequest, ground: BuildGround, store: Store, io: Io): ShortWay | undefined {
  const { out, shard, merge, only } = request;
  if (only !== undefined || shard !== undefined || merge.length > 0) return undefined;
  const place = hash(out);
  const key = keyOf(request, ground, io);
  return {
    find: () => {
      const kept = readRecord(store.read('site', place));
      return kept?.key === key && isSameBoot(kept.boot, bootTime()) && kept.print === readSitePrint(out) ? kept.ending : undefined;
    },
    keep: (ending) => {
      const print = isSettled(request, ground) ? readNewSitePrint(out) : undefined;
      if (print === undefined) return;
      const record: SiteRecord = { key, print, boot: bootTime(), ending };
      store.keep('site', place, new TextEncoder().encode(JSON.stringify(record)));
    },
  };
}

/** Of what a site was made, how it looks on the disk, and what was said at the end. */
interface SiteRecord {
  readonly key: string;
  readonly print: string;
  /** When the computer was started: after a power cut, what the disk says of a file does not tell that its content is there. */
  readonly boot: number;
  readonly ending: Ending;
}

/** A store gives what was put into it, or nothing. What another version put there has another key: the code is part of that. */
function readRecord(bytes: Uint8Array | undefined): SiteRecord | undefined {
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as SiteRecord);
}

/**
 * The hash of everything that the site and the words at the end depend on. Of the site that is published now only where one was named:
 * without that, it is the one that is known to be as it was.
 */
function keyOf({ formats, isPart, day, baseUrl, onError }: BuildRequest, ground: BuildGround, io: Io): string {
  const { reading, baseline, against, published } = ground;
  const { sources, diagnostics } = reading;
  const asked = [formats, isPart, day, baseUrl ?? null, onError ?? null, readCommandName(io)];
  const last = against === undefined ? null : [against, published ?? null];
  const read = [sources.root, Object.keys(sources), hashSources(sources), diagnostics];
  return hash(JSON.stringify([hashShipped(), asked, baseline ?? null, last, read]));
}

/**
 * Whether another build of the same would have the same to say. The next one holds the notices against the site that was made just now,
 * and not against the one before. Where none was known, nothing could be missed; nor can it be against a site with the same addresses.
 */
function isSettled({ out, isPart }: BuildRequest, { against, published }: BuildGround): boolean {
  if (isPart || against !== undefined || published === undefined) return true;
  return JSON.stringify(published) === JSON.stringify(readLastNoticesOf(out));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
