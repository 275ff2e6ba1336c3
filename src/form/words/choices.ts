import { schedule1Paragraphs } from '../../law/index.js';

/** What a value of a fixed list is called, by the name of its field. */
export function wordsOf(field: string, value: string | number): string {
  if (field === 'schedule1') return `Paragraph ${value}: ${schedule1Paragraphs[Number(value) - 1]?.title ?? ''}`;
  const list = lists[field] ?? {};
  return list[value] ?? common[value] ?? inWords(String(value));
}

/** Whether each value has words that somebody wrote for it. */
export function hasWords(field: string, value: string | number): boolean {
  return field === 'schedule1' || value in (lists[field] ?? {}) || value in common;
}

export const notStated = 'Nobody has told us yet';

function inWords(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ');
}

const common: Readonly<Record<string, string>> = {
  'not-stated': notStated,
  none: 'None',
  all: 'All',
  other: 'Other',
  others: 'All other rights',
};

const basis = {
  consent: 'Consent',
  contract: 'Contract',
  'legal-obligation': 'Legal duty',
  'vital-interests': 'Protecting someone’s life',
  'public-task': 'Public task',
  'recognised-legitimate-interest': 'Recognised legitimate interest',
  'legitimate-interests': 'Legitimate interests',
};

const condition = {
  'explicit-consent': 'Explicit consent',
  'employment-social-security-social-protection': 'Employment, social security and social protection',
  'vital-interests': 'Protecting someone’s life when they cannot agree',
  'not-for-profit-members': 'Members of a not-for-profit body',
  'made-public': 'The person has made it public',
  'legal-claims': 'Legal claims and courts',
  'substantial-public-interest': 'Substantial public interest',
  'health-or-social-care': 'Health or social care',
  'public-health': 'Public health',
  'archiving-research-statistics': 'Archiving, research and statistics',
};

const special = {
  'racial-or-ethnic-origin': 'Racial or ethnic origin',
  'political-opinions': 'Political opinions',
  'religious-or-philosophical-beliefs': 'Religious or philosophical beliefs',
  'trade-union-membership': 'Trade union membership',
  'genetic-data': 'Genetic data',
  'biometric-data': 'Biometric data used to identify someone',
  health: 'Health',
  'sex-life': 'Sex life',
  'sexual-orientation': 'Sexual orientation',
  'criminal-offence': 'Crimes and allegations',
};

const right = {
  access: 'To get a copy (access)',
  rectification: 'To have it put right (rectification)',
  erasure: 'To have it deleted (erasure)',
  restriction: 'To limit its use (restriction)',
  portability: 'To take it elsewhere (portability)',
  objection: 'To object',
  'marketing-objection': 'To stop marketing',
  'withdraw-consent': 'To withdraw consent',
  'automated-decision-safeguards': 'To have a person look at a computer’s decision',
  'complain-to-controller': 'To complain to the organisation',
  'complain-to-regulator': 'To complain to the regulator',
};

const section = {
  'who-we-are': 'Who we are',
  people: 'People',
  data: 'Information we hold',
  sources: 'Where it comes from',
  purposes: 'What we use it for',
  provision: 'Whether people must give it',
  recipients: 'Who sees it',
  sharing: 'Sharing without asking first',
  transfers: 'Transfers out of the UK',
  retention: 'How long we keep it',
  'automated-decisions': 'Decisions by computer',
  security: 'How we keep it safe',
  topics: 'Ready topics',
  rights: 'Rights',
  contacts: 'Contacts',
  complaints: 'Complaints',
  changes: 'Changes',
};

const exception = {
  '13(4)': 'Article 13(4): the person has the information already',
  '14(5)(a)': 'Article 14(5)(a): the person has the information already',
  '14(5)(c)': 'Article 14(5)(c): a law provides for getting or disclosing it',
  '14(5)(d)': 'Article 14(5)(d): it must stay confidential under professional secrecy',
  '14(5)(e)': 'Article 14(5)(e): impossible, or a disproportionate effort',
  '14(5)(f)': 'Article 14(5)(f): telling would defeat the purpose',
};

const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    draft: 'Draft',
    'in-review': 'In review',
    approved: 'Approved',
    published: 'Published',
    withdrawn: 'Withdrawn',
  },
  collection: {
    direct: 'From the people themselves',
    indirect: 'From others',
    both: 'Both',
  },
  regime: { 'uk-gdpr': 'UK GDPR', 'law-enforcement': 'Law enforcement (Part 3 of the Data Protection Act 2018)' },
  readsThrough: { self: 'They read it themselves', 'parent-or-carer': 'A parent or carer reads it for them' },
  notToldBecause: exception,
  exception,
  nature: {
    task: 'Yes, it is one of the tasks the organisation exists for',
    'non-task': 'No, it is something extra',
  },
  basis,
  statedBases: basis,
  condition,
  statedConditions: condition,
  special,
  mayContain: special,
  right,
  for: {
    service: 'The service itself',
    'data-protection': 'Data protection',
    rights: 'Using rights',
    consent: 'Giving or withdrawing consent',
    complaints: 'Complaints',
    changes: 'Changes of their details',
  },
  kind: {
    'easy-read': 'Easy read',
    child: 'For children',
    bsl: 'British Sign Language',
    audio: 'Audio',
    'large-print': 'Large print',
    'other-language': 'Another language',
    'new-purpose': 'A new purpose',
    'new-recipient': 'A new recipient',
    'new-data': 'New information',
    'new-basis': 'A new legal reason',
    retention: 'How long records are kept',
    contact: 'Contact details',
    correction: 'A correction',
    wording: 'Wording',
    review: 'A review',
    'principal-council': 'Principal council (county, district, unitary, borough)',
    'parish-council': 'Parish, town or community council',
    'maintained-school': 'Maintained school',
    academy: 'Academy',
    'nhs-body': 'NHS body',
    police: 'Police',
    fire: 'Fire and rescue',
    'combined-authority': 'Combined authority',
    'statutory-officer': 'Statutory officer',
    councillor: 'Councillor',
    'council-company': 'Company of a council',
    'local-act': 'Local Act',
    'by-law': 'By-law',
    order: 'Order',
    code: 'Code',
    guidance: 'Guidance',
  },
  duty: {
    'personal-data-categories': 'Which information we hold',
    recipients: 'Who gets it',
    transfers: 'Transfers out of the UK',
    retention: 'How long it is kept',
    provision: 'Whether people must give it',
    source: 'Where it comes from',
  },
  role: {
    controller: 'They decide for themselves (controller)',
    'joint-controller': 'They decide with us (joint controller)',
    processor: 'They work for us (processor)',
    service: 'The service',
    'information-governance': 'Information governance',
    'data-protection-officer': 'Data protection officer',
    legal: 'Legal',
    communications: 'Communications',
  },
  annex1Condition: {
    'public-task-disclosure-request': 'Another body needs it for its public task',
    'national-security-public-security-defence': 'National security, public security or defence',
    emergencies: 'An emergency',
    crime: 'Crime',
    'safeguarding-vulnerable-individuals': 'Keeping vulnerable people safe',
  },
  authority: { 'official-authority': 'Control of official authority', 'schedule-1-condition': 'A paragraph of Schedule 1' },
  requirement: {
    statutory: 'A law asks for it',
    contractual: 'A contract asks for it',
    'to-enter-contract': 'It is needed before a contract can be made',
    'needed-for-service': 'It is needed to give the service',
    optional: 'Nothing: people can choose',
  },
  party: { 'first-party': 'We ourselves', 'third-party': 'Another company' },
  topic: {
    marketing: 'Marketing',
    photographs: 'Photographs',
    cctv: 'Cameras',
    'call-recording': 'Recording of calls',
    website: 'Website and cookies',
  },
  direction: { 'we-give': 'We give to them', 'they-give': 'They give to us', both: 'Both' },
  list: { complete: 'The list is complete', examples: 'The list gives examples' },
  mechanism: {
    'uk-adequacy': 'UK adequacy regulations',
    idta: 'UK international data transfer agreement',
    'uk-addendum': 'UK addendum to the European Union’s standard clauses',
    'uk-bcr': 'UK binding corporate rules',
    'public-instrument': 'Binding agreement between public bodies',
    'art49-explicit-consent': 'Explicit consent (Article 49)',
    'art49-contract': 'A contract with or for the person (Article 49)',
    'art49-public-interest': 'Important reasons of public interest (Article 49)',
    'art49-legal-claims': 'Legal claims (Article 49)',
    'art49-vital-interests': 'Protecting someone’s life (Article 49)',
    'art49-register': 'A public register (Article 49)',
  },
  adequacyCondition: { met: 'Yes', 'not-met': 'No' },
  then: {
    destroy: 'Destroyed',
    archive: 'Passed to an archive',
    anonymise: 'Made anonymous',
    review: 'Looked at again',
  },
  before: section,
  after: section,
  nation: { england: 'England', wales: 'Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' },
  group: { body: 'One body', kind: 'A kind of body' },
  people: { all: 'Everyone in this notice' },
  data: { all: 'All of it' },
  retention: { all: 'All records in this notice' },
  processing: { all: 'Every use' },
  recipients: { none: 'Nobody', all: 'All groups in this notice' },
  outside: { none: 'Nobody outside the organisation' },
  transfers: { none: 'No information leaves the UK' },
  routine: { none: 'No information leaves the UK in the ordinary way' },
  automatedDecisions: { none: 'No decision is made by a computer alone' },
  specialCategory: { none: 'No sensitive information is used' },
  criminalOffence: { none: 'No information about crimes is used' },
  exitPage: { none: 'No button on the page' },
  dpo: { none: 'There is no data protection officer' },
};

/** What the answer with details is called, beside `none` and “nobody has told us yet”. */
export function detailsOf(field: string): string {
  return details[field] ?? 'Give details';
}

/** What to choose some of a list is called, beside `all`. */
export function someOf(field: string): string {
  return field === 'people' ? 'Some people' : 'Some of them';
}

const details: Readonly<Record<string, string>> = {
  personalData: 'List the information',
  recipients: 'Say who gets it',
  outside: 'List who gets it',
  transfers: 'Describe the transfers',
  routine: 'Describe the transfers',
  retention: 'List the records and how long each is kept',
  sources: 'List where it comes from',
  security: 'List what keeps it safe',
  contacts: 'List the contacts',
  complaints: 'Say how to complain',
  automatedDecisions: 'Describe the decisions',
  lawfulBases: 'Give the legal reasons',
  law: 'Name the law',
  specialCategory: 'Name the conditions',
  criminalOffence: 'Say what allows it',
  policyDocument: 'Name the document',
  provision: 'Say what holds',
  cookies: 'List the cookies',
  exitPage: 'Put a button on the page',
  dpo: 'Say how to reach the officer',
  contact: 'Say how to get in touch',
};
