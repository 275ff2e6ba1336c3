import { anchorOf, describeValue, linkTo, registerTitle, type FieldGroup } from './describe-value.js';
import { isRecord } from './json.js';
import { asSchema, fieldsOf, schemaOf, wordsOf, type PlacedSchema, type Schema, type Schemas } from './schemas.js';
import { writeYaml } from './yaml-example.js';

/** The kinds of files in the order in which an officer meets them. */
const fileKinds: readonly { readonly file: string; readonly register?: true }[] = [
  { file: 'notice.schema.json' },
  { file: 'controller.schema.json' },
  { file: 'recipients.schema.json', register: true },
  { file: 'data-categories.schema.json', register: true },
  { file: 'people.schema.json', register: true },
  { file: 'topics.schema.json', register: true },
  { file: 'retention.schema.json', register: true },
  { file: 'legislation.schema.json', register: true },
  { file: 'security-measures.schema.json', register: true },
  { file: 'site.schema.json' },
  { file: 'waivers.schema.json' },
  { file: 'new-answers.schema.json' },
];

/** Parts that the others share, and the files that only our own tools write. */
const undescribed = ['answers.schema.json', 'common.schema.json', 'translations.schema.json'];

/** The page on every field of every file, for the people who write them: `docs/fields.md`. */
export function generateFieldDocs(schemas: Schemas): string {
  const described = [...schemas.keys()].filter((file) => !undescribed.includes(file)).sort();
  const listed = fileKinds.map(({ file }) => file).sort();
  if (described.join() !== listed.join()) throw new Error('A kind of file is missing in scripts/generate/fields.ts');
  const seen = new Set<string>();
  const kinds = fileKinds.map((kind) => describeFile(kind, schemas, seen));
  return [introduction(kinds.map(({ title }) => title)), ...kinds.map(({ lines }) => lines)].flat().join('\n');
}

function introduction(titles: readonly string[]): readonly string[] {
  return [
    '<!-- Made from schema/*.schema.json by `npm run generate`. Do not edit. -->',
    '',
    '# Fields',
    '',
    'Every field you can write, file by file: what it means, what you can write in it, the law behind it, and whether people can read it on the site.',
    '',
    ...titles.map((title) => `- ${linkTo(title)}`),
    '',
    '## How to read this page',
    '',
    'A field marked **needed** must be there. What the law asks for beyond that is checked by the [rules](rules.md).',
    '',
    '**Published** says whether a field reaches the site. What is not published stays in your files: it is on no page, in no PDF and in no data file.',
    '',
    '| Word | What you write |',
    '| --- | --- |',
    '| line | Plain text on one line. |',
    '| text | Text with simple formatting (Markdown): paragraphs, bold, lists, links, tables. |',
    '| id | A short name that others refer to: small letters, digits and single hyphens, such as `case-files`. |',
    '| the id of a notice | The id of its controller, a slash, and the name of its file without `.yaml`, such as `anytown-council/libraries`. |',
    '| date | The year first, such as `2026-11-21`. |',
    '| length of time | `6 years`, `18 months`, `1 year and 6 months`, `P6Y`, `permanent` or `until superseded`. |',
    '| web address | The whole address, starting with `https://` or `http://`. |',
    '| phone number | In quotes, so that a zero at the start is kept. |',
    '| `not-stated` | Nobody has given the fact yet. The page says so honestly, and the check tells you what to ask the service. |',
    '| `none` | There is none. The page says so in a sentence. |',
    '',
    'A line or a text is in the first language of the site. To give it in more languages, write one for each:',
    '',
    '```yaml',
    'introduction:',
    '  en: We use this to reply to you.',
    '  cy: Rydym yn defnyddio hyn i ateb i chi.',
    '```',
    '',
  ];
}

interface FileDescription {
  readonly title: string;
  readonly lines: readonly string[];
}

function describeFile({ file, register }: (typeof fileKinds)[number], schemas: Schemas, seen: Set<string>): FileDescription {
  const { schema } = schemaOf(schemas, file);
  const name = String(schema['title']);
  const title = register ? registerTitle(name) : name;
  const { fields, wrap } = fieldsOfFile(schema);
  const [, ...more] = describeGroup({ schema: fields, file, title }, schemas, seen, wrap);
  return { title, lines: [`## ${title}`, ...more.slice(0, 1), escape(String(schema['description'])), ...more.slice(2)] };
}

/** A file holds fields, or entries under ids of their own (a register), or a list of entries. */
function fieldsOfFile(schema: Schema): { readonly fields: Schema; readonly wrap: Wrap } {
  if (schema['type'] === 'array') return { fields: asSchema(schema['items']), wrap: (example) => [example] };
  if (isRecord(schema['additionalProperties']))
    return { fields: schema['additionalProperties'], wrap: (example) => ({ 'an-id': example }) };
  return { fields: schema, wrap: (example) => example };
}

type Wrap = (example: unknown) => unknown;

/** A group of fields, and after it the groups its fields lead to that have not been described before. */
function describeGroup(group: FieldGroup, schemas: Schemas, seen: Set<string>, wrap: Wrap = (example) => example): readonly string[] {
  seen.add(anchorOf(group.title));
  const needed = wordsOf(group.schema['required']);
  const rows = fieldsOf(group.schema).map(([name, field]) => {
    const placed: PlacedSchema = { schema: field, file: group.file };
    return { name, field, needed: needed.includes(name), ...describeValue(placed, { schemas, title: `${group.title}: ${name}` }) };
  });
  const examples = Object.fromEntries(rows.map(({ name, field }) => [name, firstExample(field, `${group.title}: ${name}`)]));
  const inner = rows
    .flatMap(({ groups }) => groups)
    .flatMap((next) => (seen.has(anchorOf(next.title)) ? [] : describeGroup(next, schemas, seen)));
  return [
    `### ${group.title}`,
    '',
    escape(String(group.schema['description'])),
    '',
    ...table(rows),
    '',
    rows.length === 1 ? 'An example:' : 'An example of each field. You rarely need them all together.',
    '',
    '```yaml',
    writeYaml(wrap(examples)).trimEnd(),
    '```',
    '',
    ...inner,
  ];
}

interface Row {
  readonly name: string;
  readonly field: Schema;
  readonly needed: boolean;
  readonly words: string;
}

function table(rows: readonly Row[]): readonly string[] {
  const withLaw = rows.some(({ field }) => 'x-article' in field);
  const head = ['Field', 'What it means', 'What you write', ...(withLaw ? ['Law'] : []), 'Published'];
  const lines = rows.map(({ name, field, needed, words }) => [
    `\`${name}\`${needed ? ' **needed**' : ''}`,
    escape(String(field['description'])),
    words,
    ...(withLaw ? [typeof field['x-article'] === 'string' ? field['x-article'] : ''] : []),
    field['x-audience'] === 'public' ? 'yes' : 'no',
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
}

function firstExample(field: Schema, place: string): unknown {
  const examples: readonly unknown[] = Array.isArray(field['examples']) ? field['examples'] : [];
  if (examples.length === 0) throw new Error(`${place} has no example`);
  return examples[0];
}

/** Signs that Markdown would read as HTML or as the end of a cell. */
function escape(text: string): string {
  return text.replace(/[<|]/g, '\\$&');
}
