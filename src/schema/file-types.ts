import type {
  AnswersInput,
  ControllerInput,
  DataCategoriesInput,
  LegislationInput,
  NewAnswersInput,
  NoticeInput,
  PeopleInput,
  RecipientsInput,
  RetentionRegisterInput,
  SecurityMeasuresInput,
  SiteInput,
  TopicsInput,
  TranslationsInput,
  WaiversInput,
} from './types.generated.js';

/** The kinds of files in a workspace and beside it, by the name of their schema, and what each holds. */
export interface FileTypes {
  notice: NoticeInput;
  controller: ControllerInput;
  site: SiteInput;
  waivers: WaiversInput;
  translations: TranslationsInput;
  answers: AnswersInput;
  'new-answers': NewAnswersInput;
  recipients: RecipientsInput;
  'data-categories': DataCategoriesInput;
  people: PeopleInput;
  topics: TopicsInput;
  retention: RetentionRegisterInput;
  legislation: LegislationInput;
  'security-measures': SecurityMeasuresInput;
}

/** The registers: maps from id to entry. */
export const registerKinds = [
  'recipients',
  'data-categories',
  'people',
  'topics',
  'retention',
  'legislation',
  'security-measures',
] as const;

export type RegisterKind = (typeof registerKinds)[number];
