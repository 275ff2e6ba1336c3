import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/index.js';
import { formatText, reviseText, type Change } from '../revise/index.js';
import { isRecord, orderOfNames, type NewAnswersInput } from '../schema/index.js';
import { createSource, parseYaml } from '../yaml/index.js';
import { beginFrom, type DraftBase, type DraftBody } from './begin-from.js';
import { dropRemarks, type Remark } from './drop-remarks.js';
import { inEnglish } from './in-english.js';
import type { Json } from './json.js';
import { keepReferences } from './keep-references.js';
import { layAnswers } from './lay-answers.js';
import type { LeftOut } from './left-out.js';
import type { Registered } from './registered.js';
import { tidyAll } from './tidy-words.js';
import { withoutGone } from './without-gone.js';

/** Where a new notice is to stand, and what of its workspace it has to fit. */
export interface DraftPlace {
  /** The file of the notice, as people see it. */
  readonly file: string;
  /** The file of the answers, for findings about them. */
  readonly answersFile: string;
  readonly body: DraftBody;
  readonly registered: Registered;
  /** The languages of the site, its first one first. */
  readonly languages: readonly string[];
  readonly schemas: readonly unknown[];
  /** The address of the schema of notices, as a file in the same folder names it to editors. */
  readonly schemaAddress?: string;
}

/** The text of a new notice. */
export interface Draft {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes the text of a new notice from a model, or from another notice, and from answers. What nobody answered is as it is there: in a model
 * that is `not-stated`, with a remark that says what to ask. The status is `draft`.
 *
 * Answers go in as values and never as text. The file is tidy, as `formatText` leaves it, and was read again: it says what was wanted.
 * Diagnostics are about the answers, or say why there is no text. Whether the notice fits its schema is for the caller to see.
 */
export function composeDraft(base: DraftBase, answers: NewAnswersInput, place: DraftPlace): Result<Draft | undefined> {
  const { file, body, registered, languages, schemas } = place;
  const { value, complete } = parseYaml(createSource(file, base.text)).value;
  if (!complete || !isRecord(value)) return unreadable(file);
  const begun = beginFrom(value, base, body, registered);
  const worded = base.kind === 'model' ? inEnglish(begun.value, languages, schemas, registered) : begun.value;
  const tidy = tidyAll(answers) as NewAnswersInput;
  const laid = layAnswers(worded, tidy, place.answersFile, registered);
  if (laid.diagnostics.length > 0) return { value: undefined, diagnostics: laid.diagnostics };
  const wanted = keepReferences(worded, laid.value);
  const orderOf = orderOfNames(schemas, 'notice');
  const steps = [withoutGone(value, wanted), wanted];
  const changes = steps.map((step): Change => ({ kind: 'set', path: [], value: step }));
  const revised = reviseText(file, base.text, changes, orderOf);
  if (revised.value === undefined) return { value: undefined, diagnostics: revised.diagnostics };
  const text = tidyText(file, withSchema(dropSettled(revised.value, base, worded, wanted), place.schemaAddress));
  const read = parseYaml(createSource(file, text)).value;
  return read.complete && isDeepStrictEqual(read.value, wanted)
    ? { value: { text, leftOut: begun.leftOut }, diagnostics: [] }
    : unreadable(file);
}

/** A draft that could not be made tidy is still one. */
function tidyText(file: string, text: string): string {
  return formatText(file, text).value ?? text;
}

/** Remarks that ask for what is answered by now, and those that say who answered for the other notice. */
function dropSettled(text: string, { kind }: DraftBase, before: Json, now: Json): string {
  const changed = new Set(Object.keys(now).filter((field) => !isDeepStrictEqual(before[field], now[field])));
  return dropRemarks(text, (remark) =>
    kind === 'notice' ? /^answered by /.test(remark.words) : asks(remark) && isSettled(remark, changed),
  );
}

function asks({ words }: Remark): boolean {
  return words.startsWith('ask:');
}

/** Beside a value, the value tells; on a line of its own it is about the field that it stands in. */
function isSettled({ before, field }: Remark, changed: ReadonlySet<string>): boolean {
  return before === '' ? field !== undefined && changed.has(field) : !before.endsWith('not-stated');
}

const schemaLine = /^# yaml-language-server: \$schema=.*\n/m;

function withSchema(text: string, address: string | undefined): string {
  const plain = text.replace(/^\uFEFF/, '');
  return address === undefined || schemaLine.test(plain) ? plain : `# yaml-language-server: $schema=${address}\n${plain}`;
}

function unreadable(file: string): Result<undefined> {
  const finding: Diagnostic = {
    code: 'new/unreadable',
    severity: 'error',
    message: 'We made no notice, because part of what it begins from cannot be read, or one of the answers cannot be written.',
    hint: 'Check the notice that it begins from. Leave out answers with unusual signs, and write them in the file afterwards.',
    origin: { file, path: [] },
  };
  return { value: undefined, diagnostics: [finding] };
}
