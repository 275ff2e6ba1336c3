import type { CitableLaw } from './citation.js';
import type { Confirmed } from './confirmed.js';
import type { NationId } from './nations.js';

/** Where a law or a provision holds, so far as that was found out; absent where it was not. */
export type Extent = 'england' | 'wales' | 'england-and-wales' | 'great-britain' | 'united-kingdom';

/** One thing a law is used for, so that an officer can find the law behind a service. Never printed in a notice. */
export interface StatuteUse {
  /** As a notice would name it: "section 47", "Part 6", "Schedule 2". Absent where the whole law is meant. */
  readonly provision?: string;
  readonly what: string;
  readonly extent?: Extent;
  /** A general power that says nothing of this service: too weak to be the only law behind a task. */
  readonly generalPower?: true;
  readonly caveat?: string;
  readonly confirmed: Confirmed;
}

/** That a law is law no more. */
export interface Repeal {
  readonly replacedBy: readonly string[];
  /** How far the repeal was confirmed. */
  readonly confirmed: Confirmed;
  readonly caveat?: string;
  /** Where the law was kept. */
  readonly stillLawIn?: readonly NationId[];
}

/** A law that a council may rest a use of personal data on, or that a notice may wrongly name as such. */
export interface Statute extends CitableLaw {
  readonly id: string;
  readonly extent?: Extent;
  /** How well title and address were confirmed together. What it is used for has confirmations of its own. */
  readonly confirmed: Confirmed;
  /** Data protection or freedom of information law: it governs information and creates no service. */
  readonly informationLaw?: true;
  readonly uses: readonly StatuteUse[];
  /** No longer law; the ids of the laws to look in instead. */
  readonly repealed?: Repeal;
}
