/* Made from schema/*.schema.json by `npm run generate`. Do not edit. */

export type NoticeId = string;
export type Date = string;
export type Line = string | LineInLanguages;
export type Id = string;
export type WebAddress = string;
export type PhoneNumber = string;
export type EmailAddress = string;
export type ComplaintRoute =
  | 'not-stated'
  | {
      how?: Prose;
      team?: Line;
      phone?: PhoneNumber;
      phoneHours?: Line;
      textRelay?: PhoneNumber;
      sms?: PhoneNumber;
      bsl?: WebAddress;
      email?: EmailAddress;
      form?: WebAddress;
      page?: WebAddress;
      /**
       * @minItems 1
       */
      address?: Line[];
      inPerson?: Line;
    };
export type Prose = string | ProseInLanguages;
export type Right =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'marketing-objection'
  | 'withdraw-consent'
  | 'automated-decision-safeguards'
  | 'complain-to-controller'
  | 'complain-to-regulator';
export type ExitPage =
  | 'none'
  | {
      url: WebAddress;
    };
export type Sources =
  | 'not-stated'
  | Source[]
  | {
      /**
       * @minItems 1
       */
      only: Source[];
    };
export type IdsOrAll = 'all' | Id[];
export type Recipients =
  | ('none' | 'not-stated')
  | {
      /**
       * @minItems 1
       */
      ourTeams?: {
        heading?: Line;
        /**
         * @minItems 1
         */
        teams: Line[];
        list?: 'complete' | 'examples';
        when?: Line;
      }[];
      outside?: ('none' | 'not-stated') | RecipientGroup[];
      terms?: Prose;
      needToKnow?: Prose;
    };
export type LineOrNotStated = string | LineInLanguages;
export type Transfers =
  | ('none' | 'not-stated')
  | {
      routine: ('none' | 'not-stated') | Transfer[];
      /**
       * @minItems 1
       */
      exceptions?: Transfer[];
      note?: Prose;
    };
export type Retention =
  | 'not-stated'
  | RetentionRow[]
  | {
      /**
       * @minItems 1
       */
      only: RetentionRow[];
    };
export type PeriodOrNotStated = string;
export type WebAddressOrNotStated = string;
export type AutomatedDecisions = ('none' | 'not-stated') | AutomatedDecision[];
export type ProseOrNotStated = string | ProseInLanguages;
export type SecurityList =
  | 'not-stated'
  | (
      | string
      | {
          measure: Prose;
        }
    )[]
  | {
      /**
       * @minItems 1
       */
      only: Id[];
    };
export type Contacts =
  | 'not-stated'
  | Contact[]
  | {
      /**
       * @minItems 1
       */
      only: Contact[];
    };
export type Sections =
  | ExtraSection[]
  | {
      /**
       * @minItems 1
       */
      only: ExtraSection[];
    };
export type SpecialCategory =
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic-data'
  | 'biometric-data'
  | 'health'
  | 'sex-life'
  | 'sexual-orientation';
export type SensitiveKind =
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic-data'
  | 'biometric-data'
  | 'health'
  | 'sex-life'
  | 'sexual-orientation'
  | 'criminal-offence';
export type LawfulBases = 'not-stated' | LawfulBasis[];
export type StatuteId = string;
export type SpecialCategoryConditions = ('none' | 'not-stated') | SpecialCategoryCondition[];
export type PolicyDocument =
  | 'not-stated'
  | {
      title: Line;
      url?: WebAddress;
      reference?: string;
    };
export type CriminalOffenceConditions = ('none' | 'not-stated') | CriminalOffenceCondition[];
export type Provision =
  | 'not-stated'
  | {
      requirement: 'statutory' | 'contractual' | 'to-enter-contract' | 'needed-for-service' | 'optional' | 'not-stated';
      obliged?: boolean;
      consequence?: ProseOrNotStated;
      ifNotObtained?: Prose;
    };
export type DateOrNotStated = string;
export type AddressPattern = string;
export type TextHash = string;
export type WaiversInput = {
  rule: Id;
  notice?: NoticeId;
  controller?: Id;
  register?: Id;
  at?: string;
  reason: string;
  approvedBy: string;
  until: Date;
  dpoAdvice?: string;
}[];
/**
 * @minItems 1
 *
 * This interface was referenced by `WorkspaceFiles`'s JSON-Schema
 * via the `definition` "Ids".
 */
export type Ids = Id[];

export interface WorkspaceFiles {
  AnswersInput?: AnswersInput;
  ControllerInput?: ControllerInput;
  DataCategoriesInput?: DataCategoriesInput;
  LegislationInput?: LegislationInput;
  NewAnswersInput?: NewAnswersInput;
  NoticeInput?: NoticeInput;
  PeopleInput?: PeopleInput;
  RecipientsInput?: RecipientsInput;
  RetentionRegisterInput?: RetentionRegisterInput;
  SecurityMeasuresInput?: SecurityMeasuresInput;
  SiteInput?: SiteInput;
  TopicsInput?: TopicsInput;
  TranslationsInput?: TranslationsInput;
  WaiversInput?: WaiversInput;
}
export interface AnswersInput {
  fairnotice: 'answers';
  format: number;
  notice: NoticeId;
  answeredBy: string;
  answeredOn: Date;
  answers: {
    id: string;
    asked: string;
    about: string;
    /**
     * @minItems 1
     */
    chosen?: string[];
    words?: string;
    unknown?: boolean;
  }[];
}
export interface ControllerInput {
  name: Line;
  shortName?: Line;
  kind:
    | 'principal-council'
    | 'parish-council'
    | 'maintained-school'
    | 'academy'
    | 'nhs-body'
    | 'police'
    | 'fire'
    | 'combined-authority'
    | 'statutory-officer'
    | 'councillor'
    | 'council-company'
    | 'other';
  nation: 'england' | 'wales' | 'scotland' | 'northern-ireland';
  publicAuthority?: {
    value: boolean;
    reason: string;
  };
  dpoRequired?: {
    value: boolean;
    reason: string;
  };
  welshStandards?: {
    value: boolean;
    reason: string;
  };
  hostedBy?: Id;
  website?: WebAddress;
  contact?: 'not-stated' | Channels;
  dpo?:
    | ('none' | 'not-stated')
    | {
        title?: Line;
        providedBy?: Line;
        phone?: PhoneNumber;
        phoneHours?: Line;
        textRelay?: PhoneNumber;
        sms?: PhoneNumber;
        bsl?: WebAddress;
        email?: EmailAddress;
        form?: WebAddress;
        page?: WebAddress;
        /**
         * @minItems 1
         */
        address?: Line[];
        inPerson?: Line;
      };
  complaints?: ComplaintRoute;
  rights?: RightsRoutes;
  icoRegistration?: string;
  /**
   * @minItems 1
   */
  source?: string[];
  inherited?: {
    urgentHelp?: Prose;
    exitPage?: ExitPage;
    sources?: Sources;
    recipients?: Recipients;
    sharingWithoutAgreement?: SharingWithoutAgreement;
    transfers?: Transfers;
    retention?: Retention;
    automatedDecisions?: AutomatedDecisions;
    security?: SecurityList;
    contacts?: Contacts;
    howToAsk?: Prose;
    sections?: Sections;
  };
}
export interface LineInLanguages {
  en?: string;
  cy?: string;
}
export interface Channels {
  phone?: PhoneNumber;
  phoneHours?: Line;
  textRelay?: PhoneNumber;
  sms?: PhoneNumber;
  bsl?: WebAddress;
  email?: EmailAddress;
  form?: WebAddress;
  page?: WebAddress;
  /**
   * @minItems 1
   */
  address?: Line[];
  inPerson?: Line;
}
export interface ProseInLanguages {
  en?: string;
  cy?: string;
}
export interface RightsRoutes {
  /**
   * @minItems 1
   */
  routes?: {
    right:
      | 'access'
      | 'rectification'
      | 'erasure'
      | 'restriction'
      | 'portability'
      | 'objection'
      | 'marketing-objection'
      | 'withdraw-consent'
      | 'automated-decision-safeguards'
      | 'others';
    to?: Id;
    how?: Prose;
    phone?: PhoneNumber;
    phoneHours?: Line;
    textRelay?: PhoneNumber;
    sms?: PhoneNumber;
    bsl?: WebAddress;
    email?: EmailAddress;
    form?: WebAddress;
    page?: WebAddress;
    /**
     * @minItems 1
     */
    address?: Line[];
    inPerson?: Line;
  }[];
  /**
   * @minItems 1
   */
  notes?: {
    right: Right;
    text: Prose;
  }[];
  introduction?: Prose;
}
export interface Source {
  /**
   * @minItems 1
   */
  who: (
    | string
    | {
        name: Line;
        url?: WebAddress;
      }
  )[];
  supplies?: Line;
  public?: boolean;
  people?: IdsOrAll;
}
export interface RecipientGroup {
  id?: Id;
  heading?: Line;
  /**
   * @minItems 1
   */
  who: (
    | string
    | {
        name: Line;
        url?: WebAddress;
      }
  )[];
  role?: 'controller' | 'joint-controller' | 'processor' | 'not-stated';
  direction?: 'we-give' | 'they-give' | 'both';
  list?: 'complete' | 'examples';
  when?: Line;
  why?: Line;
  supplies?: Line;
  people?: IdsOrAll;
  agreement?: Line;
  firstLayer?: boolean;
}
export interface SharingWithoutAgreement {
  usually?: Prose;
  /**
   * @minItems 1
   */
  when?: Line[];
  whoDecides?: LineOrNotStated;
  asksFirst?: Prose;
  told?: Prose;
  recorded?: boolean;
}
export interface Transfer {
  when?: Line;
  country?: LineOrNotStated;
  recipient?: Line;
  mechanism?:
    | 'uk-adequacy'
    | 'idta'
    | 'uk-addendum'
    | 'uk-bcr'
    | 'public-instrument'
    | 'art49-explicit-consent'
    | 'art49-contract'
    | 'art49-public-interest'
    | 'art49-legal-claims'
    | 'art49-vital-interests'
    | 'art49-register'
    | 'not-stated';
  adequacyCondition?: 'met' | 'not-met' | 'not-stated';
  protection?: Prose;
  copy?: Prose;
}
export interface RetentionRow {
  id?: Id;
  class?: Id;
  records?: Line;
  period?: PeriodOrNotStated;
  from?: LineOrNotStated;
  /**
   * @minItems 1
   */
  alternatives?: {
    when: Line;
    period: PeriodOrNotStated;
  }[];
  extension?: Line;
  then?: 'destroy' | 'archive' | 'anonymise' | 'review' | 'not-stated';
  criteria?: Prose;
  schedule?: {
    title: Line;
    url: WebAddressOrNotStated;
    /**
     * @minItems 1
     */
    classes?: Line[];
  };
  why?: Line;
  people?: IdsOrAll;
}
export interface AutomatedDecision {
  what: Line;
  processing?: 'all' | Id[];
  logic?: ProseOrNotStated;
  significance?: ProseOrNotStated;
  safeguards?: ProseOrNotStated;
  atrs?: WebAddress;
}
export interface Contact {
  id?: Id;
  name: Line;
  /**
   * @minItems 1
   */
  for?: ('service' | 'data-protection' | 'rights' | 'consent' | 'complaints' | 'changes')[];
  about?: Line;
  phone?: PhoneNumber;
  phoneHours?: Line;
  textRelay?: PhoneNumber;
  sms?: PhoneNumber;
  bsl?: WebAddress;
  email?: EmailAddress;
  form?: WebAddress;
  page?: WebAddress;
  /**
   * @minItems 1
   */
  address?: Line[];
  inPerson?: Line;
}
export interface ExtraSection {
  id: Id;
  heading: Line;
  body: Prose;
  before?:
    | 'who-we-are'
    | 'people'
    | 'data'
    | 'sources'
    | 'purposes'
    | 'provision'
    | 'recipients'
    | 'sharing'
    | 'transfers'
    | 'retention'
    | 'automated-decisions'
    | 'security'
    | 'topics'
    | 'rights'
    | 'contacts'
    | 'complaints'
    | 'changes';
  after?:
    | 'who-we-are'
    | 'people'
    | 'data'
    | 'sources'
    | 'purposes'
    | 'provision'
    | 'recipients'
    | 'sharing'
    | 'transfers'
    | 'retention'
    | 'automated-decisions'
    | 'security'
    | 'topics'
    | 'rights'
    | 'contacts'
    | 'complaints'
    | 'changes';
  people?: IdsOrAll;
}
export interface DataCategoriesInput {
  [k: string]: {
    name: Line;
    special?: SpecialCategory;
    criminal?: boolean;
  };
}
export interface LegislationInput {
  [k: string]: {
    title: Line;
    kind: 'local-act' | 'by-law' | 'order' | 'code' | 'guidance' | 'other';
    url?: WebAddress;
  };
}
export interface NewAnswersInput {
  fairnotice: 'new-answers';
  format: number;
  notice?: NoticeId;
  from?: string;
  title?: Line;
  service?: {
    name?: Line;
    does?: Prose;
    url?: WebAddressOrNotStated;
    directorate?: Line;
    /**
     * @minItems 1
     */
    topics?: Id[];
  };
  introduction?: Prose;
  urgentHelp?: Prose;
  collection?: 'direct' | 'indirect' | 'both' | 'not-stated';
  /**
   * @minItems 1
   */
  people?: (
    | string
    | {
        id?: Id;
        name?: Line;
        kind?: Id;
        ages?: string;
        readsThrough?: 'self' | 'parent-or-carer';
        told?: ProseOrNotStated;
      }
  )[];
  personalData?:
    | 'not-stated'
    | (
        | string
        | {
            id?: Id;
            heading?: Line;
            people?: IdsOrAll;
            /**
             * @minItems 1
             */
            mayContain?: SensitiveKind[];
            /**
             * @minItems 1
             */
            items?: (string | DataItem)[];
          }
      )[];
  sources?: Sources;
  /**
   * @minItems 1
   */
  processing?: (
    | string
    | {
        id?: Id;
        heading?: Line;
        /**
         * @minItems 1
         */
        purposes?: (string | Purpose)[];
        people?: IdsOrAll;
        data?: ('all' | 'not-stated') | Id[];
        recipients?: ('all' | 'none' | 'not-stated') | Id[];
        retention?: ('all' | 'not-stated') | Id[];
        nature?: 'task' | 'non-task' | 'not-stated';
        lawfulBases?: LawfulBases;
        specialCategory?: SpecialCategoryConditions;
        criminalOffence?: CriminalOffenceConditions;
        consent?: Consent;
        provision?: Provision;
      }
  )[];
  provision?: Provision;
  recipients?:
    | ('none' | 'not-stated')
    | (
        | string
        | {
            id?: Id;
            heading?: Line;
            /**
             * @minItems 1
             */
            who?: (
              | string
              | {
                  name: Line;
                  url?: WebAddress;
                }
            )[];
            role?: 'controller' | 'joint-controller' | 'processor' | 'not-stated';
            direction?: 'we-give' | 'they-give' | 'both';
            list?: 'complete' | 'examples';
            when?: Line;
            why?: Line;
            supplies?: Line;
            people?: IdsOrAll;
            agreement?: Line;
            firstLayer?: boolean;
          }
      )[];
  sharingWithoutAgreement?: SharingWithoutAgreement;
  transfers?: Transfers;
  retention?: 'not-stated' | (string | RetentionRow)[];
  automatedDecisions?: AutomatedDecisions;
  security?: SecurityList;
  contacts?: Contacts;
  howToAsk?: Prose;
  sections?: Sections;
  dates?: {
    issued?: DateOrNotStated;
    effective?: DateOrNotStated;
    reviewed?: DateOrNotStated;
    reviewDue?: DateOrNotStated;
  };
  owner?: {
    post: string;
  };
}
export interface DataItem {
  item?: Line;
  category?: Id;
  special?:
    | 'racial-or-ethnic-origin'
    | 'political-opinions'
    | 'religious-or-philosophical-beliefs'
    | 'trade-union-membership'
    | 'genetic-data'
    | 'biometric-data'
    | 'health'
    | 'sex-life'
    | 'sexual-orientation'
    | 'not-stated';
  criminal?: boolean;
  optional?: boolean;
  when?: Line;
}
export interface Purpose {
  id?: Id;
  text: Prose;
  firstLayer?: boolean;
  people?: IdsOrAll;
  data?: ('all' | 'not-stated') | Id[];
  recipients?: ('all' | 'none' | 'not-stated') | Id[];
  retention?: ('all' | 'not-stated') | Id[];
  nature?: 'task' | 'non-task' | 'not-stated';
  lawfulBases?: LawfulBases;
  specialCategory?: SpecialCategoryConditions;
  criminalOffence?: CriminalOffenceConditions;
  consent?: Consent;
}
export interface LawfulBasis {
  basis:
    | 'consent'
    | 'contract'
    | 'legal-obligation'
    | 'vital-interests'
    | 'public-task'
    | 'recognised-legitimate-interest'
    | 'legitimate-interests'
    | 'not-stated';
  function?: LineOrNotStated;
  law?: 'not-stated' | LawReference[];
  interest?: LineOrNotStated;
  annex1Condition?:
    | 'public-task-disclosure-request'
    | 'national-security-public-security-defence'
    | 'emergencies'
    | 'crime'
    | 'safeguarding-vulnerable-individuals'
    | 'not-stated';
}
export interface LawReference {
  statute?: StatuteId;
  legislation?: Id;
  provision?: LineOrNotStated;
  guidance?: Line;
  commonLaw?: Line;
  url?: WebAddress;
}
export interface SpecialCategoryCondition {
  condition:
    | 'explicit-consent'
    | 'employment-social-security-social-protection'
    | 'vital-interests'
    | 'not-for-profit-members'
    | 'made-public'
    | 'legal-claims'
    | 'substantial-public-interest'
    | 'health-or-social-care'
    | 'public-health'
    | 'archiving-research-statistics'
    | 'not-stated';
  schedule1?: 'not-stated' | number[];
  policyDocument?: PolicyDocument;
  law?: 'not-stated' | LawReference[];
}
export interface CriminalOffenceCondition {
  authority: 'official-authority' | 'schedule-1-condition' | 'not-stated';
  schedule1?: 'not-stated' | number[];
  policyDocument?: PolicyDocument;
  law?: 'not-stated' | LawReference[];
}
export interface Consent {
  givenBy?: LineOrNotStated;
  how?: LineOrNotStated;
  withdraw?: ProseOrNotStated;
  ifRefused?: ProseOrNotStated;
}
export interface NoticeInput {
  title: Line;
  status: 'draft' | 'in-review' | 'approved' | 'published' | 'withdrawn';
  withdrawn?: {
    since: Date;
    why?: Line;
    replacedBy?: NoticeId;
  };
  translationDue?: {
    cy?: Date;
  };
  /**
   * @minItems 1
   */
  formerPaths?: NoticeId[];
  example?: {
    url: WebAddress;
    foundOn: Date;
  };
  service?: {
    name: Line;
    does?: Prose;
    /**
     * @minItems 1
     */
    outcomes?: Line[];
    url?: WebAddressOrNotStated;
    directorate?: Line;
    /**
     * @minItems 1
     */
    topics?: Id[];
    lgsl?: number;
  };
  introduction?: Prose;
  collection?: 'direct' | 'indirect' | 'both' | 'not-stated';
  regime?: 'uk-gdpr' | 'law-enforcement';
  /**
   * @minItems 1
   */
  jointControllers?: Id[];
  jointArrangement?: {
    summary?: ProseOrNotStated;
    contact?: 'not-stated' | Channels;
  };
  /**
   * @minItems 1
   */
  people?: {
    id: Id;
    name: Line;
    kind?: Id;
    ages?: string;
    readsThrough?: 'self' | 'parent-or-carer';
    dataSubject?: boolean;
    told?: ProseOrNotStated;
    notToldBecause?: '14(5)(a)' | '14(5)(c)' | '14(5)(d)' | '14(5)(e)' | '14(5)(f)';
  }[];
  personalData?: 'not-stated' | DataGroup[];
  defaults?: {
    people?: IdsOrAll;
    data?: ('all' | 'not-stated') | Id[];
    recipients?: ('all' | 'none' | 'not-stated') | Id[];
    retention?: ('all' | 'not-stated') | Id[];
    nature?: 'task' | 'non-task' | 'not-stated';
    lawfulBases?: LawfulBases;
    specialCategory?: SpecialCategoryConditions;
    criminalOffence?: CriminalOffenceConditions;
    consent?: Consent;
  };
  /**
   * @minItems 1
   */
  processing?: Processing[];
  /**
   * @minItems 1
   */
  statedBases?: (
    | (
        | 'consent'
        | 'contract'
        | 'legal-obligation'
        | 'vital-interests'
        | 'public-task'
        | 'recognised-legitimate-interest'
        | 'legitimate-interests'
      )
    | {
        basis:
          | 'consent'
          | 'contract'
          | 'legal-obligation'
          | 'vital-interests'
          | 'public-task'
          | 'recognised-legitimate-interest'
          | 'legitimate-interests';
        text?: Line;
        printed?: boolean;
      }
  )[];
  /**
   * @minItems 1
   */
  statedConditions?: (
    | (
        | 'explicit-consent'
        | 'employment-social-security-social-protection'
        | 'vital-interests'
        | 'not-for-profit-members'
        | 'made-public'
        | 'legal-claims'
        | 'substantial-public-interest'
        | 'health-or-social-care'
        | 'public-health'
        | 'archiving-research-statistics'
      )
    | {
        condition:
          | 'explicit-consent'
          | 'employment-social-security-social-protection'
          | 'vital-interests'
          | 'not-for-profit-members'
          | 'made-public'
          | 'legal-claims'
          | 'substantial-public-interest'
          | 'health-or-social-care'
          | 'public-health'
          | 'archiving-research-statistics';
        text?: Line;
      }
  )[];
  /**
   * @minItems 1
   */
  statedLaw?: LawReference[];
  provision?: Provision;
  urgentHelp?: Prose;
  exitPage?: ExitPage;
  sources?: Sources;
  recipients?: Recipients;
  sharingWithoutAgreement?: SharingWithoutAgreement;
  transfers?: Transfers;
  retention?: Retention;
  automatedDecisions?: AutomatedDecisions;
  rights?: RightsRoutes;
  security?: SecurityList;
  contacts?: Contacts;
  complaints?: ComplaintRoute;
  howToAsk?: Prose;
  sections?: Sections;
  /**
   * @minItems 1
   */
  versions?: {
    kind: 'easy-read' | 'child' | 'bsl' | 'audio' | 'large-print' | 'other-language';
    name: Line;
    url: WebAddress;
    language?: string;
    file?: Line;
  }[];
  /**
   * @minItems 1
   */
  exceptions?: {
    item: Line;
    duty?: 'personal-data-categories' | 'recipients' | 'transfers' | 'retention' | 'provision' | 'source';
    exception: '13(4)' | '14(5)(a)' | '14(5)(c)' | '14(5)(d)' | '14(5)(e)' | '14(5)(f)';
    why: Line;
  }[];
  dates?: {
    issued?: DateOrNotStated;
    effective?: DateOrNotStated;
    reviewed?: DateOrNotStated;
    reviewDue?: DateOrNotStated;
  };
  /**
   * @minItems 1
   */
  changes?: {
    date: Date;
    kind:
      'new-purpose' | 'new-recipient' | 'new-data' | 'new-basis' | 'retention' | 'contact' | 'correction' | 'wording' | 'review' | 'other';
    summary: Prose;
  }[];
  owner?: {
    post: string;
    email?: EmailAddress;
  };
  /**
   * @minItems 1
   */
  approvals?: {
    role: 'service' | 'information-governance' | 'data-protection-officer' | 'legal' | 'communications';
    post: string;
    date: Date;
    hash?: string;
  }[];
  dpoAdvice?: string;
  records?: {
    ropa?: string;
    dpia?: string;
    /**
     * @minItems 1
     */
    agreements?: string[];
    balancingTest?: string;
  };
  source?: {
    document?: string;
    /**
     * @minItems 1
     */
    corrected?: string[];
    /**
     * @minItems 1
     */
    leftOut?: {
      text: string;
      why: string;
    }[];
    /**
     * @minItems 1
     */
    unclear?: {
      text: string;
      readAs: string;
    }[];
    /**
     * @minItems 1
     */
    notes?: string[];
  };
}
export interface DataGroup {
  id?: Id;
  heading?: Line;
  people?: IdsOrAll;
  /**
   * @minItems 1
   */
  mayContain?: SensitiveKind[];
  /**
   * @minItems 1
   */
  items: (string | DataItem)[];
}
export interface Processing {
  id: Id;
  heading?: Line;
  topic?: 'marketing' | 'photographs' | 'cctv' | 'call-recording' | 'website';
  introduction?: Prose;
  /**
   * @minItems 1
   */
  purposes: (string | Purpose)[];
  people?: IdsOrAll;
  data?: ('all' | 'not-stated') | Id[];
  recipients?: ('all' | 'none' | 'not-stated') | Id[];
  retention?: ('all' | 'not-stated') | Id[];
  nature?: 'task' | 'non-task' | 'not-stated';
  lawfulBases?: LawfulBases;
  specialCategory?: SpecialCategoryConditions;
  criminalOffence?: CriminalOffenceConditions;
  consent?: Consent;
  provision?: Provision;
  automatedMeans?: boolean;
  directMarketing?: boolean;
  since?: Date;
  marketing?: {
    sent?: Prose;
    optOut?: ProseOrNotStated;
  };
  photographs?: {
    permission?: ProseOrNotStated;
    crowds?: Prose;
    removal?: ProseOrNotStated;
  };
  cctv?: {
    where?: ProseOrNotStated;
    operator?: LineOrNotStated;
  };
  callRecording?: {
    which?: ProseOrNotStated;
    refuse?: ProseOrNotStated;
  };
  website?: Website;
}
export interface Website {
  introduction?: Prose;
  cookies?: 'not-stated' | Cookie[];
  logs?: Prose;
  analytics?: Prose;
  /**
   * @minItems 1
   */
  embedded?: {
    name: Line;
    does?: Line;
    url?: WebAddressOrNotStated;
  }[];
  controls?: Prose;
  policyUrl?: WebAddressOrNotStated;
}
export interface Cookie {
  name: Line;
  purpose: LineOrNotStated;
  contains?: Line;
  expires: LineOrNotStated;
  party: 'first-party' | 'third-party' | 'not-stated';
}
export interface PeopleInput {
  [k: string]: {
    name: Line;
  };
}
export interface RecipientsInput {
  [k: string]: {
    name: Line;
    group?: 'body' | 'kind';
    does?: Line;
    url?: WebAddress;
    privacyNotice?: WebAddress;
  };
}
export interface RetentionRegisterInput {
  [k: string]: {
    records: Line;
    period?: PeriodOrNotStated;
    from?: LineOrNotStated;
    then?: 'destroy' | 'archive' | 'anonymise' | 'review' | 'not-stated';
    criteria?: Prose;
    schedule?: {
      title: Line;
      url: WebAddressOrNotStated;
      /**
       * @minItems 1
       */
      classes?: Line[];
    };
    why?: Line;
  };
}
export interface SecurityMeasuresInput {
  [k: string]: {
    text: Prose;
  };
}
export interface SiteInput {
  fairnotice: 1;
  title: Line;
  baseUrl: WebAddress;
  publicUrl?:
    | AddressPattern
    | {
        en?: AddressPattern;
        cy?: AddressPattern;
      };
  fragment?: {
    headingLevel?: 2 | 3 | 4;
    title?: boolean;
    contents?: boolean;
  };
  /**
   * @minItems 1
   */
  languages: ('en' | 'cy')[];
  translation?: 'hold' | 'flag';
  onError?: 'stop' | 'hold';
  banner?: Line;
  accessibility?: {
    useExisting?: WebAddress;
    organisation?: Line;
    status?: 'fully-compliant' | 'partly-compliant' | 'not-compliant';
    /**
     * @minItems 1
     */
    problems?: {
      what?: Line;
      affects?: Line;
      criterion?: Line;
      reason?: 'non-compliance' | 'disproportionate-burden' | 'out-of-scope';
      why?: Line;
      alternative?: Line;
      fixBy?: Date;
    }[];
    tested?: {
      date?: Date;
      by?: Line;
      how?: Line;
    };
    improving?: Line;
    contact?: Channels;
    answersWithin?: Line;
    prepared?: Date;
    reviewed?: Date;
  };
  /**
   * @minItems 1
   */
  hosting?: ('nginx' | 'netlify' | 'cloudflare' | 'azure-static-web-apps' | 'github-pages')[];
  search?: boolean;
  pdf?: {
    largePrint?: boolean;
    archive?: boolean;
    bound?: boolean;
  };
  /**
   * @minItems 1
   */
  regulatorAddress?: Line[];
  look?: {
    name?: Line;
    logo?: {
      file: string;
      alt?: Line;
      showName?: boolean;
      width?: number;
    };
    colours?: {
      brand?: string;
      header?: string;
      headerText?: string;
      link?: string;
      linkHover?: string;
      linkVisited?: string;
      panel?: string;
      footer?: string;
    };
    fonts?: {
      regular: string;
      bold: string;
    };
    /**
     * @minItems 1
     */
    printFonts?: string[];
    /**
     * @minItems 1
     */
    headerLinks?: {
      text: Line;
      to: string;
    }[];
    /**
     * @minItems 1
     */
    footerLinks?: {
      text: Line;
      to: string;
    }[];
  };
  help?: {
    text?: Line;
    phone?: PhoneNumber;
    email?: EmailAddress;
    page?: WebAddress;
  };
}
export interface TopicsInput {
  [k: string]: {
    name: Line;
  };
}
export interface TranslationsInput {
  texts?: {
    [k: string]: {
      [k: string]: TranslatedText;
    };
  };
  phrases?: {
    cy?: ReviewedPhrases;
  };
}
export interface TranslatedText {
  cy?: TranslationRecord;
}
export interface TranslationRecord {
  source: TextHash;
  translation?: TextHash;
  reviewedBy?: string;
}
export interface ReviewedPhrases {
  reviewedBy: string;
  on: Date;
  read: {
    [k: string]: TextHash;
  };
}
