import type { Origin } from '../diagnostics/index.js';
import type { Article9ConditionId, ExceptableDutyId, LawfulBasisId, RightId, SpecialCategoryId } from '../law/index.js';
import type { Answer } from './answer.js';
import type { Channels, ComplaintRoute, Controller } from './controller.js';
import type { Choice, LawReference, Processing, Provision } from './processing.js';
import type { Recipients, Retention, SharingWithoutAgreement, Source, Transfers } from './sharing.js';
import type { Prose, Text } from './text.js';

export type NoticeStatus = 'draft' | 'in-review' | 'approved' | 'published' | 'withdrawn';

/** A kind of sensitive data: a special category (UK GDPR Article 9(1)) or criminal offence data (Article 10). */
export type SensitiveKind = SpecialCategoryId | 'criminal-offence';

/** What joint controllers have agreed among themselves, as far as people are told (UK GDPR Article 26). */
export interface JointArrangement {
  readonly summary: Answer<Prose>;
  readonly contact: Answer<Channels>;
  readonly origin: Origin;
}

/** Something people are not told, and the exception that is claimed for it (UK GDPR Articles 13(4) and 14(5)). */
export interface ToldException {
  readonly item: Text;
  /** What the law wants told and the exception leaves out altogether. Without it, the exception is for a part of something. */
  readonly duty?: ExceptableDutyId;
  readonly exception: string;
  readonly why: Text;
}

/** Some of the people the notice is about (UK GDPR Article 30(1)(c)). */
export interface Person {
  readonly id: string;
  readonly name: Text;
  readonly kind?: string;
  readonly ages?: string;
  readonly readsThrough?: 'self' | 'parent-or-carer';
  readonly dataSubject: boolean;
  readonly told: Answer<Prose>;
  readonly notToldBecause?: string;
  readonly origin: Origin;
}

/** One kind of personal data. `category` is its entry in the register, found by id or by name. */
export interface DataItem {
  readonly name: Text;
  readonly category?: string;
  /** `not-stated`: special category data, but nobody has said of which kind. */
  readonly special?: SpecialCategoryId | 'not-stated';
  readonly criminal: boolean;
  readonly optional: boolean;
  readonly when?: Text;
  readonly origin: Origin;
}

export interface DataGroup {
  readonly id?: string;
  readonly heading?: Text;
  readonly people: Choice;
  readonly mayContain: readonly SensitiveKind[];
  readonly items: readonly DataItem[];
  readonly origin: Origin;
}

/** A basis the body names without tying it to a use. It satisfies nothing. */
export interface StatedBasis {
  readonly basis: LawfulBasisId;
  readonly text?: Text;
  /** False where its author keeps it off the page, because the law does not allow what it says. */
  readonly printed: boolean;
  readonly origin: Origin;
}

/** An Article 9 condition the body names without tying it to a use. It satisfies nothing. */
export interface StatedCondition {
  readonly condition: Article9ConditionId;
  readonly text?: Text;
  readonly origin: Origin;
}

/** A decision a computer makes alone (UK GDPR Articles 22A to 22D). */
export interface AutomatedDecision {
  readonly what: Text;
  /** The entries of processing it is part of; `not-stated`: it may be any of them. */
  readonly processing: Choice | 'not-stated';
  readonly logic: Answer<Prose>;
  readonly significance: Answer<Prose>;
  readonly safeguards: Answer<Prose>;
  readonly atrs?: string;
  readonly origin: Origin;
}

/** Where to go to use a right. `others` stands for every right without a route of its own. */
export interface RightRoute {
  readonly right: RightId | 'others';
  readonly to?: string;
  readonly how?: Prose;
  readonly channels: Channels;
  readonly origin: Origin;
}

export interface Rights {
  readonly introduction?: Prose;
  readonly routes: readonly RightRoute[];
  readonly notes: readonly { readonly right: RightId; readonly text: Prose }[];
}

export interface Contact {
  readonly id?: string;
  readonly name: Text;
  readonly for: readonly ('service' | 'data-protection' | 'rights' | 'consent' | 'complaints' | 'changes')[];
  readonly about?: Text;
  readonly channels: Channels;
  readonly origin: Origin;
}

/** The anchors of the standard sections, in the order in which a notice has them. */
export const standardSections = [
  'who-we-are',
  'people',
  'data',
  'sources',
  'purposes',
  'provision',
  'recipients',
  'sharing',
  'transfers',
  'retention',
  'automated-decisions',
  'security',
  'topics',
  'rights',
  'contacts',
  'complaints',
  'changes',
] as const;

export type StandardSection = (typeof standardSections)[number];

/** Text that no other field holds. */
export interface ExtraSection {
  readonly id: string;
  readonly heading: Text;
  readonly body: Prose;
  readonly place: { readonly side: 'before' | 'after'; readonly section: StandardSection };
  readonly people: Choice;
  readonly origin: Origin;
}

export interface Version {
  readonly kind: 'easy-read' | 'child' | 'bsl' | 'audio' | 'large-print' | 'other-language';
  /** In the language of the form itself, except for sign language. */
  readonly name: Text;
  readonly url: string;
  /** BCP 47 tag, where that is not the language of the notice. */
  readonly language?: string;
  /** What kind of file it is and how large, in the words of the notice. */
  readonly file?: Text;
}

export interface Change {
  readonly date: string;
  readonly kind:
    'new-purpose' | 'new-recipient' | 'new-data' | 'new-basis' | 'retention' | 'contact' | 'correction' | 'wording' | 'review' | 'other';
  readonly summary: Prose;
  readonly origin: Origin;
}

/** Civil dates (YYYY-MM-DD). */
export interface NoticeDates {
  readonly issued: Answer<string>;
  readonly effective: Answer<string>;
  readonly reviewed: Answer<string>;
  readonly reviewDue: Answer<string>;
}

/** One privacy notice in one language: registers looked up, the controller's values taken over, every text with its language and place. */
export interface Notice {
  readonly id: string;
  readonly lang: string;
  /** Languages of the site, the default one first. */
  readonly languages: readonly string[];
  readonly title: Text;
  readonly status: NoticeStatus;
  readonly withdrawn?: { readonly since: string; readonly why?: Text; readonly replacedBy?: string };
  /** Earlier addresses, each the id the notice had then, once. */
  /** Civil date by which texts that are still missing in this language will be there. */
  readonly translationDue?: string;
  readonly formerPaths: readonly { readonly path: string; readonly origin: Origin }[];
  readonly example?: { readonly url: string; readonly foundOn: string };
  readonly controller: Controller;
  readonly jointControllers: readonly Controller[];
  readonly jointArrangement: Answer<JointArrangement>;
  readonly service?: {
    readonly name: Text;
    readonly does?: Prose;
    readonly outcomes: readonly Text[];
    readonly url: Answer<string>;
    readonly directorate?: Text;
    readonly topics: readonly { readonly id: string; readonly name: Text }[];
    readonly lgsl?: number;
  };
  readonly introduction?: Prose;
  readonly urgentHelp?: Prose;
  /** Where someone who is watched can go at once; absent where the page needs no such way out. */
  readonly exitPage?: { readonly url: string };
  readonly collection: 'direct' | 'indirect' | 'both' | 'not-stated';
  readonly regime: 'uk-gdpr' | 'law-enforcement';
  readonly people: readonly Person[];
  readonly personalData: Answer<readonly DataGroup[]>;
  readonly sources: Answer<readonly Source[]>;
  readonly processing: readonly Processing[];
  readonly statedBases: readonly StatedBasis[];
  readonly statedConditions: readonly StatedCondition[];
  readonly statedLaw: readonly LawReference[];
  readonly provision: Answer<Provision>;
  readonly recipients: Answer<Recipients>;
  readonly sharingWithoutAgreement?: SharingWithoutAgreement;
  readonly transfers: Answer<Transfers>;
  readonly retention: Answer<readonly Retention[]>;
  readonly automatedDecisions: Answer<readonly AutomatedDecision[]>;
  readonly rights: Rights;
  readonly security: Answer<readonly Prose[]>;
  readonly contacts: Answer<readonly Contact[]>;
  readonly complaints: Answer<ComplaintRoute>;
  readonly howToAsk?: Prose;
  readonly versions: readonly Version[];
  readonly sections: readonly ExtraSection[];
  readonly exceptions: readonly ToldException[];
  readonly dates: NoticeDates;
  readonly changes: readonly Change[];
  readonly origin: Origin;
}
