import { childOrigin, type Diagnostic, type Origin } from '../../diagnostics/index.js';
import { checkPasted, parseProse } from '../../prose/index.js';
import type { ControllerInput, Line, Prose as ProseInput } from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { Read, RegisterEntries, Registers, Shared } from '../shared.js';
import type { Prose, Text } from '../text.js';
import { isId, reportUnknown, slugOf } from './report-unknown.js';

/** A value and where it was written. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** What every step of `resolve` needs: the language, the shared files, and where to put findings and used entries. */
export interface Reader {
  readonly lang: string;
  readonly languages: readonly string[];
  readonly shared: Shared;
  readonly diagnostics: Diagnostic[];
  /** Register entries used so far, as `register/id`. */
  readonly uses: Set<string>;
}

/** A plain text in the reader's language; in the site's first language where it has no translation. A list pasted into it is a finding. */
export function readLine(reader: Reader, line: Line, origin: Origin): Text {
  const text = readText(reader, line, origin);
  reader.diagnostics.push(...checkPasted(text.value, text.origin));
  return text;
}

/** The same where there may be no text. */
export function readOptionalLine(reader: Reader, line: Line | undefined, origin: Origin): Text | undefined {
  return line === undefined ? undefined : readLine(reader, line, origin);
}

/** A text with Markdown. What Markdown may not hold is a finding. `headings`: only in sections of their own. */
export function readProse(reader: Reader, prose: ProseInput, origin: Origin, headings = false): Prose {
  const text = readText(reader, prose, origin);
  const { value: blocks, diagnostics } = parseProse(text.value, text.origin, headings);
  reader.diagnostics.push(...diagnostics);
  return { ...text, blocks };
}

export function readOptionalProse(reader: Reader, prose: ProseInput | undefined, origin: Origin): Prose | undefined {
  return prose === undefined ? undefined : readProse(reader, prose, origin);
}

/** An answer that is a plain text, `not-stated`, or left out of the thing at `parent`. */
export function readLineAnswer(reader: Reader, line: Line | undefined, parent: Origin, key: string): Answer<Text> {
  return readAnswer(line, parent, key, (value, origin) => readLine(reader, value, origin));
}

/** An answer that is a text with Markdown, `not-stated`, or left out of the thing at `parent`. */
export function readProseAnswer(reader: Reader, prose: ProseInput | undefined, parent: Origin, key: string): Answer<Prose> {
  return readAnswer(prose, parent, key, (value, origin) => readProse(reader, value, origin));
}

/** What is left of a field's type when its answers without a fact are taken away. */
type Fact<T> = Exclude<T, 'none' | 'not-stated' | undefined>;

/** Turns a field that may hold `none` or `not-stated`, or be left out of the thing at `parent`, into an answer. */
export function readAnswer<T, R>(
  value: T | undefined,
  parent: Origin,
  key: string,
  read: (value: Fact<T>, origin: Origin) => R,
): Answer<R> {
  return readSourcedAnswer<T, R>(value === undefined ? undefined : { value, origin: childOrigin(parent, key) }, parent, read);
}

/** The same for a value whose place is already known: it may have come from the controller. */
export function readSourcedAnswer<T, R>(
  sourced: Sourced<T> | undefined,
  parent: Origin,
  read: (value: Fact<T>, origin: Origin) => R,
): Answer<R> {
  if (sourced === undefined) return { state: 'absent', origin: parent };
  const { value, origin } = sourced;
  if (value === 'not-stated' || value === 'none') return { state: value === 'none' ? 'none' : 'not-stated', origin };
  return { state: 'given', value: read(value as Fact<T>, origin), origin };
}

/** Each item of a list with its origin: under its `id` where it has one that no earlier item has, else under its position. */
export function readItems<T, R>(items: readonly T[] | undefined, list: Origin, read: (item: T, origin: Origin) => R): R[] {
  const seen = new Set<string>();
  return (items ?? []).map((item, position) => {
    const id = idOf(item);
    const step = id === undefined || seen.has(id) ? position : id;
    if (id !== undefined) seen.add(id);
    return read(item, childOrigin(list, step));
  });
}

/** The `id` of a list item that has one. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}

/** An entry of a register. An id that is not there is a finding, with the nearest id. */
export function lookUp<K extends keyof RegisterEntries>(
  reader: Reader,
  register: K,
  id: string,
  origin: Origin,
  what: string,
): Sourced<RegisterEntries[K]> | undefined {
  const { file, value }: Registers[K] = reader.shared.registers[register];
  const entry = Object.hasOwn(value, id) ? value[id] : undefined;
  if (entry === undefined) {
    if (reader.shared.faulty?.has(`registers/${register}`)) return undefined;
    const add = isId(id) ? `Or add “${id}” to registers/${register}.yaml.` : addByName(register, id);
    reportUnknown(reader, { what, id, origin, known: Object.keys(value), nameOf: (known) => namesOf(value[known]), add });
    return undefined;
  }
  reader.uses.add(`${register}/${id}`);
  return { value: entry, origin: { file, path: [id] } };
}

/** How to name what is in no register by its own words: in this notice only, where it can hold them, and in the register. */
function addByName(register: keyof RegisterEntries, words: string): string {
  const key = ownNames[register];
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} ’'&(),.-]*$/u.test(words) ? words : JSON.stringify(words);
  const here = key === undefined ? '' : `To name it in this notice only, write “- ${key}: ${plain}”. `;
  const slug = slugOf(words);
  return `${here}${here === '' ? 'Add' : 'Or add'} it to registers/${register}.yaml${slug === '' ? '' : ` under an id such as ${slug}`}, and write that id here.`;
}

/** Under which field a notice can say in words what others take from a register. */
const ownNames: Partial<Record<keyof RegisterEntries, string>> = { recipients: 'name', 'security-measures': 'measure' };

/** What an entry of a register is called, in each of its languages. */
function namesOf(entry: object | undefined): readonly string[] {
  const name: unknown = entry && ('name' in entry ? entry.name : 'title' in entry ? entry.title : 'text' in entry ? entry.text : undefined);
  const names: readonly unknown[] = typeof name === 'object' && name !== null ? Object.values(name) : [name];
  return names.filter((text) => typeof text === 'string');
}

/** A controller by its id. One that is not there is a finding, with the nearest id. */
export function lookUpController(reader: Reader, id: string, origin: Origin): Read<ControllerInput> | undefined {
  const { controllers, faulty } = reader.shared;
  const found = controllers.get(id);
  if (found === undefined && !faulty?.has(`controllers/${id}`)) {
    reportUnknown(reader, { what: 'controller', id, origin, known: [...controllers.keys()], add: `Or add controllers/${id}.yaml.` });
  }
  return found;
}

/** A text in the reader's language, or in the one that stands in for it. */
export function readText(reader: Pick<Reader, 'lang' | 'languages'>, text: Line | ProseInput, origin: Origin): Text {
  const lang = pickLanguage(reader, text);
  return typeof text === 'string'
    ? { lang, value: text, origin }
    : { lang, value: text[lang as keyof typeof text] ?? '', origin: childOrigin(origin, lang) };
}

function pickLanguage(reader: Pick<Reader, 'lang' | 'languages'>, line: Line | ProseInput): string {
  const first = reader.languages[0] ?? 'en';
  if (typeof line === 'string') return first;
  if (line[reader.lang as keyof typeof line] !== undefined) return reader.lang;
  return line[first as keyof typeof line] === undefined ? (Object.keys(line)[0] ?? first) : first;
}
