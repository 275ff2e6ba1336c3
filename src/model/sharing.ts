import type { Origin } from '../diagnostics/index.js';
import type { TransferMechanismId } from '../law/index.js';
import type { Answer } from './answer.js';
import type { Choice } from './processing.js';
import type { Prose, Text } from './text.js';

/** A body or a kind of body that gives or gets data. `id` is its entry in the register, where it has one. */
export interface Party {
  readonly id?: string;
  readonly name: Text;
  readonly group: 'body' | 'kind';
  readonly does?: Text;
  readonly url?: string;
  readonly privacyNotice?: string;
  readonly origin: Origin;
}

/** Where data comes from when it does not come from the person (UK GDPR Article 14(2)(f)). */
export interface Source {
  readonly who: readonly Party[];
  readonly supplies?: Text;
  readonly public: boolean;
  readonly people: Choice;
  readonly origin: Origin;
}

/** Teams of the controller itself. Not recipients in law (UK GDPR Article 4(9)). */
export interface OwnTeams {
  readonly heading?: Text;
  readonly teams: readonly Text[];
  readonly list: 'complete' | 'examples';
  readonly when?: Text;
  readonly origin: Origin;
}

/** Recipients under one heading (UK GDPR Article 13(1)(e)). */
export interface RecipientGroup {
  readonly id?: string;
  readonly heading?: Text;
  readonly who: readonly Party[];
  readonly role: 'controller' | 'joint-controller' | 'processor' | 'not-stated';
  readonly direction: 'we-give' | 'they-give' | 'both';
  readonly list: 'complete' | 'examples';
  readonly when?: Text;
  readonly why?: Text;
  readonly supplies?: Text;
  readonly people: Choice;
  readonly agreement?: Text;
  readonly firstLayer: boolean;
  readonly origin: Origin;
}

export interface Recipients {
  readonly ourTeams: readonly OwnTeams[];
  readonly outside: Answer<readonly RecipientGroup[]>;
  readonly terms?: Prose;
  readonly needToKnow?: Prose;
  readonly origin: Origin;
}

/** When data is shared without asking first. */
export interface SharingWithoutAgreement {
  readonly usually?: Prose;
  readonly when: readonly Text[];
  readonly whoDecides: Answer<Text>;
  readonly asksFirst?: Prose;
  readonly told?: Prose;
  readonly recorded?: boolean;
  readonly origin: Origin;
}

/** One transfer out of the UK (UK GDPR Articles 44A to 49). */
export interface Transfer {
  readonly when?: Text;
  readonly country: Answer<Text>;
  readonly recipient?: Text;
  readonly mechanism: Answer<TransferMechanismId>;
  /** Whether the receiver is one that UK regulations cover, where they cover only some in a country. */
  readonly adequacyCondition: Answer<'met' | 'not-met'>;
  readonly protection?: Prose;
  readonly copy?: Prose;
  readonly origin: Origin;
}

export interface Transfers {
  readonly routine: Answer<readonly Transfer[]>;
  readonly exceptions: readonly Transfer[];
  readonly note?: Prose;
}

/** A length of time: a number of units, for ever, until replaced, or a fact nobody has given. */
export type Period =
  | { readonly kind: 'length'; readonly years: number; readonly months: number; readonly weeks: number; readonly days: number }
  | { readonly kind: 'permanent' }
  | { readonly kind: 'until-superseded' };

/** A published retention schedule. Its named classes meet the duty. */
export interface RetentionSchedule {
  readonly title: Text;
  readonly url: Answer<string>;
  readonly classes: readonly Text[];
}

/** How long some records are kept (UK GDPR Article 13(2)(a)). */
export interface Retention {
  readonly id?: string;
  /** Id of the entry in the retention register, where the row takes one over. */
  readonly class?: string;
  readonly records?: Text;
  readonly period: Answer<Period>;
  readonly from: Answer<Text>;
  readonly alternatives: readonly { readonly when: Text; readonly period: Answer<Period> }[];
  readonly extension?: Text;
  readonly then: Answer<'destroy' | 'archive' | 'anonymise' | 'review'>;
  readonly criteria?: Prose;
  readonly schedule?: RetentionSchedule;
  readonly why?: Text;
  readonly people: Choice;
  readonly origin: Origin;
}
