import type { Path } from '../../revise/index.js';

/** A page of the guide, and perhaps a heading on it. */
export interface HelpTopic {
  readonly href: string;
  /** What the page is called. */
  readonly title: string;
}

/** The pages of the guide by file name, in the order in which one reads them. */
export const guideTitles = {
  'first-notice': 'Your first notice',
  'people-and-data': 'People and data',
  'purposes-and-legal-reasons': 'Purposes and legal reasons',
  'who-sees-it': 'Who sees it',
  'how-long': 'How long',
  'rights-and-contacts': 'Rights and contacts',
  translations: 'Translations',
  'public-and-private': 'What is public and what is not',
  'reviewing-and-changing': 'Reviewing and changing',
} as const;

type Guide = keyof typeof guideTitles;

/** Where the guide speaks of a field of a notice or a controller: by the first of its names that is in the table. */
const topics: Readonly<Record<string, readonly [Guide, string?]>> = {
  collection: ['first-notice', '3-the-notice'],
  introduction: ['first-notice', '3-the-notice'],
  service: ['first-notice', '3-the-notice'],
  people: ['people-and-data', 'people'],
  personalData: ['people-and-data', 'data'],
  defaults: ['purposes-and-legal-reasons', 'the-legal-reason'],
  lawfulBases: ['purposes-and-legal-reasons', 'the-legal-reason'],
  processing: ['purposes-and-legal-reasons'],
  provision: ['purposes-and-legal-reasons', 'must-people-tell-you'],
  specialCategory: ['purposes-and-legal-reasons', 'sensitive-information'],
  criminalOffence: ['purposes-and-legal-reasons', 'sensitive-information'],
  statedBases: ['purposes-and-legal-reasons', 'the-legal-reason'],
  statedConditions: ['purposes-and-legal-reasons', 'sensitive-information'],
  recipients: ['who-sees-it', 'who-gets-it'],
  sharingWithoutAgreement: ['who-sees-it', 'when-you-share-without-asking'],
  sources: ['who-sees-it', 'where-it-comes-from'],
  transfers: ['who-sees-it', 'does-it-leave-the-uk'],
  retention: ['how-long'],
  rights: ['rights-and-contacts', 'rights'],
  complaints: ['rights-and-contacts'],
  contacts: ['rights-and-contacts', 'contacts'],
  contact: ['rights-and-contacts', 'contacts'],
  dpo: ['rights-and-contacts', 'contacts'],
  exitPage: ['rights-and-contacts', 'if-readers-may-be-in-danger'],
  urgentHelp: ['rights-and-contacts', 'if-readers-may-be-in-danger'],
  translationDue: ['translations'],
  owner: ['public-and-private'],
  approvals: ['public-and-private'],
  dpoAdvice: ['public-and-private'],
  records: ['public-and-private'],
  source: ['public-and-private'],
  status: ['reviewing-and-changing', 'from-draft-to-published'],
  dates: ['reviewing-and-changing', 'when-something-changes'],
  changes: ['reviewing-and-changing', 'when-something-changes'],
  withdrawn: ['reviewing-and-changing', 'when-a-service-ends'],
};

/** The page of the guide for a field, the nearest to it; nothing where the guide does not speak of it. */
export function helpTopicOf(path: Path): HelpTopic | undefined {
  const step = path.findLast((name) => typeof name === 'string' && Object.hasOwn(topics, name));
  const [guide, heading] = (step === undefined ? undefined : topics[step]) ?? [];
  if (guide === undefined) return undefined;
  return { href: `/help/${guide}${heading === undefined ? '' : `#${heading}`}`, title: guideTitles[guide] };
}
