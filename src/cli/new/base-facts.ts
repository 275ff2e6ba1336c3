import type { DraftBase, DraftGround } from '../../index.js';
import { isRecord } from '../../schema/index.js';
import { createSource, parseYaml } from '../../yaml/index.js';
import type { Entry } from './edit-list.js';

/** An entry of what a notice begins from. In the answers its id alone keeps it as it is. */
export interface Kept {
  readonly id: string;
}

/** A use of information, and whether somebody has said what allows it. */
export interface BaseUse extends Entry<Kept> {
  readonly hasReason: boolean;
}

/** Records, and whether somebody has said how long they are kept. */
export interface BaseRow extends Entry<Kept> {
  readonly hasTime: boolean;
}

/** What a notice begins from, as far as it is asked about. */
export interface BaseFacts {
  readonly title: string;
  readonly service?: string;
  readonly does?: string;
  readonly people: readonly Entry<Kept>[];
  readonly data: readonly Entry<Kept>[];
  readonly uses: readonly BaseUse[];
  readonly recipients: readonly Entry<Kept>[];
  readonly rows: readonly BaseRow[];
}

/** Reads them. Entries without an id are left out: nothing could name them. */
export function readBaseFacts({ text }: DraftBase, { registered }: DraftGround): BaseFacts {
  const { value } = parseYaml(createSource('', text)).value;
  const notice = isRecord(value) ? value : {};
  const service = isRecord(notice['service']) ? notice['service'] : {};
  const [name, does] = [wordsOf(service['name']), wordsOf(service['does'])];
  const recipients = isRecord(notice['recipients']) ? notice['recipients'] : {};
  return {
    title: wordsOf(notice['title']) ?? '',
    ...(name !== undefined && { service: name }),
    ...(does !== undefined && { does }),
    people: entriesOf(notice['people']).map((entry) => ({ ...keep(entry), shown: wordsOf(entry['name']) ?? '' })),
    data: entriesOf(notice['personalData']).map((entry) => ({ ...keep(entry), shown: underHeading(entry, listWords(entry['items'])) })),
    uses: entriesOf(notice['processing']).map((entry) => ({
      ...keep(entry),
      shown: underHeading(entry, listWords(entry['purposes'])),
      hasReason: Array.isArray(entry['lawfulBases']),
    })),
    recipients: entriesOf(recipients['outside']).map((entry) => ({
      ...keep(entry),
      shown: underHeading(
        entry,
        listWords(entry['who'], (id) => registered.recipients?.get(id) ?? id),
      ),
    })),
    rows: entriesOf(notice['retention']).map((entry) => ({
      ...keep(entry),
      shown: wordsOf(entry['records']) ?? registered.retention?.get(wordsOf(entry['class']) ?? '') ?? '',
      hasTime: (entry['period'] ?? 'not-stated') !== 'not-stated' || 'class' in entry || 'criteria' in entry || 'schedule' in entry,
    })),
  };
}

type Json = Readonly<Record<string, unknown>>;

function entriesOf(list: unknown): readonly (Json & Kept)[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => (isRecord(entry) && typeof entry['id'] === 'string' ? [{ ...entry, id: entry['id'] }] : []));
}

function keep({ id }: Kept): { readonly value: Kept } {
  return { value: { id } };
}

/** A text, or the first of its languages. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  return isRecord(value) ? Object.values(value).find((text) => typeof text === 'string') : undefined;
}

function underHeading({ heading }: Json, words: string): string {
  const title = wordsOf(heading);
  return title === undefined ? words : `${title}: ${words}`;
}

/** Entries are words, or stand in short for a map that names them in one of a few ways. */
function listWords(list: unknown, named: (word: string) => string = (word) => word): string {
  if (!Array.isArray(list)) return '';
  const words = list.map((one: unknown) =>
    typeof one === 'string'
      ? named(one)
      : isRecord(one)
        ? wordsOf(one['item'] ?? one['text'] ?? one['name'] ?? one['category'])
        : undefined,
  );
  return words.filter((word) => word !== undefined).join('; ');
}
