import { resolve } from 'node:path';
import { readBuildRecord, type BuildRecord } from '../../publish/build-record.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import type { Shard } from './make-shard.js';

/** With more, each would compile all notices for the sake of a few. */
const most = 256;

/** Understands `--shard`, such as `2/4`. */
export function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index = '', count = ''] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= most) return shard;
  throw new UsageError(`“${text}” is no share of the notices.`, `Write which of how many, of at most ${most}: --shard 1/4`);
}

/** A shard that was made before. */
export interface MadeShard {
  /** Its folder as people wrote it. */
  readonly name: string;
  readonly folder: string;
  /** SHA-256 of all files of the workspace it was made of, in hex. */
  readonly inputs: string;
}

/** The folders of `--merge`: every shard of one whole, made by this version for the day given. */
export function readShards(names: readonly string[], now: Pick<BuildRecord, 'fairnotice' | 'asOf'>, { cwd }: Io): readonly MadeShard[] {
  const shards = names.map((name) => {
    const folder = resolve(cwd, name);
    const record = readBuildRecord(folder);
    const shard = readShard(record?.part?.shard);
    if (record === undefined || shard === undefined) {
      throw new UsageError(`“${name}” holds no shard.`, 'Name folders that were made with --shard: --merge part-1 part-2');
    }
    if (record.fairnotice !== now.fairnotice) throw differs(name, 'with another version of Fairnotice');
    if (record.asOf !== now.asOf) throw differs(name, 'for another day');
    return { name, folder, inputs: record.inputs, ...shard };
  });
  const [{ count } = { count: 0 }] = shards;
  const odd = shards.find((shard) => shard.count !== count);
  if (odd !== undefined)
    throw new UsageError(`“${odd.name}” is one of ${odd.count} shards, not of ${count}.`, 'Name all shards of one run.');
  const twice = shards.find(({ index }, position) => shards.findIndex((other) => other.index === index) < position);
  if (twice !== undefined) throw new UsageError(`“${twice.name}” is shard ${twice.index}, and so is another.`, 'Name each shard once.');
  const all = Array.from({ length: count }, (_, position) => position + 1);
  const missing = all.filter((index) => !shards.some((shard) => shard.index === index));
  if (missing.length === 0) return shards;
  throw new UsageError(
    `Of ${count} shards, ${missing.length === 1 ? 'one is' : 'some are'} missing: ${missing.join(', ')}.`,
    'Name the folders of all shards after --merge.',
  );
}

/** Shards of other notices or settings would be of no use here. */
export function refuseOthers(shards: readonly MadeShard[], inputs: string): void {
  const other = shards.find((shard) => shard.inputs !== inputs);
  if (other !== undefined) throw differs(other.name, 'of other notices or settings');
}

function differs(name: string, how: string): UsageError {
  return new UsageError(
    `“${name}” was made ${how} than this build is for.`,
    'Make all shards and the whole of the same notices, for the same day: --as-of.',
  );
}
