import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../schema/index.js';
import { decodeSource, locateDiagnostic, parseYaml } from '../../yaml/index.js';
import type { Desk } from '../../edit/index.js';
import type { NoticeIndex } from '../../facts/index.js';
import { mergeShared, sortFindings, type LocatedDiagnostic } from '../../diagnostics/index.js';
import {
  compileNotice,
  gatherNotices,
  judgeNotice,
  prepareWorkspace,
  type Compiled,
  type NamedSource,
  type NoticeResult,
  type PreparedWorkspace,
  type Product,
  type WorkspaceSources,
} from '../../index.js';

/** Compiles what is on a desk, and nothing twice: a notice again when its text or a shared file is another. */
export interface DeskCompiler {
  readonly sources: () => WorkspaceSources;
  /** The same object for as long as the shared files are the same. */
  readonly prepared: () => PreparedWorkspace;
  /** A notice with all that becomes of it. */
  readonly notice: (id: string) => NoticeResult | undefined;
  /** The rows of all notices. After a change of a shared file those of other notices may be the ones from before it: only titles and addresses are read. */
  readonly rows: () => readonly NoticeIndex[];
  /** Whether `all` has no more than a few notices to compile. */
  readonly isNearlyDone: () => boolean;
  /** Every notice, most of them without documents. */
  readonly all: () => Compiled;
  readonly reviewDue: (id: string) => string | undefined;
  readonly judge: (id: string) => readonly LocatedDiagnostic[];
  readonly judgeShared: (file: string) => readonly LocatedDiagnostic[];
}

/** So many notices are kept whole; of the others, only what lists need, so that thousands take little room. */
const mostWhole = 8;

/** So many notices are compiled in the time that somebody waits for an answer. */
const mostAtOnce = 50;

/** So many notices are looked at to tell what a shared file brings to light. */
const mostProbes = 5;

interface State {
  readonly revision: number;
  readonly sources: WorkspaceSources;
  readonly prepared: PreparedWorkspace;
  readonly results: Map<string, Kept>;
  compiled?: Compiled;
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly result: NoticeResult;
  readonly isWhole: boolean;
  /** The day by which it is to be looked over. It is not published, so that no row has it. */
  readonly reviewDue: string | undefined;
}

export function compileDesk(desk: Pick<Desk, 'revision' | 'sources'>, product: Product, day: string): DeskCompiler {
  let state: State | undefined;
  const lastRows = new Map<string, NoticeIndex>();

  function current(): State {
    const revision = desk.revision();
    if (state?.revision === revision) return state;
    const sources = desk.sources();
    const isSame = state !== undefined && isDeepStrictEqual(sharedOf(state.sources), sharedOf(sources));
    const { prepared, results } =
      isSame && state
        ? state
        : { prepared: prepareWorkspace(sources, product, day, { withoutJson: true }), results: new Map<string, Kept>() };
    state = { revision, sources, prepared, results };
    return state;
  }

  function compile({ prepared, results }: State, source: NamedSource, wantsWhole: boolean): NoticeResult | undefined {
    const context = prepared.ready?.context;
    if (context === undefined) return undefined;
    const kept = results.get(source.id);
    const staysWhole = wantsWhole || kept?.isWhole === true;
    const isFresh = kept !== undefined && (kept.isWhole || !wantsWhole) && isDeepStrictEqual(kept.bytes, source.bytes);
    const result = isFresh ? kept.result : compileNotice(source, context, day);
    if (result.index) lastRows.set(source.id, result.index);
    // What was wanted last stands last.
    if (wantsWhole) results.delete(source.id);
    results.set(source.id, {
      bytes: source.bytes,
      result: staysWhole ? result : forLists(result),
      isWhole: staysWhole,
      reviewDue: isFresh ? kept.reviewDue : readReviewDue(source),
    });
    const whole = [...results].filter(([, { isWhole }]) => isWhole);
    for (const [id, old] of whole.slice(0, -mostWhole)) results.set(id, { ...old, result: forLists(old.result), isWhole: false });
    return result;
  }

  const findSource = (id: string): NamedSource | undefined => current().sources.notices.find((source) => source.id === id);
  const notice = (id: string): NoticeResult | undefined => {
    const source = findSource(id);
    return source && compile(current(), source, true);
  };
  const notices = (): readonly NoticeResult[] => {
    const now = current();
    return now.sources.notices.flatMap((source) => compile(now, source, false) ?? []);
  };
  const judge = (id: string): readonly LocatedDiagnostic[] => {
    const { sources, prepared } = current();
    const result = notice(id);
    return result === undefined ? [] : judgeNotice(sources, prepared, result, day);
  };

  return {
    sources: () => current().sources,
    prepared: () => current().prepared,
    notice,
    rows: () => {
      const { sources, results } = current();
      return sources.notices.flatMap(({ id, bytes }) => {
        const kept = results.get(id);
        const isKnown = kept !== undefined && isDeepStrictEqual(kept.bytes, bytes) ? kept.result.index : lastRows.get(id);
        return isKnown ?? notices().find((one) => one.id === id)?.index ?? [];
      });
    },
    isNearlyDone: () => {
      const { sources, results } = current();
      return sources.notices.length - results.size <= mostAtOnce;
    },
    reviewDue: (id) => current().results.get(id)?.reviewDue,
    judge,
    all: () => {
      const now = current();
      now.compiled ??= gatherNotices(now.sources, now.prepared, notices(), day);
      return now.compiled;
    },
    judgeShared: (file) => {
      const { sources, prepared } = current();
      const { found, files } = prepared.reading;
      const controller = sources.controllers.find((one) => one.file === file);
      const probes = sources.notices
        .filter(({ id }) => controller === undefined || id.startsWith(`${controller.id}/`))
        .slice(0, mostProbes);
      const brought = probes.flatMap(({ id }) => judge(id));
      const own = found.map((finding) => locateDiagnostic(finding, files));
      return sortFindings(mergeShared([...own, ...brought].filter(({ origin }) => origin.file === file)));
    },
  };
}

function sharedOf({ notices: _, ...shared }: WorkspaceSources): Omit<WorkspaceSources, 'notices'> {
  return shared;
}

function forLists({ documents: _documents, packs: _packs, ...rest }: NoticeResult): NoticeResult {
  return { ...rest, documents: {} };
}

/** The text was parsed a moment ago, which is remembered. */
function readReviewDue({ file, bytes }: NamedSource): string | undefined {
  const decoded = decodeSource(file, bytes).value;
  const value = decoded && parseYaml(decoded).value.value;
  const due = isRecord(value) && isRecord(value['dates']) ? value['dates']['reviewDue'] : undefined;
  return typeof due === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : undefined;
}
