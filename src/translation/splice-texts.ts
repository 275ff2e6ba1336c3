import { isRecord } from '../schema/index.js';
import { decodeSource, parseYaml, type YamlFile } from '../yaml/index.js';
import { editsFor, type Edit, type NoPlace, type TextChange } from './splice-edits.js';

/** A file with translations put in, and the changes that could not be made. */
export interface Spliced {
  readonly bytes: Uint8Array;
  readonly failed: readonly { readonly change: TextChange; readonly why: string }[];
}

/**
 * Puts translations into a YAML file at the places of their texts, and leaves every other byte as it was: remarks, quotes, indents, the
 * byte order mark and the ends of lines. What comes out is read again; a change that would make the file say anything else besides, or
 * bring a new fault into it, is left out and told of.
 */
export function spliceTexts(file: string, bytes: Uint8Array, changes: readonly TextChange[]): Spliced {
  const together = attempt(file, bytes, changes);
  if ('bytes' in together) return { bytes: together.bytes, failed: [] };
  let done = bytes;
  const failed: { change: TextChange; why: string }[] = [];
  for (const change of changes) {
    const alone = attempt(file, done, [change]);
    if ('bytes' in alone) done = alone.bytes;
    else failed.push({ change, why: alone.why });
  }
  return { bytes: done, failed };
}

function attempt(
  file: string,
  bytes: Uint8Array,
  changes: readonly TextChange[],
): { readonly bytes: Uint8Array } | { readonly why: string } {
  const before = read(file, bytes);
  if (!before?.yaml.root) return { why: 'The file cannot be read.' };
  const { text } = before.yaml.source;
  const edits: Edit[] = [];
  for (const change of changes) {
    const found = editsFor(text, before.yaml.root, change);
    if (typeof found === 'string') return { why: noPlace[found] };
    edits.push(...found);
  }
  const after = applyEdits(before.yaml, bytes, edits);
  const again = read(file, after);
  const expected = changes.reduce(expectChange, before.yaml.value);
  if (!again || !isSame(again.yaml.value, expected)) return { why: 'The file would not say the same elsewhere. Write it in by hand.' };
  const known = new Set(before.findings);
  const fault = again.findings.find((finding) => !known.has(finding));
  return fault === undefined ? { bytes: after } : { why: fault };
}

const noPlace: Readonly<Record<NoPlace, string>> = {
  gone: 'Its place in the file is gone.',
  'in-brackets': 'It stands inside brackets, where a text has no room. Write the list with one item on each line, each after a dash.',
};

function read(file: string, bytes: Uint8Array): { readonly yaml: YamlFile; readonly findings: readonly string[] } | undefined {
  const decoded = decodeSource(file, bytes);
  if (!decoded.value) return undefined;
  const { value, diagnostics } = parseYaml(decoded.value);
  return value.complete ? { yaml: value, findings: [...decoded.diagnostics, ...diagnostics].map(({ message }) => message) } : undefined;
}

/** Offsets count in the text as it is read, without byte order mark and with LF; the bytes keep what they had of both. */
function applyEdits({ source }: YamlFile, bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).slice(source.bom ? 1 : 0);
  const lineEnd = source.lineEnding === 'lf' ? '\n' : '\r\n';
  const ordered = edits.map((edit, position) => ({ ...edit, position })).sort((a, b) => a.start - b.start || a.position - b.position);
  let out = source.bom ? '\uFEFF' : '';
  let [offset, at] = [0, 0];
  const advance = (to: number): string => {
    const from = at;
    while (offset < to) {
      at += raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;
      offset += 1;
    }
    return raw.slice(from, at);
  };
  for (const { start, end, text } of ordered) {
    out += advance(start) + text.replaceAll('\n', lineEnd);
    advance(end);
  }
  return new TextEncoder().encode(out + raw.slice(at));
}

function expectChange(value: unknown, { pointer, lang, translation, first, longKey }: TextChange): unknown {
  return setAt(value, pointer, (text) => {
    const languages: Record<string, unknown> = isRecord(text) ? { ...text } : { [first]: text };
    languages[lang] = translation;
    return longKey === undefined || isRecord(text) ? languages : { [longKey]: languages };
  });
}

function setAt(value: unknown, [step, ...rest]: readonly (string | number)[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: unknown, position) => (position === step ? setAt(item, rest, change) : item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, key === step ? setAt(member, rest, change) : member]));
}

/** The same data in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
