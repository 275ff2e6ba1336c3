import { describeForm, prepareChanges, readAt, valueAt, type FormInput } from '../../form/index.js';
import type { Change, Path } from '../../revise/index.js';
import { isRecord } from '../../schema/index.js';
import type { LocalAnswer } from '../local-server.js';
import { barOf } from './bar.js';
import { json, plain } from './answers.js';
import type { App, Route } from './app.js';
import { readChanges } from './read-changes.js';
import { formFileOf, readFormInput, type FormFile } from './form-context.js';
import { listErrors, looksOf, marksOf } from './form-page.js';
import { keepStructure, structureOf } from './structure.js';

/** Takes one change of a form, and answers how the page stands after it. */
export const takeChange: Route = ({ method, path, body }, app) => {
  if (method !== 'POST' || path !== '/change') return undefined;
  const asked = readBody(body);
  const found = asked && formFileOf(asked.file, app);
  if (asked === undefined || found === undefined) return plain(400, 'This is no change of a file of yours.');
  const structure = structureOf(app.desk, found.file);
  if (structure !== asked.structure) return json({ stale: true }, 409);
  const input = readFormInput(found, app);
  const changes = prepareAll(input, asked.changes);
  const { title, merge } = asked;
  const step = { title, files: [{ file: found.file, changes }], ...(merge === undefined ? {} : { merge }) };
  const refused = changes.length === 0 ? [] : app.desk.take(step);
  if (isReadAgain(refused)) return json({ stale: true }, 409);
  const isStructural = merge === undefined && asked.changes.some((one) => movesThings(one, valueAt(input.value, one.path)));
  if (!isStructural && refused.length === 0) keepStructure(app.desk, found.file, structure);
  return answer(app, found, {
    at: asked.at,
    refused,
    changed: asked.changes.map((change) => change.path),
  });
};

/** The file was changed on disk just now: what the page shows may stand elsewhere in it, or nowhere. */
export function isReadAgain(refused: readonly { readonly code: string }[]): boolean {
  return refused.some(({ code }) => code === 'edit/read-again');
}

export interface Asked {
  readonly file: string;
  readonly structure: number;
  readonly at: string;
  readonly changes: readonly Change[];
  readonly title: string;
  readonly merge?: string;
}

/** Why something was not taken. */
export interface Refusal {
  readonly message: string;
  readonly hint?: string;
}

interface Outcome {
  readonly at: string;
  readonly refused: readonly Refusal[];
  /** The places whose texts may look different now. */
  readonly changed: readonly Path[];
}

/** How the page stands: what was found, by the element that shows it, and texts as they will look. */
export function answer(app: App, found: FormFile, { at, refused, changed }: Outcome): LocalAnswer {
  const input = readFormInput(found, app);
  const place = readAt(at, input.value);
  const shown = place && describeForm({ ...input, path: place });
  return json({
    file: found.file,
    structure: structureOf(app.desk, found.file),
    bar: barOf(app),
    findings: input.findings,
    marks: shown ? marksOf(shown) : [],
    looks: shown ? looksOf(shown, changed) : [],
    errors: shown ? listErrors(shown) : [],
    ...(refused.length > 0 ? { refused: refused.map(({ message, hint }) => ({ message, hint })) } : {}),
  });
}

/** Each change is made of what the file says after the one before it. */
function prepareAll(input: FormInput, changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change) => prepareChanges(input, change));
}

/** Whether paths that a page was drawn with may lead to something else after a change. What is typed or ticked moves nothing. */
function movesThings({ kind, path }: Change, now: unknown): boolean {
  switch (kind) {
    case 'insert':
    case 'move':
      return true;
    case 'remove':
      return typeof path.at(-1) === 'number' || hasParts(now);
    case 'set':
      return hasParts(now);
    default:
      return kind satisfies never;
  }
}

/** A map, or a list of more than words. */
function hasParts(value: unknown): boolean {
  return isRecord(value) || (Array.isArray(value) && value.some((item) => typeof item === 'object'));
}

function readBody(body: Uint8Array): Asked | undefined {
  const asked = parse(body);
  if (!isRecord(asked)) return undefined;
  const { file, structure, at = '', title, merge } = asked;
  const changes = readChanges(asked['changes']);
  if (typeof file !== 'string' || typeof structure !== 'number' || typeof at !== 'string' || changes === undefined) return undefined;
  if (typeof title !== 'string' || (merge !== undefined && typeof merge !== 'string')) return undefined;
  return { file, structure, at, changes, title: title.slice(0, 200), ...(merge === undefined ? {} : { merge }) };
}

export function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
