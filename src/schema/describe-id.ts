import type { Words } from './describe-format.js';
import { isRecord } from './json.js';

/** Words where something is given its id: the id that could be made of them is as good as any. */
export function notAnId(value: string): Words {
  const slug = slugOf(value);
  return { ...words(value), hint: form, ...(slug === '' ? {} : { suggestions: [slug] }) };
}

/** Words where the id of something is used. Only an id that the file has is suggested: to write another would be the next mistake. */
export function notAnIdInUse(value: string, file: unknown, ofNotice: boolean): Words {
  if (ofNotice) {
    return {
      ...words(value),
      hint: 'The id of a notice is its controller, a slash, and the name of its file without .yaml, such as anytown-council/libraries.',
    };
  }
  const slug = slugOf(value);
  const records = slug === '' ? [] : recordsIn(file);
  if (records.some(({ id }) => id === slug)) return { ...words(value), hint: form, suggestions: [slug] };
  const called = records.find((record) => names.some((name) => isCalled(record[name], value)));
  if (called === undefined) return { ...words(value), hint: form };
  const label = names.find((name) => isCalled(called[name], value)) ?? 'heading';
  if (typeof called['id'] === 'string') return { ...words(value), hint: `Write its id: ${called['id']}.`, suggestions: [called['id']] };
  return { ...words(value), hint: `Write “id: ${slug}” above that ${label}, and ${slug} here.` };
}

const form = 'An id has small letters, digits and single hyphens only, such as about-you.';

/** The fields by which people know an item. */
const names = ['heading', 'name', 'title', 'records'];

function words(value: string): Omit<Words, 'hint'> {
  return { code: 'schema/not-an-id', message: `“${value}” cannot be used as an id.` };
}

function isCalled(name: unknown, value: string): boolean {
  return typeof name === 'string' && name.trim().toLowerCase() === value.trim().toLowerCase();
}

/** The items of the lists at the top of a file and one field below it: an id is used of these only. */
function recordsIn(file: unknown): readonly Record<string, unknown>[] {
  if (!isRecord(file)) return [];
  const lists = Object.values(file).flatMap((value) => (isRecord(value) ? Object.values(value) : [value]));
  return lists.flatMap((list: unknown) => (Array.isArray(list) ? list.filter(isRecord) : []));
}

function slugOf(value: string): string {
  return value
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
