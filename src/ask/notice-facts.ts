import { findStatute } from '../law/index.js';
import { isRecord } from '../schema/index.js';

export type Json = Readonly<Record<string, unknown>>;

/** A notice as its file says it, and what the entries of the registers are called in its language. */
export interface AskedNotice {
  readonly id: string;
  readonly file: string;
  readonly value: Json;
  readonly lang: string;
  /** The name of an entry, by register and id. */
  readonly nameOf: (register: string, id: string) => string | undefined;
}

/** A group of the notice that an answer can name by its id. */
export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/** The groups that a use may have some of. */
export interface NoticeFacts {
  readonly dataGroups: readonly NamedGroup[];
  readonly recipientGroups: readonly NamedGroup[];
  readonly retentionRows: readonly NamedGroup[];
}

export function readFacts(notice: AskedNotice): NoticeFacts {
  const { personalData, recipients, retention } = notice.value;
  return {
    dataGroups: listNamed(personalData, notice),
    recipientGroups: listNamed(isRecord(recipients) ? recipients['outside'] : undefined, notice),
    retentionRows: listNamed(isRecord(retention) ? retention['only'] : retention, notice),
  };
}

/** What an item of a list is called, as far as it says. */
export function nameItem(item: unknown, notice: AskedNotice): string | undefined {
  if (typeof item === 'string') return item;
  if (!isRecord(item)) return undefined;
  const own = ['heading', 'name', 'text', 'records', 'item', 'recipient', 'what', 'title', 'commonLaw', 'guidance'];
  const words = own.map((key) => wordsIn(item[key], notice.lang)).find((text) => text !== '');
  const first = Array.isArray(item['purposes']) ? nameItem(item['purposes'][0], notice) : undefined;
  return [words, nameOfEntry(item, notice), first, wordsIn(item['when'], notice.lang)].find((name) => name !== undefined && name !== '');
}

/** The words of a text, in the language of the notice where there are several. Nothing for what is no text. */
export function wordsIn(value: unknown, lang: string): string {
  const text = isRecord(value) ? (value[lang] ?? Object.values(value)[0]) : value;
  return typeof text === 'string' && text !== 'not-stated' ? text.replace(/\s+/g, ' ').trim() : '';
}

/** The names of those in a list, by id or with a name of their own. */
export function nameAll(list: unknown, register: string, notice: AskedNotice): string {
  if (!Array.isArray(list)) return '';
  return list
    .map((one: unknown) => (typeof one === 'string' ? (notice.nameOf(register, one) ?? one) : (nameItem(one, notice) ?? '')))
    .map((name) => name.replace(/\.$/, ''))
    .filter((name) => name !== '')
    .join('; ');
}

function nameOfEntry(item: Json, notice: AskedNotice): string | undefined {
  const { who, class: kind, category, statute, legislation, schedule } = item;
  const names = [
    nameAll(who, 'recipients', notice),
    typeof kind === 'string' ? notice.nameOf('retention', kind) : undefined,
    typeof category === 'string' ? notice.nameOf('data-categories', category) : undefined,
    typeof statute === 'string' ? findStatute(statute)?.title : undefined,
    typeof legislation === 'string' ? notice.nameOf('legislation', legislation) : undefined,
    isRecord(schedule) ? wordsIn(schedule['title'], notice.lang) : undefined,
  ];
  return names.find((name) => name !== undefined && name !== '');
}

function listNamed(list: unknown, notice: AskedNotice): readonly NamedGroup[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const id = isRecord(item) ? item['id'] : undefined;
    return typeof id === 'string' ? [{ id, name: nameItem(item, notice) ?? nameFirst(item, notice) ?? id }] : [];
  });
}

/** A group of information without a heading is known by what is in it. */
function nameFirst(item: unknown, notice: AskedNotice): string | undefined {
  return isRecord(item) && Array.isArray(item['items']) ? nameAll(item['items'], 'data-categories', notice) : undefined;
}
