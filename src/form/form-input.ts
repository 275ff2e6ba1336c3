import type { Path } from '../revise/index.js';
import type { FormFinding } from './form-page.js';
import type { FileKind } from './tasks.js';

/** Something with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a form is worked out from. */
export interface FormInput {
  readonly schemas: readonly unknown[];
  readonly kind: FileKind;
  /** `notice.schema.json` */
  readonly schema: string;
  readonly file: string;
  /** What the file says, as plain data. */
  readonly value: unknown;
  /** What the file is called: the title of the notice, the name of the controller. */
  readonly title: string;
  /** Languages of the site, the first one first. */
  readonly languages: readonly string[];
  /** Entries of registers (`registers/recipients`), `controllers`, `notices` and `statutes`, by id. */
  readonly names: Readonly<Record<string, readonly Named[]>>;
  readonly findings: readonly FormFinding[];
  /** The controller of a notice and what its file says. */
  readonly controller?: { readonly id: string; readonly name: string; readonly value: unknown };
  /** Fields that are not there and are wanted on the page. */
  readonly wanted: readonly string[];
}

export interface PageInput extends FormInput {
  readonly path: Path;
}
