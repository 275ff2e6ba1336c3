import type { DutyId } from '../../law/index.js';

/** The rules on a duty. */
export interface DutyRules {
  /** They find it missing, or doubtful. None of them finds an error where the duty is met. */
  readonly speak: readonly string[];
  /** They find what bears on it in law and does not decide whether people are told: a notice can tell of an unlawful use. */
  readonly concern: readonly string[];
}

/** The ids of the rules on each duty. */
export const dutyRules: Readonly<Record<DutyId, DutyRules>> = {
  'controller-identity': { speak: ['missing-controller-contact'], concern: [] },
  representative: { speak: [], concern: [] },
  'dpo-contact': { speak: ['missing-dpo-contact'], concern: [] },
  purposes: { speak: ['missing-purpose', 'person-without-purpose', 'data-without-purpose'], concern: [] },
  'lawful-basis': {
    speak: [
      'purpose-without-basis',
      'legal-obligation-without-law',
      'public-task-without-law',
      'annex1-condition-missing',
      'function-without-citation',
    ],
    concern: [
      'authority-legitimate-interests',
      'authority-recognised-interest',
      'special-category-without-art9',
      'art9-without-schedule1',
      'criminal-data-without-art10',
      'apd-missing',
      'part3-mixed',
    ],
  },
  'legitimate-interests': { speak: ['interest-not-named'], concern: ['authority-legitimate-interests'] },
  'personal-data-categories': { speak: ['missing-data-categories'], concern: [] },
  recipients: { speak: ['missing-recipients', 'only-internal-recipients'], concern: [] },
  transfers: {
    speak: ['transfers-not-stated', 'transfer-without-mechanism', 'safeguard-copy-missing'],
    concern: ['authority-art49-consent'],
  },
  retention: { speak: ['missing-retention', 'vague-retention', 'retention-only-by-schedule'], concern: [] },
  rights: { speak: [], concern: [] },
  'withdraw-consent': { speak: ['consent-without-withdrawal'], concern: [] },
  'complain-to-controller': {
    speak: ['missing-council-complaint', 'complaint-one-way-only', 'complaint-form-not-electronic'],
    concern: [],
  },
  'complain-to-regulator': { speak: [], concern: [] },
  provision: { speak: ['missing-provision-consequence'], concern: [] },
  source: { speak: ['missing-source'], concern: [] },
  'automated-decisions': { speak: ['adm-not-stated', 'adm-without-explanation'], concern: [] },
  'new-purpose': { speak: [], concern: [] },
  'right-to-object': { speak: [], concern: [] },
};
