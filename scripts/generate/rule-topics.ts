/** What rules are about, as an officer would look for them. */
export interface RuleTopic {
  readonly title: string;
  /** What belongs here, in one sentence. */
  readonly about: string;
  /** Sections of docs/law.md to read with it, by heading. */
  readonly law: readonly string[];
  readonly rules: readonly string[];
}

/** Every topic in the order of a notice, with its rules in the order in which they are best read. */
export const ruleTopics: readonly RuleTopic[] = [
  {
    title: 'Who you are',
    about: 'Who is responsible, and how to reach them.',
    law: [],
    rules: [
      'missing-controller-contact',
      'missing-dpo-contact',
      'foreign-organisation-name',
      'other-controller-named',
      'joint-controllers-not-explained',
    ],
  },
  {
    title: 'What you use information for',
    about: 'The purposes, and whose information serves them.',
    law: [],
    rules: ['missing-purpose', 'unannounced-new-purpose', 'data-without-purpose', 'person-without-purpose'],
  },
  {
    title: 'Legal reasons',
    about: 'The lawful basis of each use, and the law behind it.',
    law: ['Lawful bases', 'Recognised legitimate interests', 'Acts and regulations'],
    rules: [
      'purpose-without-basis',
      'basis-not-yet-law',
      'blanket-basis-list',
      'multiple-bases-one-purpose',
      'authority-legitimate-interests',
      'authority-recognised-interest',
      'task-and-no-task',
      'interest-not-named',
      'annex1-condition-missing',
      'public-task-without-law',
      'legal-obligation-without-law',
      'function-without-citation',
      'data-law-as-task-law',
      'generic-power-only',
    ],
  },
  {
    title: 'Consent',
    about: 'When you ask people to agree.',
    law: ['Lawful bases'],
    rules: ['consent-without-withdrawal', 'consent-over-duty', 'implied-consent'],
  },
  {
    title: 'Sensitive information',
    about: 'Special category data and criminal offence data.',
    law: ['Special category conditions', 'Criminal offence data', 'Schedule 1 paragraphs'],
    rules: [
      'sensitive-data-unmarked',
      'special-category-without-art9',
      'art9-without-schedule1',
      'apd-missing',
      'criminal-data-without-art10',
      'criminal-listed-as-special',
    ],
  },
  {
    title: 'Where information comes from',
    about: 'What you hold, who gives it to you, and whether people must.',
    law: [],
    rules: ['missing-data-categories', 'missing-source', 'missing-provision-consequence'],
  },
  {
    title: 'Who gets information',
    about: 'Recipients, and what a notice says about sharing.',
    law: [],
    rules: [
      'missing-recipients',
      'only-internal-recipients',
      'vague-recipient',
      'open-list',
      'never-share-contradiction',
      'abolished-body',
      'recipient-two-roles',
    ],
  },
  {
    title: 'Transfers abroad',
    about: 'Information that leaves the United Kingdom.',
    law: ['Transfers abroad'],
    rules: [
      'transfers-not-stated',
      'transfer-without-mechanism',
      'transfer-place-unknown',
      'safeguard-copy-missing',
      'country-not-adequate',
      'adequacy-condition-not-stated',
      'us-without-uk-extension',
      'exception-for-routine-transfer',
      'authority-art49-consent',
      'eu-transfer-wording',
    ],
  },
  {
    title: 'How long information is kept',
    about: 'Periods, criteria and schedules.',
    law: [],
    rules: ['missing-retention', 'vague-retention', 'retention-only-by-schedule', 'record-two-periods'],
  },
  {
    title: 'Decisions by computer',
    about: 'Decisions that no person really takes.',
    law: [],
    rules: ['adm-not-stated', 'adm-without-explanation', 'adm-special-category', 'adm-recognised-interest'],
  },
  {
    title: 'Rights',
    about: 'What people can ask for. Fairnotice words the rights themselves; these rules look at what you add.',
    law: [],
    rules: ['right-not-applicable', 'old-sar-rules'],
  },
  {
    title: 'Complaints',
    about: 'How people complain to you and to the regulator.',
    law: ['The regulator'],
    rules: [
      'missing-council-complaint',
      'complaint-one-way-only',
      'complaint-form-not-electronic',
      'complaint-ack-wrong',
      'complaint-to-us-as-condition',
      'obsolete-regulator-name',
      'obsolete-regulator-contact',
      'obsolete-regulator-term',
    ],
  },
  {
    title: 'Websites and cookies',
    about: 'What a website stores or counts.',
    law: [],
    rules: ['implied-cookie-consent', 'analytics-no-objection'],
  },
  {
    title: 'Services with duties of their own',
    about: 'What some services have to say besides, and what belongs in a notice of its own.',
    law: ['Topics that bring a duty'],
    rules: ['nfi-missing-or-stale', 'opt-out-missing', 'law-enforcement-regime', 'part3-mixed'],
  },
  {
    title: 'Forms for everyone',
    about: 'Who can read the notice, and in which form.',
    law: [],
    rules: [
      'accessible-format-route-missing',
      'child-audience-no-child-version',
      'welsh-version-missing',
      'reading-level',
      'abbreviation-not-spelt-out',
    ],
  },
  {
    title: 'Law that a notice names',
    about: 'Citations that are old, incomplete or wrong.',
    law: ['Acts and regulations', 'Repealed laws', 'What changed'],
    rules: ['repealed-law', 'repealed-law-named', 'omitted-article-cited', 'misnamed-gdpr', 'malformed-article', 'citation-url-mismatch'],
  },
  {
    title: 'Finished and up to date',
    about: 'What was left open, and what time has overtaken.',
    law: [],
    rules: [
      'placeholder-text',
      'empty-list-lead-in',
      'dead-link',
      'fact-not-stated',
      'missing-last-updated',
      'review-overdue',
      'address-vanished',
      'register-entries-same-meaning',
    ],
  },
];

/** The topics with those of `ids` that they have; ids of no topic come last, under a topic of their own. */
export function groupByTopic(ids: readonly string[]): readonly RuleTopic[] {
  const placed = new Set(ruleTopics.flatMap(({ rules }) => rules));
  const others = ids.filter((id) => !placed.has(id));
  const groups = ruleTopics.map((topic) => ({ ...topic, rules: topic.rules.filter((id) => ids.includes(id)) }));
  return [...groups, { title: 'Other rules', about: 'What has no topic yet.', law: [], rules: others }].filter(
    ({ rules }) => rules.length > 0,
  );
}
