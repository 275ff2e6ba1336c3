/** What the example notices and controllers leave open because their documents do, and a notice needs to be published: values by file and path. */
export type Completion = Readonly<Record<string, unknown>>;

const childrenInNeed = [{ statute: 'children-act-1989', provision: 'section 17' }];
const safeguarding = [{ statute: 'children-act-1989', provision: 'section 47' }];
const localOffer = [{ statute: 'children-and-families-act-2014', provision: 'section 30' }];
const childrensCentres = [{ statute: 'childcare-act-2006', provision: 'section 5A' }];
const schoolWelfare = [{ statute: 'education-act-2002', provision: 'section 175' }];
const policyDocument = { title: 'Policy on special category and criminal offence data' };
const care = { condition: 'health-or-social-care', schedule1: [2] };
const publicInterest = { condition: 'substantial-public-interest', schedule1: [18], policyDocument };
const official = [{ authority: 'official-authority' }];
const provision = { requirement: 'needed-for-service', obliged: false, consequence: 'We may not be able to give you the service.' };

const task = (does: string, law: unknown): unknown => [{ basis: 'public-task', function: does, law }];
const duty = (does: string, law: unknown): unknown => [{ basis: 'legal-obligation', function: does, law }];

/** By the id of the notice. A value of `undefined` takes the field away. */
export const noticeCompletions: Readonly<Record<string, Completion>> = {
  'leicestershire-county-council/children-family-wellbeing': {
    sources: [{ who: ['schools', 'gps'], people: ['child', 'family'] }],
    provision,
    'defaults/lawfulBases': [
      { basis: 'legal-obligation', function: 'to look into worries about a child', law: safeguarding },
      { basis: 'public-task', function: 'to help children in need and their families', law: childrenInNeed },
    ],
    'defaults/specialCategory': [care],
    'defaults/criminalOffence': official,
  },
  'middlesbrough-council/family-service-directory': {
    sources: [{ who: ['schools'], people: ['register-user'] }],
    provision,
    'processing/directory/lawfulBases': task('to publish what help there is', localOffer),
    'processing/directory/specialCategory': [care],
    'processing/local-offer/lawfulBases': task('to publish what help there is', localOffer),
    'processing/local-offer/specialCategory': [care],
    'processing/website/lawfulBases': task('to publish what help there is', localOffer),
  },
  'middlesbrough-council/first-contact': {
    provision,
    'processing/legal-duties/lawfulBases': duty('to look into worries about a child', safeguarding),
    'processing/legal-duties/specialCategory': [publicInterest],
    'processing/legal-duties/criminalOffence': official,
    'processing/legal-duties/purposes/emergency/lawfulBases': undefined,
    'processing/legal-duties/purposes/required-sharing/lawfulBases': undefined,
    'processing/work/lawfulBases': task('to help children in need and their families', childrenInNeed),
    'processing/work/specialCategory': [care],
    'processing/work/criminalOffence': official,
    'processing/marketing/data': ['name-and-contact'],
    'processing/marketing/recipients': undefined,
    'processing/marketing/lawfulBases': [{ basis: 'consent' }],
    'processing/marketing/consent': { givenBy: 'the person', how: 'on our form', withdraw: 'Tell us at any time.', ifRefused: 'Nothing.' },
    statedBases: undefined,
  },
  'milldene-primary-school/privacy-notice': {
    sources: [{ who: ['families-and-carers'], people: ['service-user'] }],
    provision,
    'defaults/lawfulBases': task('to keep pupils safe and well', schoolWelfare),
    'processing/services/specialCategory': [publicInterest],
    'processing/employment/specialCategory': [
      { condition: 'employment-social-security-social-protection', schedule1: [1], policyDocument },
    ],
    statedBases: undefined,
    statedConditions: undefined,
  },
  'nottinghamshire-county-council/childrens-centres': {
    'provision/requirement': 'needed-for-service',
    'defaults/lawfulBases': task('to run children’s centres', childrensCentres),
    'defaults/specialCategory': [care, publicInterest],
    'processing/service-delivery/criminalOffence': official,
    'processing/service-planning/criminalOffence': official,
    'processing/research/criminalOffence': official,
    'processing/website/lawfulBases': task('to run our website', childrensCentres),
    'processing/online-accounts/lawfulBases': task('to run our online services', childrensCentres),
    statedBases: undefined,
  },
};

/** By the id of the controller. */
export const controllerCompletions: Readonly<Record<string, Completion>> = {
  'leicestershire-county-council': { contact: { phone: '01632 960001', email: 'council@example.org' } },
  'milldene-primary-school': {
    complaints: { how: 'Write to the school, or phone us.', email: 'school@example.org', phone: '01632 960002' },
  },
};
