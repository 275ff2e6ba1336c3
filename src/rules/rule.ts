import type { Citation, Origin, Related, RuleKind, Severity } from '../diagnostics/index.js';
import type { Document } from '../document/index.js';
import type { Facts } from '../facts/index.js';
import type { CivilDate, Confirmed, InForce } from '../law/index.js';
import type { Notice } from '../model/index.js';

/** A notice in one language, with what follows from it and what its readers are shown. */
export interface RuleSubject {
  readonly notice: Notice;
  readonly facts: Facts;
  readonly document: Document;
}

/** What a rule looks at: one notice in one language, and the day whose law holds. */
export interface RuleContext extends RuleSubject {
  readonly day: CivilDate;
}

/** What a rule found. `severity` is for a finding that weighs less than its rule; nothing can make it weigh more. */
export interface Finding {
  readonly origin: Origin;
  /** What is wrong, naming the thing concerned. Of a fact nobody has given: the question to put to the service. */
  readonly message: string;
  /** Why it matters and what to do. */
  readonly hint?: string;
  readonly severity?: Severity;
  readonly suggestions?: readonly string[];
  readonly related?: readonly Related[];
}

/** What a rule says of itself: its page in docs/rules.md, and what `explain` prints. */
export interface RuleMeta {
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly citation: Citation;
  readonly inForce: InForce;
  /** How far the claim of law that the rule makes was confirmed. */
  readonly confirmed: Confirmed;
  /** What of the claim is less sure than `confirmed` says, in one sentence. */
  readonly caveat?: string;
  /** For a rule that goes by words: the texts it reads. English words are not looked for in Welsh texts. */
  readonly reads?: 'english' | 'every-language';
  /** The day on which the examples are judged, where what they show depends on it. */
  readonly examplesOn?: CivilDate;
  /** What the rule finds, in one sentence. */
  readonly summary: string;
  /** Why it matters to the people the notice is about. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A rule over one notice: one file, `src/rules/<id>.ts`. Its examples are its first tests. */
export interface Rule extends RuleMeta {
  /** The kind of file the rule reads, of which `bad` and `good` are parts. */
  readonly file: 'notice' | 'controller';
  /** Part of a file that the rule finds fault with. */
  readonly bad: string;
  /** The same part, put right. */
  readonly good: string;
  readonly check: (context: RuleContext) => readonly Finding[];
}

/** Makes a rule. One that goes by words, or whose claim nobody has checked, is at most a warning. */
export function rule(definition: Rule): Rule {
  return { ...definition, severity: lowerSeverity(definition.severity, ceiling(definition)) };
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The one of two severities that weighs less. */
export function lowerSeverity(one: Severity, other: Severity): Severity {
  return weights[one] <= weights[other] ? one : other;
}

/** The most that a rule may weigh: one that goes by words, or whose claim nobody has checked, is at most a warning. */
export function ceiling({ kind, confirmed }: Pick<RuleMeta, 'kind' | 'confirmed'>): Severity {
  if (kind === 'style') return 'info';
  return kind === 'prose' || confirmed === 'unverified' ? 'warning' : 'error';
}
