import { describeForm, describeNewEntry, fieldId, readAt, writeAt, type Field, type FormPage } from '../../form/index.js';
import type { Path } from '../../revise/index.js';
import type { App, Route } from './app.js';
import { page } from './answers.js';
import { helpTopicOf } from '../help/help-topics.js';
import { besideOf } from './beside.js';
import { drawPage } from './draw-page.js';
import { findFormFile, hrefOf, isReadable, readFormInput, type FormFile } from './form-context.js';
import { previewProse } from './prose-preview.js';
import { structureOf } from './structure.js';

/** The pages of a file: the list of its parts, and each place of it as a form. */
export const showForm: Route = ({ method, path, query }, app) => {
  const found = method === 'GET' ? findFormFile(path, app) : undefined;
  if (found === undefined) return undefined;
  const input = readFormInput(found, app);
  const at = readAt(query.get('at') ?? '', input.value);
  const wanted = query.getAll('add');
  const shown = at && describeForm({ ...input, path: at, wanted });
  if (!shown || !isReadable(found, app)) return unreadable(found, app, shown !== undefined);
  const structure = structureOf(app.desk, found.file);
  return page(
    drawPage(app, 'form.njk', {
      ...viewPage(shown, found),
      newEntryOf: (register: string) => viewNewEntry(register, app),
      structure,
      guide: helpTopicOf(shown.path),
      at: writeAt(shown.path),
      // The page beside the form follows the notice, wherever in it the form is.
      place: { kind: found.kind, id: found.id, file: found.file },
      ...(found.kind === 'notice' ? { beside: besideOf(app, found.id) } : {}),
    }),
  );
};

/** What the templates need to draw a page: addresses, and texts as they will look. */
function viewPage(shown: FormPage, found: FormFile): object {
  return {
    title: shown.heading,
    page: shown,
    kind: found.kind,
    register: found.id,
    errors: listErrors(shown),
    hasProse: fieldsOf(shown).some((field) => field.kind === 'text' && field.as === 'prose'),
    hrefOf: (path: Path) => hrefOf(found, path),
    addHref: (path: Path) => `${hrefOf(found, shown.path)}&add=${encodeURIComponent(fieldId(path))}#${fieldId(path)}`,
    json: (value: unknown) => JSON.stringify(value),
    last: (path: Path) => path.at(-1),
    previewProse,
    isWrong: (findings: FormPage['findings']) => findings.some(({ severity }) => severity === 'error'),
  };
}

/** What a new entry of a register is asked for, and what it is called. */
function viewNewEntry(register: string, app: App): object {
  const found = findFormFile(`/registers/${register}`, app);
  return { noun: entryNouns[register] ?? 'a new entry', fields: found ? describeNewEntry(readFormInput(found, app)) : [] };
}

const entryNouns: Readonly<Record<string, string>> = {
  recipients: 'a new organisation',
  'data-categories': 'a new kind of information',
  people: 'a new kind of people',
  topics: 'a new topic',
  retention: 'a new kind of records',
  legislation: 'a new by-law, code or local Act',
  'security-measures': 'a new measure',
};

/** The errors of a page in the order of its fields, each with the field it belongs to. */
export function listErrors(shown: FormPage): readonly { readonly text: string; readonly href: string }[] {
  const all = marksOf(shown);
  return all.flatMap(({ id, findings }) =>
    findings.filter(({ severity }) => severity === 'error').map(({ message }) => ({ text: message, href: `#${id}` })),
  );
}

export interface Mark {
  readonly id: string;
  readonly findings: FormPage['findings'];
}

/** What was found, by the element that shows it. */
export function marksOf(shown: FormPage): readonly Mark[] {
  const marks = fieldsOf(shown).flatMap((field): readonly Mark[] => {
    const { id, findings } = field;
    const inner = field.kind === 'answer' ? field.details : field;
    return [{ id, findings }, ...(inner.kind === 'list' ? inner.items : [])];
  });
  return [{ id: 'page', findings: shown.findings }, ...marks].map(({ id, findings }) => ({ id, findings }));
}

/** All fields of a page, those inside others too. */
function fieldsOf({ fields }: Pick<FormPage, 'fields'>): readonly Field[] {
  return fields.flatMap((field) => {
    const inner = field.kind === 'answer' ? field.details : field;
    return [field, ...(inner.kind === 'group' ? fieldsOf(inner) : [])];
  });
}

/** The texts at these places as they will look, by the element they are typed into. */
export function looksOf(shown: FormPage, paths: readonly Path[]): readonly { readonly id: string; readonly html: string }[] {
  const wanted = new Set(paths.map(fieldId));
  return fieldsOf(shown).flatMap((field) => {
    if (field.kind !== 'text' || field.as !== 'prose' || !wanted.has(field.id)) return [];
    return field.inputs.map(({ lang, langName, text }) => ({
      id: `${field.id}-${langName === undefined ? 'input' : lang}`,
      html: previewProse(text),
    }));
  });
}

function unreadable(found: FormFile, app: App, isPlace: boolean): ReturnType<typeof page> {
  const findings = isPlace ? app.studio.findings(found.file).filter(({ severity }) => severity === 'error') : [];
  const title = isPlace ? 'This file cannot be shown as a form' : 'There is no such place in this file';
  return page(drawPage(app, 'no-form.njk', { title, findings, file: found.file, back: found.address, isPlace }), isPlace ? 200 : 404);
}
