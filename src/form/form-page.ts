import type { Path } from '../revise/index.js';
import type { TextAs } from './shape.js';

/** What a check found at a place, in its own words. */
export interface FormFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** The place in the file, positions as numbers. */
  readonly path: Path;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** What every field has, whatever its kind. */
interface Common {
  /** The id of the element around it. */
  readonly id: string;
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  readonly article?: string;
  readonly example?: string;
  readonly optional: boolean;
  /** Whether it never reaches the site. */
  readonly internal: boolean;
  /** Whether there is anything at its place. */
  readonly isFilled: boolean;
  readonly findings: readonly FormFinding[];
}

/** The text of one language, or of the one language that a text has. */
export interface TextInput {
  readonly lang: string;
  /** Nothing where the text has one language. */
  readonly langName?: string;
  readonly text: string;
}

export type Field = Common & FieldKind;

export type FieldKind =
  /** `fits` is false where a text with several lines stands in a field of one. `stated` is there where “nobody has told us yet” is an answer. */
  | {
      readonly kind: 'text';
      readonly as: TextAs;
      readonly inputs: readonly TextInput[];
      readonly isLong: boolean;
      readonly notStated?: boolean;
    }
  | { readonly kind: 'number'; readonly text: string }
  /** One of a few. `select` where they are many. */
  | { readonly kind: 'choice'; readonly layout: 'radios' | 'select'; readonly options: readonly Option[] }
  | { readonly kind: 'yes-no'; readonly options: readonly Option[] }
  /** Several of a fixed list. */
  | { readonly kind: 'several'; readonly options: readonly Option[]; readonly notStated?: boolean }
  /** One that has a name: an entry of a register, a law, a notice. `register` where a new entry can be made. */
  | { readonly kind: 'name'; readonly options: readonly Option[]; readonly register?: string }
  /** Several that have names, or a word such as `all`. */
  | {
      readonly kind: 'names';
      readonly words: readonly Option[];
      readonly some: string;
      readonly isSome: boolean;
      readonly options: readonly Option[];
      readonly register?: string;
    }
  | ({ readonly kind: 'list' } & ListView)
  /** A few fields that belong together. */
  | { readonly kind: 'group'; readonly fields: readonly Field[]; readonly add: readonly Addition[] }
  /** What is too large to stand among others: a page of its own. */
  | { readonly kind: 'link'; readonly state: State; readonly summary: readonly string[] }
  /** A word, or details: a list, some fields, or a page of their own. */
  | {
      readonly kind: 'answer';
      readonly words: readonly Option[];
      readonly detailsLabel: string;
      readonly isDetailed: boolean;
      readonly details: Details;
    }
  /** What the form has no field for: it is shown as it is written. */
  | { readonly kind: 'other'; readonly text: string };

export type Details =
  | ({ readonly kind: 'list' } & ListView)
  | { readonly kind: 'group'; readonly fields: readonly Field[]; readonly add: readonly Addition[] }
  | { readonly kind: 'names'; readonly options: readonly Option[]; readonly path: Path; readonly register?: string }
  | { readonly kind: 'link'; readonly state: State; readonly summary: readonly string[] };

export interface ListView {
  /** Where its items stand: also inside `only`. */
  readonly listPath: Path;
  readonly items: readonly Item[];
  /** “a purpose” */
  readonly noun: string;
  /** What a new item is, as data; nothing where items can only be chosen by name. */
  readonly blank?: unknown;
  /** Entries of a register that can be put into the list by name. */
  readonly choose?: { readonly register: string; readonly options: readonly Option[] };
  /** Whether the items have an order of their own. */
  readonly moves: boolean;
}

export interface Item {
  readonly id: string;
  readonly path: Path;
  /** Counted from 1. */
  readonly number: number;
  /** What it says, in a line. */
  readonly text: string;
  /** What stands under it: who, how many. */
  readonly more: readonly string[];
  /** Where it is a text that can be typed in place. */
  readonly field?: Field & { readonly kind: 'text' };
  /** Whether it has a page of its own. */
  readonly opens: boolean;
  readonly findings: readonly FormFinding[];
}

/** A field that is not there and can be. `own` where it has a page of its own. */
export interface Addition {
  readonly name: string;
  readonly path: Path;
  readonly label: string;
  readonly own: boolean;
}

export type State =
  | { readonly kind: 'filled' }
  | { readonly kind: 'not-stated'; readonly facts: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'inherited' }
  | { readonly kind: 'errors'; readonly errors: number };

export interface Task {
  readonly label: string;
  readonly path: Path;
  readonly state: State;
  readonly internal: boolean;
}

export interface TaskGroup {
  readonly heading: string;
  readonly tasks: readonly Task[];
}

/** Where a page stands: the pages above it. */
export interface Crumb {
  readonly text: string;
  readonly path: Path;
}

/** What a notice takes over from its controller’s file at a place. */
export interface Inherited {
  /** The name of the controller, and the place in its file. */
  readonly from: string;
  readonly id: string;
  readonly path: Path;
  /** What is taken over, in lines. */
  readonly summary: readonly string[];
  readonly field: string;
  /** `all` where this notice says nothing of its own; `added` where its own are added; `replaced` where it stands in its place. */
  readonly use: 'all' | 'added' | 'replaced';
  /** Whether what the notice lists is added to it. */
  readonly isList: boolean;
  /** What “write our own” puts into the notice. */
  readonly copy: unknown;
}

export interface FormPage {
  readonly file: string;
  readonly path: Path;
  readonly heading: string;
  readonly crumbs: readonly Crumb[];
  readonly help?: string;
  readonly fields: readonly Field[];
  readonly add: readonly Addition[];
  /** At the top of a file: its parts. */
  readonly groups: readonly TaskGroup[];
  readonly inherited: readonly Inherited[];
  /** What was found at this place as a whole. */
  readonly findings: readonly FormFinding[];
}
