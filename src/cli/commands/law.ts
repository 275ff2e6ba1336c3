import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NoticeResult } from '../../index.js';
import type { TouchRow } from '../../facts/index.js';
import { makeLawReport, renderLawJson, renderLawPretty, type LawWorkspace } from '../../report/index.js';
import { readVersion } from '../../workspace/index.js';
import { sliceSource, type SourceFiles } from '../../yaml/index.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { openWorkspace } from '../open-workspace.js';
import { createProgress } from '../progress.js';
import { defaultWorkspace, wantsColour, type Settings } from '../settings.js';
import { didYouMean, UsageError } from '../usage-error.js';

export interface LawOptions extends Settings {
  readonly format: string;
  readonly asOf?: string;
}

const formats = ['pretty', 'json'];

/** Tells what the law in this version is, how old, what changed, which notices each change touches, and what nobody has checked. */
export function tellLaw(options: LawOptions, io: Io): number {
  const { format } = options;
  if (!formats.includes(format)) {
    throw new UsageError(`There is no format “${format}”.`, didYouMean(format, formats) ?? `The formats are: ${formats.join(', ')}.`);
  }
  const day = readDay(options.asOf, io);
  const progress = createProgress(io, options);
  progress.show('Looking at your notices…');
  const workspace = openNotices(options, io, day);
  progress.clear();
  const report = makeLawReport(day, workspace);
  io.stdout.write(
    format === 'json' ? renderLawJson(report, { version: readVersion() }) : renderLawPretty(report, wantsColour(options, io, io.stdout)),
  );
  return 0;
}

/** The notices of the workspace. Nobody needs one to ask about the law, but one that was asked for has to be there. */
function openNotices(options: LawOptions, io: Io, day: string): LawWorkspace | undefined {
  if (options.workspace === defaultWorkspace && !existsSync(resolve(io.cwd, options.workspace))) return undefined;
  const { compiled, sources } = openWorkspace(options, io, day);
  const rows = compiled.notices.flatMap((notice) => describeNotice(notice, compiled.sources));
  const read = new Set(compiled.notices.flatMap(({ id, index }) => (index === undefined ? [] : [id])));
  return { rows, unread: sources.notices.map(({ id }) => id).filter((id) => !read.has(id)) };
}

function describeNotice({ id, index, diagnostics }: NoticeResult, sources: SourceFiles): readonly TouchRow[] {
  if (index === undefined || index.status === 'withdrawn') return [];
  const found = diagnostics.flatMap(({ code, origin, range }) => {
    const source = sources.get(origin.file);
    const rule = /^rule\/(.*)$/.exec(code)?.[1];
    return rule === undefined || source === undefined ? [] : [{ rule, words: sliceSource(source, range) }];
  });
  return [{ id, uses: index.lawUses, found }];
}
