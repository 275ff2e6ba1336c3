import type { Origin } from '../diagnostics/index.js';
import type { LawfulBasisId } from '../law/index.js';
import type { Label, NoticeStatus } from '../model/index.js';
import type { LawUses } from './law-uses.js';

/** A party of a notice, as the reverse pages and the rules across notices see it. */
export interface IndexedRecipient {
  /** Id in the register; absent for a body that only this notice names. */
  readonly id?: string;
  readonly name: string;
  readonly role: 'controller' | 'joint-controller' | 'processor' | 'not-stated';
  readonly direction: 'we-give' | 'they-give' | 'both';
  readonly list: 'complete' | 'examples';
  readonly bases: readonly (LawfulBasisId | 'not-stated')[];
  /** Whether it is one body, or a kind of bodies such as schools. */
  readonly group: 'body' | 'kind';
  readonly origin: Origin;
}

/** Records that a notice gives a period for. At least one of `class` and `records` is there. */
export interface IndexedRetention {
  /** Id in the register. */
  readonly class?: string;
  readonly records?: string;
  /** In words that are the same for the same length of time. */
  readonly period: string;
  readonly from?: string;
  /** Kinds or names of the people the records are about; left out where they are about all of the notice's. */
  readonly people?: readonly string[];
  readonly origin: Origin;
}

/** A body that the running text of a notice names, at one place. */
export interface IndexedName {
  readonly name: string;
  readonly origin: Origin;
}

/**
 * One row for one notice: all that the site as a whole may know of it. Lists of notices, rules across notices, unused entries,
 * and later reverse pages, feed and search read these rows and never a notice. Plain JSON.
 */
export interface NoticeIndex {
  readonly id: string;
  /** Its file, as people are shown it. */
  readonly file: string;
  readonly controller: string;
  /** Names of the controller in the languages of the site, each once. */
  readonly controllerNames: readonly string[];
  /** The controller that has the publishing one in its house, as a council has its electoral registration officer. */
  readonly hostedBy?: string;
  readonly jointControllers: readonly string[];
  readonly status: NoticeStatus;
  /** For a withdrawn notice: the id of the one that replaced it. */
  readonly replacedBy?: { readonly notice: string; readonly origin: Origin };
  /** Earlier addresses, as ids. */
  readonly formerPaths: readonly { readonly path: string; readonly origin: Origin }[];
  readonly languages: readonly string[];
  /** Title by language, with the language the title is really in. */
  readonly titles: Readonly<Record<string, Label>>;
  readonly example: boolean;
  /** Public address by language. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Civil date of the newest change; absent where the notice gives no date. */
  readonly changed?: string;
  /** What has changed, newest first, in plain words by language. `date` is a civil date. */
  readonly changes: readonly { readonly date: string; readonly summaries: Readonly<Record<string, Label>> }[];
  /** Newest change date and short hash; the hash alone where there is no date. Never typed by anyone. */
  readonly version: string;
  /** SHA-256 of the composed documents, in hex. */
  readonly hash: string;
  readonly recipients: readonly IndexedRecipient[];
  readonly categories: readonly string[];
  readonly people: readonly string[];
  /** Statutes and register entries cited, with the provision as printed. */
  readonly law: readonly { readonly id?: string; readonly title: string; readonly provision?: string }[];
  /** What a change of law can touch. */
  readonly lawUses: LawUses;
  readonly retention: readonly string[];
  readonly kept: readonly IndexedRetention[];
  /** Bodies named in running text, in any language, that the notice does not name by right as controller, recipient or source. */
  readonly named: readonly IndexedName[];
  readonly topics: readonly string[];
  /** Other notices that this one links to. */
  readonly links: readonly { readonly notice: string; readonly origin: Origin }[];
  /** Register entries the notice uses, as `register/id`. */
  readonly uses: readonly string[];
}
