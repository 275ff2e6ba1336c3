import type { Origin } from '../diagnostics/index.js';
import type { Article9ConditionId, Article10RouteId, LawfulBasisId, SpecialCategoryId } from '../law/index.js';
import type { Label, LawReference, NoticeStatus, Period, SensitiveKind } from '../model/index.js';
import type { LawUses } from './law-uses.js';
import type { Translations } from './translations.js';

/** People, uses and other parts of the same row, by their position in its list. */
export type Positions = readonly number[];

/** A use of data as the notice sets it out: the purposes of an entry that share all they rest on, or one that differs. */
export interface IndexedUse {
  /** Id of the entry of processing. An entry can have several uses, one after another. */
  readonly entry: string;
  readonly heading?: Translations;
  readonly purposes: readonly Translations[];
  readonly bases: readonly (LawfulBasisId | 'not-stated')[];
  /** There where nobody has yet said who may see the data. */
  readonly recipientsNotStated?: true;
}

/** Some of the people a notice is about. */
export interface IndexedPerson {
  /** Id in the register. */
  readonly kind?: string;
  /** What the notice calls them. */
  readonly names: Translations;
}

/** A party of a notice, as the reverse pages and the rules across notices see it. */
export interface IndexedRecipient {
  /** Id in the register; absent for a body that only this notice names. */
  readonly id?: string;
  readonly name: string;
  /** Its name in all languages, where no register gives it. */
  readonly names?: Translations;
  readonly role: 'controller' | 'joint-controller' | 'processor' | 'not-stated';
  readonly direction: 'we-give' | 'they-give' | 'both';
  readonly list: 'complete' | 'examples';
  readonly bases: readonly (LawfulBasisId | 'not-stated')[];
  /** Whether it is one body, or a kind of bodies such as schools. */
  readonly group: 'body' | 'kind';
  readonly uses: Positions;
  /** People it is about; left out where it is about all of the notice's. */
  readonly about?: Positions;
  readonly when?: Translations;
  readonly why?: Translations;
  /** What it gives, where it gives something. */
  readonly supplies?: Translations;
  readonly origin: Origin;
}

/** A body or a kind of people that a notice names as a source of data. */
export interface IndexedSource {
  readonly id?: string;
  readonly name: string;
  readonly names?: Translations;
  readonly group: 'body' | 'kind';
  readonly supplies?: Translations;
  readonly about?: Positions;
}

/** Data under one heading, with those of its items that a register or the law has a name for. */
export interface IndexedData {
  readonly heading?: Translations;
  readonly about?: Positions;
  readonly uses: Positions;
  readonly items: readonly IndexedItem[];
  /** Kinds of sensitive data that all of it may hold. */
  readonly mayContain: readonly SensitiveKind[];
}

/** One item of data. At least one of `category`, `special` and `criminal` is there. */
export interface IndexedItem {
  /** Id in the register. */
  readonly category?: string;
  /** What the notice calls it, where no register does. */
  readonly names?: Translations;
  readonly special?: SpecialCategoryId | 'not-stated';
  readonly criminal?: true;
}

/** A law that a notice cites, with the provision as printed. */
export interface IndexedLaw {
  readonly kind: LawReference['kind'];
  /** Id of the statute or register entry. */
  readonly id?: string;
  readonly title: string;
  /** Its title in all languages, where neither the product nor a register gives it. */
  readonly titles?: Translations;
  readonly provision?: string;
  readonly provisions?: Translations;
  /** Where its text is, unless the product knows. */
  readonly url?: string;
  /** What it is cited for. None: the notice names it without saying for which use. */
  readonly grounds: readonly IndexedGround[];
}

/** What a notice cites a law for. */
export interface IndexedGround {
  /** A lawful basis, a condition for special category data, or what allows the use of criminal offence data. */
  readonly ground:
    | { readonly kind: 'basis'; readonly id: LawfulBasisId | 'not-stated' }
    | { readonly kind: 'special-category'; readonly id: Article9ConditionId | 'not-stated' }
    | { readonly kind: 'criminal-offence'; readonly id: Article10RouteId | 'not-stated' };
  /** The duty or power in the resident's words. */
  readonly function?: Translations;
  readonly uses: Positions;
}

/** What the law wants told and a notice does not yet say; of the law, for at least one of its uses. */
export type NotStated = 'recipients' | 'data' | 'people' | 'retention' | 'law';

/** Records that a notice says how long it keeps, or names without saying. At least one of `class` and `records` is there. */
export interface IndexedRetention {
  /** Id in the register. */
  readonly class?: string;
  readonly records?: string;
  /** `records` in all languages. */
  readonly names?: Translations;
  /** In words that are the same for the same length of time. Absent where the notice gives no period. */
  readonly period?: string;
  /** The same as its author wrote it: 72 months are not 6 years here. */
  readonly length?: Period;
  readonly from?: string;
  /** `from` in all languages. */
  readonly counted?: Translations;
  /** What happens then. */
  readonly then?: 'destroy' | 'archive' | 'anonymise' | 'review';
  /** Title of the published schedule that sets the time. */
  readonly schedule?: Translations;
  /** There where the notice says more: how the time is decided, other times, when it is longer. */
  readonly more?: true;
  /** The people the records are about; left out where they are about all of the notice's. */
  readonly about?: Positions;
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
 * reverse pages, feed and search read these rows and never a notice. Plain JSON, and lean: a site holds thousands.
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
  /** What the notice uses data for, in order: other parts of the row tell their uses by position in this list. */
  readonly purposes: readonly IndexedUse[];
  /** The people it is about, in order: other parts of the row tell theirs by position in this list. */
  readonly persons: readonly IndexedPerson[];
  readonly notStated: readonly NotStated[];
  readonly recipients: readonly IndexedRecipient[];
  /** Sources that stand apart from the recipients. A recipient that gives too says so by its direction. */
  readonly sources: readonly IndexedSource[];
  readonly data: readonly IndexedData[];
  readonly categories: readonly string[];
  readonly people: readonly string[];
  readonly law: readonly IndexedLaw[];
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
