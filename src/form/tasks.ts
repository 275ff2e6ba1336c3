/** The fields at the top of a file that stand on one page. */
export interface TaskPlan {
  readonly label: string;
  readonly fields: readonly string[];
}

export interface GroupPlan {
  readonly heading: string;
  readonly tasks: readonly TaskPlan[];
}

export type FileKind = 'notice' | 'controller' | 'register';

/** The parts of a file in the order in which one would write them. Nothing for a register, which is a list of entries. */
export function planOf(kind: FileKind): readonly GroupPlan[] {
  switch (kind) {
    case 'notice':
      return notice;
    case 'controller':
      return controller;
    case 'register':
      return [];
    default:
      return kind satisfies never;
  }
}

/** The page on which a field at the top of a file stands. */
export function taskOf(kind: FileKind, field: string): TaskPlan | undefined {
  return planOf(kind)
    .flatMap(({ tasks }) => tasks)
    .find(({ fields }) => fields.includes(field));
}

const notice: readonly GroupPlan[] = [
  {
    heading: 'The notice and the service',
    tasks: [
      { label: 'Title, status and introduction', fields: ['title', 'status', 'withdrawn', 'introduction'] },
      { label: 'The service', fields: ['service'] },
      { label: 'What to do in danger now', fields: ['urgentHelp', 'exitPage'] },
      { label: 'Joint controllers', fields: ['jointControllers', 'jointArrangement'] },
    ],
  },
  {
    heading: 'People and information',
    tasks: [
      { label: 'People', fields: ['people'] },
      { label: 'Information you hold', fields: ['personalData'] },
      { label: 'Where information comes from', fields: ['collection', 'sources'] },
      { label: 'Whether people must give information', fields: ['provision'] },
    ],
  },
  {
    heading: 'What information is used for',
    tasks: [
      { label: 'What holds for every use', fields: ['regime', 'defaults'] },
      { label: 'Uses of information', fields: ['processing'] },
      { label: 'Decisions made by computer alone', fields: ['automatedDecisions'] },
      { label: 'Reasons and laws named without a use', fields: ['statedBases', 'statedConditions', 'statedLaw'] },
    ],
  },
  {
    heading: 'Who sees it, and how long it is kept',
    tasks: [
      { label: 'Who gets it', fields: ['recipients'] },
      { label: 'Sharing without asking first', fields: ['sharingWithoutAgreement'] },
      { label: 'Transfers out of the UK', fields: ['transfers'] },
      { label: 'How long records are kept', fields: ['retention'] },
      { label: 'How information is kept safe', fields: ['security'] },
    ],
  },
  {
    heading: 'Rights, contacts and complaints',
    tasks: [
      { label: 'How people use their rights', fields: ['rights'] },
      { label: 'Contacts', fields: ['contacts'] },
      { label: 'How to complain', fields: ['complaints'] },
      { label: 'What people are not told', fields: ['exceptions'] },
    ],
  },
  {
    heading: 'Other forms, other texts and dates',
    tasks: [
      { label: 'Other forms of this notice', fields: ['howToAsk', 'versions', 'translationDue'] },
      { label: 'More sections', fields: ['sections'] },
      { label: 'Dates and changes', fields: ['dates', 'changes'] },
      { label: 'Earlier addresses of this notice', fields: ['formerPaths'] },
    ],
  },
  {
    heading: 'For your own records',
    tasks: [
      { label: 'Owner and approvals', fields: ['owner', 'approvals', 'dpoAdvice'] },
      { label: 'Related records', fields: ['records'] },
      { label: 'How this file came about', fields: ['source', 'example'] },
    ],
  },
];

const controller: readonly GroupPlan[] = [
  {
    heading: 'The organisation',
    tasks: [
      { label: 'Name and kind', fields: ['name', 'shortName', 'kind', 'nation', 'hostedBy', 'website', 'icoRegistration'] },
      { label: 'What the law sees in it', fields: ['publicAuthority', 'dpoRequired', 'welshStandards'] },
    ],
  },
  {
    heading: 'How to reach it',
    tasks: [
      { label: 'How to get in touch', fields: ['contact'] },
      { label: 'Data protection officer', fields: ['dpo'] },
      { label: 'How to complain', fields: ['complaints'] },
      { label: 'How people use their rights', fields: ['rights'] },
    ],
  },
  {
    heading: 'What every notice takes over',
    tasks: [{ label: 'What every notice takes over', fields: ['inherited'] }],
  },
  {
    heading: 'For your own records',
    tasks: [{ label: 'Where these facts come from', fields: ['source'] }],
  },
];
