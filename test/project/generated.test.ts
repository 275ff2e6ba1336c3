import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generateFiles } from '../../scripts/generate/generated-files.js';
import { isRecord } from '../../scripts/generate/json.js';
import { generatePublicFields } from '../../scripts/generate/public-fields.js';
import { readSchemas } from '../../scripts/generate/schemas.js';
import { statutes } from '../../src/law/index.js';
import { formats } from '../../src/schema/formats.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const schemas = readSchemas(new URL('schema/', root));
const generated = await generateFiles(root);
const base = 'https://fairnotice.example/schema/';

describe('generated files', () => {
  it.each(generated)('$path is as "npm run generate" would write it', ({ path, text }) => {
    expect(read(path)).toBe(text);
  });
});

describe('schemas', () => {
  const files = readdirSync(new URL('schema/', root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

  it.each(files)('%s is named by its place', (name) => {
    expect(JSON.parse(read(`schema/${name}`))).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${base}${name.replaceAll('\\', '/')}`,
    });
  });

  it('are part of the package', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ files: expect.arrayContaining(['schema']) as unknown });
  });
});

describe('the examples of fields', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate });
  for (const schema of schemas.values()) ajv.addSchema(schema);

  const examples = [...schemas].flatMap(([file, schema]) =>
    examplesIn(schema).map(({ at, example }) => ({ at: `${file}#${at}`, example })),
  );

  it('are there to be checked', () => {
    expect(examples.length).toBeGreaterThan(300);
  });

  it('can be copied: each fits its field', () => {
    const faulty = examples.flatMap(({ at, example }) => {
      const validate = ajv.getSchema(base + at)!;
      return validate(example) ? [] : [`${at} ${ajv.errorsText(validate.errors)}`];
    });
    expect(faulty).toEqual([]);
  });
});

/** Every example in a schema and the JSON Pointer of the field it is of. */
function examplesIn(schema: unknown, at = ''): readonly { readonly at: string; readonly example: unknown }[] {
  if (Array.isArray(schema)) return schema.flatMap((item, position) => examplesIn(item, `${at}/${position}`));
  if (!isRecord(schema)) return [];
  const own: readonly unknown[] = Array.isArray(schema['examples']) ? schema['examples'] : [];
  const inner = Object.entries(schema).filter(([key]) => key !== 'examples');
  return [...own.map((example) => ({ at, example })), ...inner.flatMap(([key, item]) => examplesIn(item, `${at}/${key}`))];
}

describe('docs/fields.md', () => {
  const page = read('docs/fields.md');
  const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );

  it('has one heading of each name', () => {
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('links to headings that are there', () => {
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor!);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  it('names every field of every file that people write, and speaks of no schema', () => {
    const written = [...schemas].filter(([file]) => !['answers.schema.json', 'translations.schema.json'].includes(file));
    const names = written.flatMap(([, schema]) => namesIn(schema));
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
    expect(page.replace(/^<!--.*-->$/m, '')).not.toMatch(/schema|oneOf|enum\b|\bnull\b|\bstring\b|\barray\b|\bboolean\b|\binteger\b/i);
  });
});

describe('docs/law.md', () => {
  const page = read('docs/law.md');

  it('lists each law that a notice can name, once, with its id, title and link', () => {
    const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| \[([^\]]+)\]\((https:\/\/www\.legislation\.gov\.uk\/[^)]+)\)/gm)];
    const current = statutes.filter(({ repealed }) => repealed === undefined);
    const listed = rows.filter(([, id]) => current.some((statute) => statute.id === id)).map(([, id, title]) => `${id!} ${title!}`);
    expect(listed.toSorted()).toEqual(current.map(({ id, title }) => `${id} ${title}`).toSorted());
  });

  it.each(['public-task', 'health-or-social-care', 'official-authority', 'crime'])('has the word %s', (word) => {
    expect(page).toContain(`| \`${word}\` |`);
  });

  it('says which paragraphs need a policy document', () => {
    expect(page).toMatch(/^\| `18` \| .* \| needed \|/m);
    expect(page).toMatch(/^\| `2` \| .* \| not needed \|/m);
    expect(page).toMatch(/^\| `10` \| .* \| needed, but not needed to disclose/m);
    expect(page).not.toMatch(/^\| `5` \|/m);
  });

  it('marks how far each statement is confirmed', () => {
    const uses = statutes.flatMap((statute) => statute.uses);
    expect(page.match(/\((?:read|quoted|guidance|unchecked)[,.)]/g)?.length).toBe(uses.length);
  });
});

/** The names of the fields an officer can write. */
function namesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (!isRecord(schema)) return [];
  const names = isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
  // Explained once for all fields: languages of a text, and a list in place of the controller's.
  const own = names.filter((name) => !['en', 'cy', 'only'].includes(name));
  return [...own, ...Object.entries(schema).flatMap(([key, item]) => (key === 'examples' ? [] : namesIn(item)))];
}

describe('the patterns in the schema of the public fields', () => {
  const { $defs } = JSON.parse(generatePublicFields(schemas)) as {
    readonly $defs: Readonly<Record<string, { readonly pattern?: string }>>;
  };

  it.each([
    ['Date', 'civil-date', ['2026-11-21', '2024-02-29'], ['not-stated', '21 November 2026', '2026-11-21T00:00']],
    ['DateOrNotStated', 'civil-date-or-not-stated', ['2026-11-21', 'not-stated'], ['soon']],
    [
      'PeriodOrNotStated',
      'period-or-not-stated',
      ['6 years', '1 year', '1 year and 6 months', 'P6Y', 'P1Y6M', 'P2W', 'P90D', 'permanent', 'until superseded', 'not-stated'],
      ['six years', '6', 'a while'],
    ],
    [
      'WebAddress',
      'web-address',
      ['https://www.example.org/', 'HTTP://example.org:8080/a?b=c#d', 'https://localhost', 'https://example.org/caf%C3%A9/ü'],
      ['not-stated', 'javascript:alert(1)', 'www.example.org', 'https://a b.example'],
    ],
    ['WebAddressOrNotStated', 'web-address-or-not-stated', ['https://www.example.org/a', 'not-stated'], ['ftp://example.org/']],
    ['EmailAddress', 'email-address', ['o’neil+help@Example.co.uk', 'a@b.cymru'], ['help', 'a b@example.org']],
    ['PhoneNumber', 'phone-number', ['01642 245432', '+44 (0)1642 245-432', '18001 01642 245432', '01642 245432 ext. 12'], ['ring us', '']],
  ])('%s takes what the format %s takes, and refuses what it never is', (name, format, accepted, refused) => {
    const pattern = new RegExp($defs[name]!.pattern!, 'u');
    expect(accepted.filter((text) => !formats[format]!(text))).toEqual([]);
    expect(accepted.filter((text) => !pattern.test(text))).toEqual([]);
    expect(refused.filter((text) => pattern.test(text))).toEqual([]);
  });
});
