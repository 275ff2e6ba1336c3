import { parse, stringify } from 'yaml';
import { readSchemas } from '../../scripts/generate/schemas.js';
import { everyField } from '../support/every-field.js';
import { findTexts, replaceTexts } from '../support/mark-texts.js';

type Fields = Readonly<Record<string, unknown>>;

/** A text that stands in one internal field of one file and nowhere else. */
export interface Marker {
  readonly text: string;
  /** The file and the field. */
  readonly place: string;
}

/** What a file becomes, and what was put in it. */
export interface Planted {
  readonly text: string;
  readonly markers: readonly Marker[];
}

const schemas = readSchemas(new URL('../../schema/', import.meta.url));

/** What no file of the examples holds: dates, an address and a hash, in the forms that their fields ask for. */
const closed = { reviewDue: '2031-05-19', approved: '2019-03-17', email: 'zqpost@example.org', hash: 'feedfacecafebeef' };

/** How a page would print the dates, and the rest. */
export const closedTexts: readonly string[] = [...Object.values(closed), '19 May 2031', '17 March 2019'];

/** The internal fields that hold no free text: a date, which is one of `closedTexts`, a yes or no, and a word out of a list. */
export const unmarkable: readonly string[] = ['dates/reviewDue', 'exceptions/duty', 'statedBases/printed'];

/**
 * Fills every internal field of a notice with a marker: those it has, and those it has not.
 * Its policy documents, of which only the place is internal, are given one.
 */
export function plantInNotice(file: string, text: string): Planted {
  const notice = parse(text) as Fields;
  const every = everyField(schemas, 'notice.schema.json', 1).value as Fields;
  const { dates } = notice as { readonly dates?: Fields };
  const [approval] = every['approvals'] as readonly Fields[];
  return plant('notice.schema.json', file, {
    ...(addPolicyDocuments(notice) as Fields),
    ...pick(every, ['dpoAdvice', 'records', 'source']),
    dates: { ...dates, reviewDue: closed.reviewDue },
    owner: { ...(every['owner'] as Fields), email: closed.email },
    approvals: [{ ...approval, date: closed.approved, hash: closed.hash }],
  });
}

/** Fills every internal field of a controller with a marker. `value` is what its kind implies already. */
export function plantInController(file: string, text: string): Planted {
  const controller = parse(text) as Fields;
  const reasoned = { value: true, reason: 'because' };
  return plant('controller.schema.json', file, {
    ...controller,
    publicAuthority: reasoned,
    dpoRequired: reasoned,
    welshStandards: reasoned,
    source: ['a document'],
  });
}

/** Fills every free text of the waivers with a marker. */
export function plantInWaivers(file: string, text: string): Planted {
  const waivers = parse(text) as readonly Fields[];
  return plant(
    'waivers.schema.json',
    file,
    waivers.map((waiver) => ({ ...waiver, dpoAdvice: 'advice' })),
  );
}

/** The internal fields of a kind of file, without ids and positions. */
export function internalFieldsOf(file: string): readonly string[] {
  const ways = [0, 1, 2, 3].flatMap((way) => everyField(schemas, file, way).internal.map(nameField));
  return [...new Set(ways)].sort();
}

let count = 0;

/** Puts a marker of its own into each internal text, and into a comment. */
function plant(schema: string, file: string, value: unknown): Planted {
  const markers: Marker[] = [];
  const mark = (place: string): string => {
    count += 1;
    const text = `zqinternal${String(count).padStart(5, '0')}`;
    markers.push({ text, place: `${file} ${place}` });
    return text;
  };
  const places = findTexts(schemas, schema, value).filter(({ audience }) => audience === 'internal');
  const marked = replaceTexts(value, places, ({ path }) => mark(nameField(path)));
  return { text: `# ${mark('a comment')}\n${stringify(marked)}`, markers };
}

function nameField(path: readonly (string | number)[]): string {
  return path.filter((step) => typeof step === 'string').join('/');
}

/** Gives each condition for the use of sensitive data a policy document that is kept somewhere. */
function addPolicyDocuments(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => addPolicyDocuments(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([inner, field]) => [inner, addPolicyDocuments(field, inner)]));
  if (name !== 'specialCategory' && name !== 'criminalOffence') return fields;
  return { ...fields, policyDocument: { title: 'Policy on sensitive data', reference: 'a shelf' } };
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
