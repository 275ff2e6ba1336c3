import {
  rightIds,
  rightsFor,
  type RightApplies,
  type RightId,
  type RightOutcome,
  type RightProvision,
  type RightReasonId,
  type RightsFacts,
} from '../law/index.js';
import type { Notice, Processing, Use } from '../model/index.js';

/** Why a right holds or not, and the uses of the notice for which that is so. */
export interface RightOutcomes {
  readonly applies: RightApplies;
  readonly reason: RightReasonId;
  /** Ids of the processing entries, in the order of the notice. */
  readonly processing: readonly string[];
}

/** One right over the whole notice: the union of what holds for each use, each answer tagged with its uses. */
export interface NoticeRight {
  readonly right: RightId;
  /** The best answer any use gives. */
  readonly applies: RightApplies;
  readonly provision: RightProvision;
  readonly outcomes: readonly RightOutcomes[];
}

/**
 * The rights people have over the uses of a notice (UK GDPR Articles 13(2)(b), 14(2)(c)), worked out from the lawful basis of each purpose.
 * A basis that is not stated makes the rights that depend on it `depends`. A right that is not law on `day` is left out.
 */
export function deriveRights(notice: Notice, day: string): readonly NoticeRight[] {
  const answers = usesOf(notice).flatMap(({ processing, bases }) =>
    strongestAnswers(bases, day).map((outcome) => ({ ...outcome, processing })),
  );
  return rightIds.flatMap((right): NoticeRight[] => {
    const outcomes = answers.filter((outcome) => outcome.right === right);
    const [first] = outcomes;
    if (!first) return [];
    const grouped = new Map<string, RightOutcomes>();
    for (const { applies, reason, processing } of outcomes) {
      const key = `${applies} ${reason}`;
      const earlier = grouped.get(key)?.processing ?? [];
      grouped.set(key, { applies, reason, processing: earlier.includes(processing) ? earlier : [...earlier, processing] });
    }
    const best = strongestFirst.find((applies) => outcomes.some((outcome) => outcome.applies === applies)) ?? 'no';
    return [{ right, applies: best, provision: first.provision, outcomes: [...grouped.values()] }];
  });
}

/** Answers from the one that gives a person most to the one that gives least. */
export const strongestFirst: readonly RightApplies[] = ['yes', 'limited', 'depends', 'usually-not', 'no'];

/** A use with two bases gives two answers to one question: the person has the better one. */
function strongestAnswers(bases: readonly RightsFacts[], day: string): readonly RightOutcome[] {
  const answers = bases.flatMap((facts) => rightsFor(facts, day));
  return rightIds.flatMap((right) => {
    const ofRight = answers.filter((answer) => answer.right === right);
    const best = strongestFirst.flatMap((applies) => ofRight.filter((answer) => answer.applies === applies))[0];
    return best ?? [];
  });
}

interface UseFacts {
  readonly processing: string;
  /** The facts once for each of its bases. */
  readonly bases: readonly RightsFacts[];
}

function usesOf(notice: Notice): readonly UseFacts[] {
  const uses = notice.processing.flatMap((entry) =>
    distinctUses(entry).map((use): UseFacts => ({
      processing: entry.id,
      bases: basesOf(use).map((basis) => ({
        basis,
        art9Consent: asksExplicitConsent(use),
        automatedMeans: entry.automatedMeans,
        automatedDecision: decidesAlone(notice, entry.id),
        directMarketing: entry.directMarketing,
      })),
    })),
  );
  if (uses.length > 0) return uses;
  // A notice without uses still owes its readers the rights that never depend on them.
  return [
    {
      processing: '',
      bases: [
        {
          basis: 'not-stated',
          art9Consent: false,
          automatedMeans: 'not-stated',
          automatedDecision: decidesAlone(notice),
          directMarketing: false,
        },
      ],
    },
  ];
}

/** Whether a computer alone decides in a use. A decision that names no uses may be part of any. */
function decidesAlone({ automatedDecisions }: Notice, use?: string): RightsFacts['automatedDecision'] {
  if (automatedDecisions.state === 'none') return false;
  if (automatedDecisions.state !== 'given') return 'not-stated';
  return automatedDecisions.value.some(
    ({ processing }) => processing === 'not-stated' || processing.all || use === undefined || processing.ids.includes(use),
  );
}

/** The entry itself where a purpose takes all over, and each purpose that differs: by its bases, or by explicit consent to sensitive data. */
function distinctUses(entry: Processing): readonly Use[] {
  const own = entry.purposes.filter((purpose) => purpose.differs);
  return own.length === entry.purposes.length ? own : [entry, ...own];
}

function basesOf(use: Use): readonly RightsFacts['basis'][] {
  return use.lawfulBases.state === 'given' ? use.lawfulBases.value.map(({ basis }) => basis) : ['not-stated'];
}

function asksExplicitConsent(use: Use): boolean {
  return use.specialCategory.state === 'given' && use.specialCategory.value.some(({ condition }) => condition === 'explicit-consent');
}
