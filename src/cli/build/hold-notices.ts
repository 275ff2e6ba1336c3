import type { Compiled } from '../../index.js';
import { readEarlierForm, type BuildRecord } from '../../publish/index.js';
import { isReady } from './draw-site.js';

/** A workspace with some notices held back. */
export interface HeldNotices {
  /** The same, with each held notice in its last published form, or without it where it has none. */
  readonly compiled: Compiled;
  /** For build.json: every notice held, with the reason. */
  readonly held: BuildRecord['held'];
  /** Those that have no earlier form and are left out, with the addresses, as ids, that lead nowhere then. */
  readonly leftOut: readonly { readonly notice: string; readonly reason: string; readonly addresses: readonly string[] }[];
}

/**
 * Holds notices back: `reasons` says which and why, each a whole sentence. The rest of the site is made from what the workspace says now,
 * with today's templates, and the old forms with it, so that the site is of one piece. `out` is the folder of the published site.
 */
export function holdNotices(compiled: Compiled, out: string, reasons: ReadonlyMap<string, string>): HeldNotices {
  const held: { notice: string; reason: string }[] = [];
  const leftOut: HeldNotices['leftOut'][number][] = [];
  const notices = compiled.notices.flatMap((notice) => {
    const reason = reasons.get(notice.id);
    if (reason === undefined || !isReady(notice)) return [notice];
    const form = readEarlierForm(out, notice, compiled.site?.languages ?? []);
    if ('notice' in form) {
      held.push({ notice: notice.id, reason });
      return [form.notice];
    }
    const left = { notice: notice.id, reason: `${reason} It is left out: ${form.why}.` };
    held.push(left);
    leftOut.push({ ...left, addresses: [notice.id, ...notice.index.formerPaths.map(({ path }) => path)] });
    return [];
  });
  return { compiled: { ...compiled, notices }, held, leftOut };
}
