import { statutes } from '../../law/index.js';
import type { FormFinding, FormInput, Named } from '../../form/index.js';
import { readPointer, wordsIn, writeAt } from '../../form/index.js';
import type { Path } from '../../revise/index.js';
import { isRecord, registerKinds } from '../../schema/index.js';
import { createSource, parseYaml } from '../../yaml/index.js';
import type { Desk } from '../desk/desk.js';
import type { App } from './app.js';

/** A file that has a form, by the address of its pages. */
export interface FormFile {
  readonly kind: FormInput['kind'];
  readonly schema: string;
  readonly file: string;
  /** `/notices/anytown-council/libraries` */
  readonly address: string;
  /** What its page belongs to: the id of a notice or controller, the name of a register. */
  readonly id: string;
}

/** What each register is called. */
export const registerNames: Readonly<Record<string, string>> = {
  recipients: 'Organisations that get or give information',
  'data-categories': 'Kinds of information',
  people: 'Kinds of people',
  topics: 'Topics',
  retention: 'Kinds of records and how long they are kept',
  legislation: 'By-laws, codes and local Acts',
  'security-measures': 'Measures that keep information safe',
};

/** The file whose pages are at an address: looked up among the files of the workspace, and never opened by the name that was asked for. */
export function findFormFile(path: string, { desk }: App): FormFile | undefined {
  const { notices, controllers, registers, root } = desk.sources();
  const [, kind = '', ...rest] = path.split('/');
  const id = rest.join('/');
  const address = `/${kind}/${id}`;
  if (kind === 'notices') {
    const notice = notices.find((one) => one.id === id);
    return notice && { kind: 'notice', schema: 'notice.schema.json', file: notice.file, address, id };
  }
  if (kind === 'controllers') {
    const controller = controllers.find((one) => one.id === id);
    return controller && { kind: 'controller', schema: 'controller.schema.json', file: controller.file, address, id };
  }
  const register = kind === 'registers' ? registerKinds.find((one) => one === id) : undefined;
  if (register === undefined) return undefined;
  const file = registers.find((one) => one.id === register)?.file ?? `${root}/registers/${register}.yaml`;
  return { kind: 'register', schema: `${register}.schema.json`, file, address, id };
}

/** The same, by the name of the file. */
export function formFileOf(file: string, app: App): FormFile | undefined {
  const { notices, controllers } = app.desk.sources();
  const notice = notices.find((one) => one.file === file);
  const controller = controllers.find((one) => one.file === file);
  const address = notice ? `/notices/${notice.id}` : controller ? `/controllers/${controller.id}` : undefined;
  if (address !== undefined) return findFormFile(address, app);
  return registerKinds.map((kind) => findFormFile(`/registers/${kind}`, app)).find((found) => found?.file === file);
}

/** The page of a place. */
export function hrefOf({ address }: Pick<FormFile, 'address'>, path: Path): string {
  return path.length === 0 ? address : `${address}?at=${writeAt(path)}`;
}

/** All that a form of a file is worked out from. */
export function readFormInput(found: FormFile, app: App): FormInput {
  const { desk, schemas } = app;
  const { site, controllers } = desk.sources();
  const value = readFile(desk, found.file);
  const listed = site && readFile(desk, site.file);
  const languages = isRecord(listed) && Array.isArray(listed['languages']) ? listed['languages'].map(String) : ['en'];
  const owner = found.kind === 'notice' ? controllers.find(({ id }) => id === found.id.split('/')[0]) : undefined;
  const theirs = owner && readFile(desk, owner.file);
  return {
    schemas,
    kind: found.kind,
    schema: found.schema,
    file: found.file,
    value: value ?? {},
    title: titleOf(found, value, languages),
    languages,
    names: readNames(app, languages),
    findings: readFindings(found.file, value, app),
    ...(owner && { controller: { id: owner.id, name: nameOf(theirs, languages, owner.id), value: theirs } }),
    wanted: [],
  };
}

/** Whether a file can be read as it stands: if not, a form of it would hide what is in it. */
export function isReadable({ file }: FormFile, { desk }: App): boolean {
  return desk.text(file) === undefined || readFile(desk, file) !== undefined;
}

/** What a check says of a file, each with the place in it. */
function readFindings(file: string, value: unknown, { studio }: App): readonly FormFinding[] {
  return studio
    .findings(file)
    .filter(({ waived }) => waived === undefined)
    .map(({ severity, code, message, hint, pointer }) => ({
      severity,
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
      path: readPointer(pointer, value),
    }));
}

function titleOf({ kind, id }: FormFile, value: unknown, languages: readonly string[]): string {
  if (kind === 'register') return registerNames[id] ?? id;
  return nameOf(value, languages, id, kind === 'notice' ? 'title' : 'name');
}

function nameOf(value: unknown, languages: readonly string[], otherwise: string, ...fields: readonly string[]): string {
  if (!isRecord(value)) return otherwise;
  const names = (fields.length > 0 ? fields : ['name', 'title', 'records', 'text']).map((field) => wordsIn(value[field], languages));
  return names.find((name) => name !== '') ?? otherwise;
}

function readNames({ desk }: App, languages: readonly string[]): FormInput['names'] {
  const { registers, controllers, notices } = desk.sources();
  const entries = registerKinds.map((kind) => {
    const source = registers.find(({ id }) => id === kind);
    const value = source && readFile(desk, source.file);
    const named = isRecord(value) ? Object.entries(value).map(([id, entry]) => ({ id, name: nameOf(entry, languages, id) })) : [];
    return [`registers/${kind}`, byName(named)] as const;
  });
  const named = (files: typeof notices): readonly Named[] =>
    byName(files.map(({ id, file }) => ({ id, name: nameOf(readFile(desk, file), languages, id) })));
  return {
    ...Object.fromEntries(entries),
    controllers: named(controllers),
    notices: named(notices),
    statutes: byName(statutes.map(({ id, title }) => ({ id, name: title }))),
  };
}

function byName(all: readonly Named[]): readonly Named[] {
  return [...all].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
}

/** What each file says, kept as long as its text is the same. */
const known = new WeakMap<Desk, Map<string, { readonly text: string; readonly value: unknown }>>();

/** What a file says as plain data; nothing where there is none or where it cannot be read. */
export function readFile(desk: Desk, file: string): unknown {
  const text = desk.text(file);
  if (text === undefined) return undefined;
  const files = known.get(desk) ?? new Map<string, { readonly text: string; readonly value: unknown }>();
  known.set(desk, files);
  const found = files.get(file);
  if (found?.text === text) return found.value;
  const yaml = parseYaml(createSource(file, text)).value;
  const value = yaml.complete ? (yaml.value ?? {}) : undefined;
  files.set(file, { text, value });
  return value;
}
