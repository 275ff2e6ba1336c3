import { readdirSync } from 'node:fs';
import { readBuildRecord } from './build-record.js';
import { findForeign } from './find-foreign.js';
import { isWithin, kindOf, placesOf, publishedFolder, realPath } from './places.js';
import { PublishError } from './publish-error.js';

/** What is asked of a folder before anything is written to it. */
export interface OutRequest {
  readonly out: string;
  /** The folder as people wrote it. */
  readonly shown: string;
  readonly workspace: string;
  readonly cwd: string;
  /** Only some notices or formats are made. */
  readonly part: boolean;
}

/**
 * Why a site must not be published to a folder; nothing where it may.
 *
 * A build replaces the folder as a whole. So it must be new, empty or a site of ours with no file of anybody else in it, and nobody may be
 * working in it.
 */
export function refuseOut({ out, shown, workspace, cwd, part }: OutRequest): PublishError | undefined {
  const places = placesOf(out);
  const [realWorkspace, realCwd] = [realPath(workspace), realPath(cwd)];
  const ours = [places.out, places.next, places.previous, ...places.turns].map(realPath);
  if (ours.some((place) => isWithin(realWorkspace, place) || isWithin(realCwd, place))) {
    return new PublishError(
      'publish/out-holds-workspace',
      `“${shown}” holds your workspace or the folder you work in. A build would replace it as a whole.`,
      'Choose another folder with --out, such as --out dist.',
    );
  }
  if (isWithin(realPath(places.out), realWorkspace)) {
    return new PublishError(
      'publish/out-in-workspace',
      `“${shown}” stands inside your workspace. The site would be read as if it were notices.`,
      'Choose a folder outside the workspace with --out.',
    );
  }
  return refuseContent(out, shown, part);
}

function refuseContent(out: string, shown: string, part: boolean): PublishError | undefined {
  const folder = publishedFolder(placesOf(out).out);
  if (folder === undefined) return undefined;
  if (kindOf(folder) !== 'folder') {
    return new PublishError('publish/out-is-file', `“${shown}” is a file. The site needs a folder.`, 'Choose another name with --out.');
  }
  if (readdirSync(folder).length === 0) return undefined;
  const record = readBuildRecord(folder);
  if (record === undefined) {
    return new PublishError(
      'publish/out-not-ours',
      `“${shown}” holds files that Fairnotice did not make. We leave them alone.`,
      'Choose an empty or new folder with --out. If it is an old site that nobody needs any more, delete it yourself first.',
    );
  }
  if (part && record.part === undefined) {
    return new PublishError(
      'publish/whole-site',
      `“${shown}” holds a whole site. With --only, --formats or --shard you make a part, which would replace it.`,
      'Give the part a folder of its own with --out.',
    );
  }
  const [foreign, ...more] = findForeign(folder, record);
  return foreign === undefined ? undefined : refuseForeign(shown, foreign, more.length);
}

function refuseForeign(shown: string, foreign: string, more: number): PublishError {
  const files =
    more === 0 ? `a file that Fairnotice did not make: ${foreign}` : `files that Fairnotice did not make: ${foreign} and ${more} more`;
  return new PublishError(
    'publish/foreign-file',
    `“${shown}” holds ${files}. A build would delete ${more === 0 ? 'it' : 'them'}, so nothing was published.`,
    `Move ${more === 0 ? 'the file' : 'the files'} out of “${shown}”, or build elsewhere with --out.`,
  );
}
