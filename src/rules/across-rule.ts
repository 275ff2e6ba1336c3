import type { Origin } from '../diagnostics/index.js';
import type { NoticeIndex, PublishedNotice } from '../facts/index.js';
import type { CivilDate } from '../law/index.js';
import { ceiling, lowerSeverity, type Finding, type RuleMeta } from './rule.js';

/** An entry of a register with what it is called: one name, or one for each language it is given in. */
export interface RegisterEntry {
  readonly register: string;
  readonly id: string;
  readonly names: readonly { readonly lang: string; readonly text: string }[];
  /** The entry in the file of the register. */
  readonly origin: Origin;
}

/** What the site as a whole knows besides the rows of its notices. Plain values. */
export interface AcrossFacts {
  /** Ids of notices that have no row because their files have faults. */
  readonly faulty: readonly string[];
  readonly entries: readonly RegisterEntry[];
  /** The notices of the site that is published now; left out where that is not known. */
  readonly published?: readonly PublishedNotice[];
  /** The file of the settings of the site, as people are shown it. */
  readonly siteFile: string;
  readonly day: CivilDate;
}

/** What a rule across notices looks at. It reads rows, never a notice. */
export interface AcrossContext extends AcrossFacts {
  readonly rows: readonly NoticeIndex[];
}

/** What a rule across notices found. `notice` is the id of the notice it is about, if it is about one. */
export interface AcrossFinding extends Finding {
  readonly notice?: string;
}

/** Parts of files by their place in the workspace; `dist/notices.json` is that of the site published now. */
export type AcrossExample = Readonly<Record<string, string>>;

/** A rule over all notices together: one file, `src/rules/across/<id>.ts`. Its examples are its first tests. */
export interface AcrossRule extends RuleMeta {
  /** The kind of file its findings lie in, which a waiver names. */
  readonly file: 'notice' | 'register';
  readonly bad: AcrossExample;
  readonly good: AcrossExample;
  readonly check: (context: AcrossContext) => readonly AcrossFinding[];
}

/** Makes a rule across notices. It weighs no more than a rule of its kind may. */
export function acrossRule(definition: AcrossRule): AcrossRule {
  return { ...definition, severity: lowerSeverity(definition.severity, ceiling(definition)) };
}

/** The files of an example one after the other, each under its name. */
export function writeExample(example: AcrossExample): string {
  return Object.entries(example)
    .map(([file, text]) => `# ${file}\n${text.trim()}\n`)
    .join('\n');
}
