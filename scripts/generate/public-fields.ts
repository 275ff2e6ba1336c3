import { isRecord } from './json.js';
import { asSchema, fieldsOf, findDefinition, schemaOf, wordsOf, type PlacedSchema, type Schema, type Schemas } from './schemas.js';

/**
 * What the public may read of the fields of a notice: `schema/output/notice-fields.schema.json`.
 *
 * The shapes of a notice file without its internal fields. It stands alone for readers who have none of our other schemas: every definition
 * is in it, our formats are patterns that any validator knows, and our own annotations are gone. `only:` is gone as well: by then the
 * notice has taken over its controller's lists.
 */
export function generatePublicFields(schemas: Schemas): string {
  const definitions = new Map<string, Schema>();
  const publish: Publish = ({ schema, file }) => {
    const inner = (value: unknown): Schema => publish({ schema: asSchema(value), file });
    const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (dropped.has(key)) return [];
      if (kept.has(key)) return [[key, value]];
      switch (key) {
        case '$ref': {
          const definition = findDefinition(schemas, String(value), file);
          if (!definitions.has(definition.name)) {
            // The name is taken before its shape is known: a shape may hold itself.
            definitions.set(definition.name, {});
            definitions.set(definition.name, publish(definition));
          }
          return [[key, `#/$defs/${definition.name}`]];
        }
        case 'properties':
          return [[key, Object.fromEntries(publicFieldsOf(schema).map(([name, field]) => [name, inner(field)]))]];
        case 'required': {
          const names = publicFieldsOf(schema).map(([name]) => name);
          return [[key, wordsOf(value).filter((name) => names.includes(name))]];
        }
        case 'items':
          return [[key, inner(value)]];
        case 'oneOf': {
          const branches = asList(value).filter((branch) => !replacesInherited(branch));
          const [only] = branches;
          return branches.length === 1 ? Object.entries(inner(only)) : [[key, branches.map(inner)]];
        }
        case 'format':
          return [['pattern', patternOf(String(value))]];
        default:
          throw new Error(`${file} uses "${key}": say in scripts/generate/public-fields.ts what becomes of it`);
      }
    });
    return Object.fromEntries(entries.filter(([key, value]) => key !== 'required' || wordsOf(value).length > 0));
  };
  const { $defs: _definitions, ...root } = schemaOf(schemas, 'notice.schema.json').schema;
  const shape = publish({ schema: root, file: 'notice.schema.json' });
  const head = {
    $schema: root['$schema'],
    $id: 'https://fairnotice.example/schema/output/notice-fields.schema.json',
    title: 'Fields of a notice',
    description:
      'The public fields of a notice, with what it takes over from its controller: the property "fields" of notice.json. Made from schema/notice.schema.json by `npm run generate`. Do not edit.',
  };
  const schema = { ...head, ...withoutText(shape), $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

type Publish = (placed: PlacedSchema) => Schema;

const dropped = new Set(['$schema', '$id', 'examples', 'x-article', 'x-audience', 'x-not-stated', 'x-register', 'x-text', 'x-widget']);
const kept = new Set([
  'additionalProperties',
  'const',
  'description',
  'enum',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'pattern',
  'title',
  'type',
]);

const date = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const webAddress = String.raw`[Hh][Tt][Tt][Pp][Ss]?://[^\s<>"\x60\\^{}|]+`;
const period = String.raw`permanent|until superseded|P[0-9YMWD]+|[0-9]+ (year|month|week|day)s?( and [0-9]+ (year|month|week|day)s?)?`;

/** Our formats as patterns: what a value that has the format always looks like. */
const patterns: Readonly<Record<string, string>> = {
  'civil-date': `^${date}$`,
  'civil-date-or-not-stated': `^(${date}|not-stated)$`,
  'period-or-not-stated': `^(${period}|not-stated)$`,
  'web-address': `^${webAddress}$`,
  'web-address-or-not-stated': `^(${webAddress}|not-stated)$`,
  'email-address': String.raw`^[^\s@]+@[^\s@]+$`,
  'phone-number': String.raw`^\+?[0-9][0-9 ()-]*( ?ext\.? ?[0-9]+)?$`,
};

function patternOf(format: string): string {
  const pattern = patterns[format];
  if (pattern === undefined) throw new Error(`The format "${format}" has no pattern yet in scripts/generate/public-fields.ts`);
  return pattern;
}

function publicFieldsOf(schema: Schema): readonly (readonly [string, Schema])[] {
  return fieldsOf(schema).filter(([, field]) => field['x-audience'] === 'public');
}

/** The way of writing a list that takes nothing over from the controller. */
function replacesInherited(branch: unknown): boolean {
  return isRecord(branch) && isRecord(branch['properties']) && Object.keys(branch['properties']).join() === 'only';
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function withoutText({ title: _title, description: _description, ...rest }: Schema): Schema {
  return rest;
}
