import { asSchema, fieldsOf, findDefinition, schemaOf, wordsOf, type PlacedSchema, type Schema, type Schemas } from './schemas.js';

/** Fields that have a section of their own on the page. */
export interface FieldGroup extends PlacedSchema {
  readonly title: string;
}

/** What may be written in a field, in words, and the groups of fields that the words lead to. */
export interface Description {
  readonly words: string;
  readonly groups: readonly FieldGroup[];
}

/** What surrounds a value: the group it would begin, and the register its ids are from. */
export interface Surroundings {
  readonly schemas: Schemas;
  readonly title: string;
  readonly register?: string;
}

/** Describes what may be written in a field. */
export function describeValue({ schema, file }: PlacedSchema, around: Surroundings): Description {
  const register = typeof schema['x-register'] === 'string' ? schema['x-register'] : around.register;
  const inside = register === undefined ? around : { ...around, register };
  if (typeof schema['$ref'] === 'string') return describeReference(schema['$ref'], file, inside);
  if (Array.isArray(schema['oneOf'])) return describeChoice(schema['oneOf'].map(asSchema), file, inside);
  if ('const' in schema) return plain(`always \`${String(schema['const'])}\``);
  if ('enum' in schema) return plain(oneOf(wordsOf(schema['enum'])));
  switch (schema['type']) {
    case 'array':
      return describeList({ schema: asSchema(schema['items']), file }, inside);
    case 'object':
      return describeGroup({ schema, file, title: inside.title });
    case 'boolean':
      return plain('`true` or `false`');
    case 'integer':
      return plain(describeNumber(schema));
    case 'string':
      return plain(register === undefined ? 'text' : `text, or ${idOf(register, inside.schemas)}`);
    default:
      throw new Error(`${inside.title}: no words yet for ${JSON.stringify(schema)}`);
  }
}

/** The heading of a register on the page. */
export function registerTitle(title: string): string {
  return `${title} register`;
}

/** A link to a heading of the page, as GitHub and others make the anchor of a heading. */
export function linkTo(title: string): string {
  return `[${title}](#${anchorOf(title)})`;
}

export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

/** Shapes that need no section: their words are explained at the top of the page. */
const plainShapes: Readonly<Record<string, string>> = {
  Id: 'an id',
  StatuteId: 'the id of a law in [the list of law](law.md#acts-and-regulations)',
  NoticeId: 'the id of a notice',
  Line: 'a line',
  LineOrNotStated: 'a line or `not-stated`',
  Prose: 'text',
  ProseOrNotStated: 'text or `not-stated`',
  Date: 'a date',
  DateOrNotStated: 'a date or `not-stated`',
  PeriodOrNotStated: 'a length of time or `not-stated`',
  WebAddress: 'a web address',
  WebAddressOrNotStated: 'a web address or `not-stated`',
  EmailAddress: 'an email address',
  PhoneNumber: 'a phone number',
};

function describeReference(ref: string, from: string, around: Surroundings): Description {
  const definition = findDefinition(around.schemas, ref, from);
  if (definition.name === 'Id' && around.register !== undefined) return plain(idOf(around.register, around.schemas));
  const words = plainShapes[definition.name];
  return words === undefined ? describeValue(definition, { ...around, title: inWords(definition.name) }) : plain(words);
}

function describeChoice(branches: readonly Schema[], file: string, around: Surroundings): Description {
  const described = branches.map((schema) =>
    isReplacement(schema)
      ? plain('such a list under `only`, which then stands in place of the controller’s')
      : describeValue({ schema, file }, around),
  );
  const words = described.map((description) => description.words);
  return {
    words: words.join(words.some((text) => / or |,/.test(text)) ? ', or ' : ' or '),
    groups: described.flatMap(({ groups }) => groups),
  };
}

function isReplacement(schema: Schema): boolean {
  const fields = fieldsOf(schema);
  return fields.length === 1 && fields[0]?.[0] === 'only';
}

function describeList(items: PlacedSchema, around: Surroundings): Description {
  const { words, groups } = describeValue(items, around);
  return { words: `a list, each entry ${words.startsWith('the fields') ? 'with ' : ''}${words}`, groups };
}

function describeGroup(group: FieldGroup): Description {
  return { words: `the fields of ${linkTo(group.title)}`, groups: [group] };
}

function describeNumber({ minimum, maximum }: Schema): string {
  const from = typeof minimum === 'number' ? ` from ${minimum}` : '';
  return `a whole number${from}${typeof maximum === 'number' ? ` to ${maximum}` : ''}`;
}

function idOf(register: string, schemas: Schemas): string {
  const { schema } = schemaOf(schemas, `${register}.schema.json`);
  return `an id of the ${linkTo(registerTitle(String(schema['title'])))}`;
}

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  return quoted.length > 2 ? `one of ${quoted.join(', ')}` : quoted.join(' or ');
}

/** LawReference: Law reference. */
function inWords(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function plain(words: string): Description {
  return { words, groups: [] };
}
