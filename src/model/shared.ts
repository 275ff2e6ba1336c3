import type {
  ControllerInput,
  DataCategoriesInput,
  LegislationInput,
  PeopleInput,
  RecipientsInput,
  RetentionRegisterInput,
  SecurityMeasuresInput,
  SiteInput,
  TopicsInput,
} from '../schema/index.js';

/** What a file said once it fitted its schema, and which file it was. */
export interface Read<T> {
  readonly file: string;
  readonly value: T;
}

/** What an entry of each register holds. */
export interface RegisterEntries {
  readonly recipients: RecipientsInput[string];
  readonly 'data-categories': DataCategoriesInput[string];
  readonly people: PeopleInput[string];
  readonly topics: TopicsInput[string];
  readonly retention: RetentionRegisterInput[string];
  readonly legislation: LegislationInput[string];
  readonly 'security-measures': SecurityMeasuresInput[string];
}

/** The registers of a workspace: maps from id to entry. One that has no file is empty. */
export type Registers = { readonly [K in keyof RegisterEntries]: Read<Readonly<Record<string, RegisterEntries[K]>>> };

/** All that a notice may draw on besides its own file. Plain values. */
export interface Shared {
  readonly site: SiteInput;
  readonly controllers: ReadonlyMap<string, Read<ControllerInput>>;
  readonly registers: Registers;
  /**
   * Files that are there and could not be read, as `controllers/anytown-council` or `registers/recipients`.
   * They have findings of their own: what leads to them is not found fault with again.
   */
  readonly faulty?: ReadonlySet<string>;
}
