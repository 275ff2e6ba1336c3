import type { DutyId } from '../../law/index.js';

/** The rules on a duty. */
export interface DutyRules {
  /** They find it missing, or doubtful. None of them finds an error where the duty is met. */
  readonly speak: readonly string[];
  /** They find what bears on it in law and does not decide whether people are told: a notice can tell of an unlawful use. */
  readonly concern: readonly string[];
  /** Those of `concern` that find closed by law what people are told: the duty is met, and in doubt. */
  readonly closed?: readonly string[];
}

/** The ids of the rules on each duty. */
export const dutyRules: Readonly<Record<DutyId, DutyRules>> = {
  'controller-identity': { speak: ['missing-controller-contact', 'foreign-organisation-name'], concern: [] },
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
      'blanket-basis-list',
      'multiple-bases-one-purpose',
    ],
    concern: [
      'authority-legitimate-interests',
      'authority-recognised-interest',
      'task-and-no-task',
      'special-category-without-art9',
      'art9-without-schedule1',
      'criminal-data-without-art10',
      'apd-missing',
      'criminal-listed-as-special',
      'consent-over-duty',
      'implied-consent',
      'data-law-as-task-law',
      'generic-power-only',
      'repealed-law',
      'basis-not-yet-law',
      'citation-url-mismatch',
      'part3-mixed',
    ],
    closed: ['authority-legitimate-interests', 'authority-recognised-interest', 'basis-not-yet-law'],
  },
  'legitimate-interests': {
    speak: ['interest-not-named'],
    concern: ['authority-legitimate-interests'],
    closed: ['authority-legitimate-interests'],
  },
  'personal-data-categories': { speak: ['missing-data-categories'], concern: [] },
  recipients: {
    speak: ['missing-recipients', 'only-internal-recipients', 'vague-recipient', 'open-list', 'never-share-contradiction'],
    concern: ['abolished-body'],
  },
  transfers: {
    speak: ['transfers-not-stated', 'transfer-without-mechanism', 'safeguard-copy-missing', 'transfer-place-unknown'],
    concern: [
      'authority-art49-consent',
      'us-without-uk-extension',
      'country-not-adequate',
      'adequacy-condition-not-stated',
      'exception-for-routine-transfer',
      'eu-transfer-wording',
    ],
    closed: ['authority-art49-consent'],
  },
  retention: { speak: ['missing-retention', 'vague-retention', 'retention-only-by-schedule'], concern: [] },
  rights: { speak: ['right-not-applicable'], concern: ['old-sar-rules'] },
  'withdraw-consent': { speak: ['consent-without-withdrawal'], concern: ['implied-consent', 'implied-cookie-consent'] },
  'complain-to-controller': {
    speak: ['missing-council-complaint'],
    concern: ['complaint-one-way-only', 'complaint-form-not-electronic', 'complaint-ack-wrong'],
  },
  'complain-to-regulator': {
    speak: ['obsolete-regulator-contact', 'obsolete-regulator-name', 'obsolete-regulator-term', 'complaint-to-us-as-condition'],
    concern: [],
  },
  provision: { speak: ['missing-provision-consequence'], concern: [] },
  source: { speak: ['missing-source'], concern: [] },
  'automated-decisions': {
    speak: ['adm-not-stated', 'adm-without-explanation'],
    concern: ['adm-special-category', 'adm-recognised-interest'],
  },
  'new-purpose': { speak: ['unannounced-new-purpose'], concern: [] },
  'right-to-object': { speak: [], concern: [] },
};
