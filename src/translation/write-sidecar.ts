import { Document, isMap, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { ReviewedPhrases, TranslationRecord } from '../schema/index.js';

/** What is to be known of one translation from now on. */
export interface SidecarEntry {
  /** The file without `.yaml`, and the place in it. */
  readonly file: string;
  readonly place: string;
  readonly lang: string;
  readonly record: TranslationRecord;
}

/** What is to change in translations.yaml. */
export interface SidecarChange {
  readonly entries: readonly SidecarEntry[];
  /** Places that are in their file no more. */
  readonly gone?: readonly Pick<SidecarEntry, 'file' | 'place'>[];
  /** By language. */
  readonly phrases?: Readonly<Record<string, ReviewedPhrases>>;
}

/** The text of a translations.yaml where there was none. */
const head = ` Written by Fairnotice: which text each translation was made from, and who has read it. Keep it with the notices.`;

/**
 * The text of translations.yaml with some of it changed. `text` is what it was; it has to be sound. Remarks and the order of what stays
 * are kept; what is new stands at the end of its group.
 */
export function changeSidecar(text: string | undefined, { entries, gone = [], phrases = {} }: SidecarChange): string {
  const bom = text?.startsWith('\uFEFF') === true ? '\uFEFF' : '';
  const lineEnd = text?.includes('\r\n') === true ? '\r\n' : '\n';
  const document = open(text?.slice(bom.length).replaceAll('\r\n', '\n'));
  for (const { file, place } of gone) remove(document, ['texts', file, place]);
  for (const { file, place, lang, record } of entries) setRecord(document, ['texts', file, place, lang], { ...record });
  for (const [lang, { reviewedBy, on, read }] of Object.entries(phrases)) {
    setRecord(document, ['phrases', lang], { reviewedBy });
    document.setIn(['phrases', lang, 'on'], quoted(on));
    document.setIn(['phrases', lang, 'read'], new YAMLMap());
    setRecord(document, ['phrases', lang, 'read'], read);
  }
  return bom + document.toString({ lineWidth: 0 }).replaceAll('\n', lineEnd);
}

function open(text: string | undefined): Document {
  const document = parseDocument(text ?? '');
  if (isMap(document.contents)) {
    document.contents.flow = false;
    return document;
  }
  const fresh = new Document({});
  const remark = document.commentBefore ?? document.comment;
  fresh.commentBefore = remark ?? head;
  return fresh;
}

/** Sets each field of a map, makes it where it is not there, and takes out the fields that are gone. */
function setRecord(document: Document, path: readonly string[], record: Readonly<Record<string, string>>): void {
  path.forEach((_, position) => {
    const part = path.slice(0, position + 1);
    if (!isMap(document.getIn(part))) document.setIn(part, new YAMLMap());
  });
  const map = document.getIn(path);
  if (!isMap(map)) return;
  map.flow = false;
  for (const key of map.items.map((pair) => String(pair.key))) {
    if (path[0] === 'texts' && !(key in record)) map.delete(key);
  }
  for (const [key, value] of Object.entries(record)) if (map.get(key) !== value) map.set(key, quoted(value));
}

/** Takes out an entry, and the group it stood in where nothing else is left in that. */
function remove(document: Document, path: readonly string[]): void {
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const group = document.getIn(above);
  if (above.length > 0 && isMap(group) && group.items.length === 0) remove(document, above);
}

/** Some hashes would be read as numbers. */
function quoted(value: string): Scalar<string> {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
