import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { isRecord } from './json.js';
import type { Schemas } from './schemas.js';

/** What the root of each schema file is called in TypeScript. */
const rootNames: Readonly<Record<string, string>> = {
  'answers.schema.json': 'AnswersInput',
  'controller.schema.json': 'ControllerInput',
  'data-categories.schema.json': 'DataCategoriesInput',
  'legislation.schema.json': 'LegislationInput',
  'new-answers.schema.json': 'NewAnswersInput',
  'notice.schema.json': 'NoticeInput',
  'people.schema.json': 'PeopleInput',
  'recipients.schema.json': 'RecipientsInput',
  'retention.schema.json': 'RetentionRegisterInput',
  'security-measures.schema.json': 'SecurityMeasuresInput',
  'site.schema.json': 'SiteInput',
  'topics.schema.json': 'TopicsInput',
  'translations.schema.json': 'TranslationsInput',
  'waivers.schema.json': 'WaiversInput',
};

/** The types of every file kind, made from the schemas as one bundle: `src/schema/types.generated.ts`. */
export async function generateTypes(schemas: Schemas): Promise<string> {
  const definitions: Record<string, unknown> = {};
  const roots: Record<string, unknown> = {};
  for (const [file, schema] of schemas) {
    const { $defs, ...root } = schema;
    for (const [name, definition] of Object.entries(isRecord($defs) ? $defs : {})) {
      if (name in definitions) throw new Error(`Two definitions are called ${name}`);
      definitions[name] = localise(definition);
    }
    const rootName = rootNames[file];
    if (rootName) {
      definitions[rootName] = localise(root);
      roots[rootName] = { $ref: `#/$defs/${rootName}` };
    }
  }
  const bundle = { type: 'object', properties: roots, additionalProperties: false, $defs: definitions } as JSONSchema;
  const code = await compile(bundle, 'WorkspaceFiles', {
    bannerComment: '/* Made from schema/*.schema.json by `npm run generate`. Do not edit. */',
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 140 },
  });
  return code.replace(/\/\*\*\n \* This interface was referenced by[\s\S]*?\*\/\n/g, '');
}

/** References to other files become references inside the bundle, and stand alone. Descriptions are left to the schema: the types need none. */
function localise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localise);
  if (!isRecord(value)) return value;
  if (typeof value['$ref'] === 'string') return { $ref: value['$ref'].replace(/^[^#]*#/, '#') };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !annotations.has(key) || (typeof item === 'object' && !Array.isArray(item)))
      .map(([key, item]) => [key, localise(item)]),
  );
}

const annotations = new Set(['$schema', '$id', 'description', 'examples', 'title']);
