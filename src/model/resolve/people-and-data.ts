import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type * as Input from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { DataGroup, DataItem, Person } from '../notice.js';
import { readChoice } from './processing.js';
import { lookUp, readAnswer, readItems, readLine, readOptionalLine, readProseAnswer, type Reader } from './reader.js';
import { findNearest, reportUnknown } from './report-unknown.js';

export function resolvePeople(reader: Reader, people: Input.NoticeInput['people'], list: Origin): readonly Person[] {
  return readItems(people, list, (person, origin): Person => {
    if (person.kind !== undefined) lookUp(reader, 'people', person.kind, childOrigin(origin, 'kind'), 'kind-of-people');
    return {
      id: person.id,
      name: readLine(reader, person.name, childOrigin(origin, 'name')),
      ...(person.kind === undefined ? {} : { kind: person.kind }),
      ...(person.ages === undefined ? {} : { ages: person.ages }),
      ...(person.readsThrough === undefined ? {} : { readsThrough: person.readsThrough }),
      dataSubject: person.dataSubject ?? true,
      told: readProseAnswer(reader, person.told, origin, 'told'),
      ...(person.notToldBecause === undefined ? {} : { notToldBecause: person.notToldBecause }),
      origin,
    };
  });
}

export function resolvePersonalData(
  reader: Reader,
  data: Input.NoticeInput['personalData'],
  root: Origin,
  people: readonly string[],
): Answer<readonly DataGroup[]> {
  return readAnswer(data, root, 'personalData', (groups, list) =>
    readItems(groups, list, (group, origin): DataGroup => {
      const heading = readOptionalLine(reader, group.heading, childOrigin(origin, 'heading'));
      return {
        ...(group.id === undefined ? {} : { id: group.id }),
        ...(heading ? { heading } : {}),
        people: readChoice(reader, group.people, childOrigin(origin, 'people'), people, 'person'),
        mayContain: group.mayContain ?? [],
        items: readItems(group.items, childOrigin(origin, 'items'), (item, at) => resolveItem(reader, item, at)),
        origin,
      };
    }),
  );
}

function resolveItem(reader: Reader, input: string | Input.DataItem, origin: Origin): DataItem {
  if (typeof input === 'string') return resolveWord(reader, input, origin);
  const when = readOptionalLine(reader, input.when, childOrigin(origin, 'when'));
  const category =
    input.category === undefined
      ? undefined
      : lookUp(reader, 'data-categories', input.category, childOrigin(origin, 'category'), 'data-category');
  const named = input.item === undefined ? category : undefined;
  const special = input.special ?? category?.value.special;
  if (input.item === undefined && category === undefined && input.category === undefined) {
    reader.diagnostics.push({
      code: 'ref/unnamed-data',
      severity: 'error',
      message: 'This entry does not say what the data is.',
      hint: 'Give item, in plain words, or category, an id from registers/data-categories.yaml.',
      origin,
    });
  }
  return {
    name: named
      ? readLine(reader, named.value.name, childOrigin(named.origin, 'name'))
      : readLine(reader, input.item ?? input.category ?? '', childOrigin(origin, input.item === undefined ? 'category' : 'item')),
    ...(category && input.category !== undefined ? { category: input.category } : {}),
    ...(special === undefined ? {} : { special }),
    criminal: input.criminal ?? category?.value.criminal ?? false,
    optional: input.optional ?? false,
    ...(when ? { when } : {}),
    origin,
  };
}

/** Plain words: an entry of the register where they are its id or its name, which then gives its flags; else just words. */
function resolveWord(reader: Reader, word: string, origin: Origin): DataItem {
  const { file, value: entries } = reader.shared.registers['data-categories'];
  const id = findCategory(reader, word);
  const entry = id === undefined ? undefined : entries[id];
  if (id === undefined || entry === undefined) {
    reportLikelyMistake(reader, word, origin, Object.keys(entries));
    return { name: readLine(reader, word, origin), criminal: false, optional: false, origin };
  }
  reader.uses.add(`data-categories/${id}`);
  return {
    name: readLine(reader, entry.name, { file, path: [id, 'name'] }),
    category: id,
    ...(entry.special === undefined ? {} : { special: entry.special }),
    criminal: entry.criminal ?? false,
    optional: false,
    origin,
  };
}

function findCategory(reader: Reader, word: string): string | undefined {
  const entries = reader.shared.registers['data-categories'].value;
  if (Object.hasOwn(entries, word)) return word;
  const wanted = word.toLowerCase();
  return Object.keys(entries).find((id) => {
    const name = entries[id]?.name;
    const names = typeof name === 'string' ? [name] : Object.values(name ?? {});
    return names.some((known) => typeof known === 'string' && known.toLowerCase() === wanted);
  });
}

/** `nhs-numbr` was meant as an id; `self-esteem` was not. Only a hyphenated word close to a known id is taken for a slip. */
function reportLikelyMistake(reader: Reader, word: string, origin: Origin, known: readonly string[]): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(word) || findNearest(word, known) === undefined) return;
  reportUnknown(reader, {
    what: 'data-category',
    id: word,
    origin,
    known,
    add: 'If you mean plain words, write them without the hyphen or in quotes with a capital.',
  });
}
