import type { Compiled } from '../../index.js';
import { readEarlierForm, type BuildRecord } from '../../publish/index.js';

/** Why a notice has to wait: its languages are not ready together, or it has errors. In words, a whole sentence that anyone may read. */
export interface HoldReason {
  readonly kind: 'translation' | 'faults';
  readonly words: string;
}

/** A workspace with some notices held back. */
export interface HeldNotices {
  /** The same, with each held notice in its last published form, or without it where it has none. */
  readonly compiled: Compiled;
  /** For build.json: every notice held, with the reason. */
  readonly held: BuildRecord['held'];
  /** Those that have no earlier form and are left out: why it is not there, and the addresses, as ids, that lead nowhere then. */
  readonly leftOut: readonly {
    readonly notice: string;
    readonly file: string;
    readonly reason: HoldReason;
    readonly why: string;
    readonly addresses: readonly string[];
  }[];
}

/**
 * Holds notices back: `reasons` says which and why. The rest of the site is made from what the workspace says now,
 * with today's templates, and the old forms with it, so that the site is of one piece. `last` is a folder with the published site.
 */
export function holdNotices(compiled: Compiled, last: string, reasons: ReadonlyMap<string, HoldReason>): HeldNotices {
  const held: { notice: string; reason: string }[] = [];
  const leftOut: HeldNotices['leftOut'][number][] = [];
  const notices = compiled.notices.flatMap((notice) => {
    const reason = reasons.get(notice.id);
    if (reason === undefined || compiled.site === undefined) return [notice];
    const form = readEarlierForm(last, notice, compiled.site);
    if ('notice' in form) {
      held.push({ notice: notice.id, reason: reason.words });
      return [form.notice];
    }
    held.push({ notice: notice.id, reason: `${reason.words} It is left out: ${form.why}.` });
    const addresses = [notice.id, ...(notice.index?.formerPaths ?? []).map(({ path }) => path)];
    leftOut.push({ notice: notice.id, file: notice.file, reason, why: form.why, addresses });
    return [];
  });
  return { compiled: { ...compiled, notices }, held, leftOut };
}
