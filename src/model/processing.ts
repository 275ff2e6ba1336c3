import type { Origin } from '../diagnostics/index.js';
import type { Annex1ConditionId, Article9ConditionId, Article10RouteId, LawfulBasisId } from '../law/index.js';
import type { Answer } from './answer.js';
import type { Prose, Text } from './text.js';

/** The law, guidance or common-law power that something rests on: title, provision and address worked out. */
export interface LawReference {
  readonly kind: 'statute' | 'legislation' | 'guidance' | 'common-law';
  /** Id of the statute or register entry; absent for guidance and common law. */
  readonly id?: string;
  readonly title: Text;
  readonly provision: Answer<Text>;
  readonly url?: string;
  readonly origin: Origin;
}

/** One lawful basis (UK GDPR Article 6(1)) and what it rests on. */
export interface LawfulBasis {
  readonly basis: LawfulBasisId | 'not-stated';
  /** The duty or power in the resident's words. */
  readonly function: Answer<Text>;
  readonly law: Answer<readonly LawReference[]>;
  readonly interest: Answer<Text>;
  readonly annex1Condition: Answer<Annex1ConditionId>;
  readonly origin: Origin;
}

/** The appropriate policy document (DPA 2018 Schedule 1 paragraph 39). */
export interface PolicyDocument {
  readonly title: Text;
  readonly url?: string;
}

/** One condition for special category data (UK GDPR Article 9(2)). */
export interface SpecialCategoryCondition {
  readonly condition: Article9ConditionId | 'not-stated';
  readonly schedule1: Answer<readonly number[]>;
  readonly policyDocument: Answer<PolicyDocument>;
  readonly law: Answer<readonly LawReference[]>;
  readonly origin: Origin;
}

/** What allows the use of criminal offence data (UK GDPR Article 10). */
export interface CriminalOffenceCondition {
  readonly authority: Article10RouteId | 'not-stated';
  readonly schedule1: Answer<readonly number[]>;
  readonly policyDocument: Answer<PolicyDocument>;
  readonly law: Answer<readonly LawReference[]>;
  readonly origin: Origin;
}

/** How consent works (UK GDPR Article 7). */
export interface Consent {
  readonly givenBy: Answer<Text>;
  readonly how: Answer<Text>;
  readonly withdraw: Answer<Prose>;
  readonly ifRefused: Answer<Prose>;
  readonly origin: Origin;
}

/** Whether people must give the information (UK GDPR Article 13(2)(e)). */
export interface Provision {
  readonly requirement: 'statutory' | 'contractual' | 'to-enter-contract' | 'needed-for-service' | 'optional' | 'not-stated';
  readonly obliged?: boolean;
  readonly consequence: Answer<Prose>;
  readonly ifNotObtained?: Prose;
  readonly origin: Origin;
}

/** A choice among the items of the notice: all of them, none, or some by id. */
export type Choice = { readonly all: true } | { readonly all: false; readonly ids: readonly string[] };

/** What a use rests on and touches. An entry has it, and each of its purposes has its own, taken over from the entry where it names none. */
export interface Use {
  readonly nature: 'task' | 'non-task' | 'not-stated';
  readonly people: Answer<Choice>;
  readonly data: Choice | 'not-stated';
  readonly recipients: Choice | 'not-stated';
  readonly retention: Choice | 'not-stated';
  readonly lawfulBases: Answer<readonly LawfulBasis[]>;
  readonly specialCategory: Answer<readonly SpecialCategoryCondition[]>;
  readonly criminalOffence: Answer<readonly CriminalOffenceCondition[]>;
  readonly consent?: Consent;
}

/** One purpose. `ownBases` tells that the bases are its own and not the entry's; `differs`, that anything it rests on or touches is its own. */
export interface Purpose extends Use {
  readonly id?: string;
  readonly text: Prose;
  readonly firstLayer: boolean;
  readonly ownBases: boolean;
  readonly differs: boolean;
  readonly origin: Origin;
}

/** One cookie (PECR regulation 6). */
export interface Cookie {
  readonly name: Text;
  readonly purpose: Answer<Text>;
  readonly contains?: Text;
  readonly expires: Answer<Text>;
  readonly party: 'first-party' | 'third-party' | 'not-stated';
  readonly origin: Origin;
}

/** Extra facts of a ready topic. */
export type TopicFacts =
  | { readonly topic: 'marketing'; readonly sent?: Prose; readonly optOut: Answer<Prose> }
  | { readonly topic: 'photographs'; readonly permission: Answer<Prose>; readonly crowds?: Prose; readonly removal: Answer<Prose> }
  | { readonly topic: 'cctv'; readonly where: Answer<Prose>; readonly operator: Answer<Text> }
  | { readonly topic: 'call-recording'; readonly which: Answer<Prose>; readonly refuse: Answer<Prose> }
  | {
      readonly topic: 'website';
      readonly introduction?: Prose;
      readonly cookies: Answer<readonly Cookie[]>;
      readonly logs?: Prose;
      readonly analytics?: Prose;
      readonly embedded: readonly { readonly name: Text; readonly does?: Text; readonly url: Answer<string> }[];
      readonly controls?: Prose;
      readonly policyUrl: Answer<string>;
    };

/** One use of personal data: the hub that ties purposes to people, data, recipients, retention and law. */
export interface Processing extends Use {
  readonly id: string;
  readonly heading?: Text;
  readonly introduction?: Prose;
  readonly topic?: TopicFacts;
  readonly purposes: readonly Purpose[];
  readonly provision: Answer<Provision>;
  readonly automatedMeans: boolean | 'not-stated';
  readonly directMarketing: boolean;
  readonly since?: string;
  readonly origin: Origin;
}
