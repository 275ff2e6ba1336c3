import { findTouched, type Touched, type TouchRow } from '../facts/index.js';
import {
  hasBegun,
  lawChanges,
  lawPack,
  lawPackAge,
  listUnverified,
  type CivilDate,
  type LawChange,
  type LawPack,
  type LawPackAge,
  type UnverifiedGroup,
} from '../law/index.js';
import { lawAgeWarnings } from './law-age.js';

/** A change of law with the notices that it touches. */
export interface ReportedChange {
  readonly change: LawChange;
  /** Absent where there is no workspace to look at. */
  readonly notices?: Touched;
}

/** All that `law` says: what the law of this version is, how old on a day, what changed, and what nobody has checked. Plain values. */
export interface LawReport {
  readonly day: CivilDate;
  readonly pack: LawPack;
  readonly age: LawPackAge;
  readonly warnings: readonly string[];
  /** Still to begin on the day, nearest first. */
  readonly coming: readonly ReportedChange[];
  /** Begun by the day, newest first. */
  readonly begun: readonly ReportedChange[];
  /** Those whose day nobody knows. */
  readonly undated: readonly ReportedChange[];
  readonly unverified: readonly UnverifiedGroup[];
  readonly workspace?: LawWorkspace;
}

/** The notices that a change may touch. Withdrawn ones are not among them. */
export interface LawWorkspace {
  readonly rows: readonly TouchRow[];
  /** Ids of notices of which nothing can be said because their files have faults. */
  readonly unread: readonly string[];
}

/** Works out the report for a day. */
export function makeLawReport(day: CivilDate, workspace: LawWorkspace | undefined, changes: readonly LawChange[] = lawChanges): LawReport {
  const reported = changes.map((change): ReportedChange => ({
    change,
    ...(workspace && { notices: findTouched(change, workspace.rows) }),
  }));
  const isDated = ({ change }: ReportedChange): boolean => change.from !== undefined;
  return {
    day,
    pack: lawPack,
    age: lawPackAge(day),
    warnings: lawAgeWarnings(day),
    coming: reported.filter((item) => isDated(item) && !hasBegun(item.change, day)),
    begun: reported.filter(({ change }) => hasBegun(change, day)).reverse(),
    undated: reported.filter((item) => !isDated(item)),
    unverified: listUnverified(),
    ...(workspace && { workspace }),
  };
}

/** The report for a program, as schema/output/law.schema.json describes it. */
export function renderLawJson(report: LawReport, { version }: { readonly version: string }): string {
  const { day, pack, age, warnings, coming, begun, undated, unverified, workspace } = report;
  const json = {
    formatVersion: 1,
    fairnotice: version,
    asOf: day,
    law: { ...pack, ageInDays: age.days, isOld: age.isOld },
    warnings,
    ...(workspace && { notices: workspace.rows.map(({ id }) => id), unread: workspace.unread }),
    coming: coming.map(describeChange),
    inForce: begun.map(describeChange),
    undated: undated.map(describeChange),
    unverified: unverified.map(({ group, items }) => ({ group, items })),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function describeChange({ change, notices }: ReportedChange): object {
  const { id, what, from, asks, citations, confirmed, dayConfirmed, caveat } = change;
  return {
    id,
    what,
    from,
    asks,
    citations: citations.map(({ label, url }) => ({ label, url })),
    confirmed,
    dayConfirmed,
    caveat,
    ...(notices && { touches: notices.touched, mayTouch: notices.open }),
  };
}
