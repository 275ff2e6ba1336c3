import { dirname, resolve } from 'node:path';
import type { PublishedNotice } from '../facts/index.js';
import { readBuildRecord } from '../publish/build-record.js';
import { readLastNotices, readLastNoticesOf } from '../publish/last-site.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** What to give with `--against` where no site is published yet. */
const nothing = 'none';

/** The folder in which to look for notices as they were last published: a whole site at `against`, where it was given, else `usual`. */
export function folderOfLastSite(against: string | undefined, usual: string, { cwd }: Io): string {
  const named = against === undefined || against === nothing ? [] : [resolve(cwd, against), dirname(resolve(cwd, against))];
  const folders = [...named, resolve(cwd, usual)];
  return folders.find((folder) => readBuildRecord(folder) !== undefined) ?? resolve(cwd, usual);
}

/**
 * The notices of the site that is published now, none of whose addresses may vanish: those of the site at `against`, where it was given,
 * else of the site in the folder `usual`, if a whole one is there. With `--against none` there are none; without anything nobody knows.
 */
export function readLastSite(
  against: string | undefined,
  usual: string | undefined,
  { cwd }: Io,
): { readonly published?: readonly PublishedNotice[] } {
  if (against === undefined) {
    const published = usual === undefined ? undefined : readLastNoticesOf(resolve(cwd, usual));
    return published === undefined ? {} : { published };
  }
  if (against === nothing) return { published: [] };
  const last = readLastNotices(resolve(cwd, against));
  switch (last.state) {
    case 'read':
      return { published: last.notices };
    case 'absent':
      throw new UsageError(
        `There is no notices.json at “${against}”.`,
        'Name the notices.json of your published site after --against, or the folder that holds it. Where nothing is published yet: --against none.',
      );
    case 'unreadable':
      throw new UsageError(
        `“${against}” is no list of notices that Fairnotice made.`,
        'Name the notices.json of your published site after --against. You find it at the address of the site.',
      );
    default:
      return last satisfies never;
  }
}
