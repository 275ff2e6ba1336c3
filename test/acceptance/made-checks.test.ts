import { describe, expect, it } from 'vitest';
import { createValidator } from '../../src/schema/index.js';
import { readChecks } from '../../src/workspace/read-checks.js';
import { readSchemas } from '../../src/workspace/read-product.js';
import { decodeSource, parseYaml, type YamlFile } from '../../src/yaml/index.js';

const schemas = readSchemas();

const files = [
  ['notice', 'title: Help\nservise: Help\nsummary: 7\npurposes: {}\n'],
  ['notice', 'purposes:\n  - name: Help\n    lawfulBases: [consant]\nretention: soon\nstatus: drafted\n'],
  ['site', 'title: Privacy\nlanguages: [en, de]\nbaseUrl: not an address\n'],
  ['site', 'title: Privacy\nlanguages: [en]\nbaseUrl: https://example.org/\n'],
  ['recipients', 'police:\n  name: ""\n  kind: publik\nthe bank: {}\n'],
  ['waivers', '- rule: old\n  until: 2026-02-30\n'],
] as const;

describe('the checks that are made of the schemas when the product is built', () => {
  it.each(files)('find in a %s what ajv finds that reads the schemas: %j', (kind, text) => {
    const made = readChecks(schemas);
    expect(made).toBeDefined();
    expect(createValidator(schemas, made).validate(kind, read(text))).toEqual(createValidator(schemas).validate(kind, read(text)));
  });

  it('are those of every kind of file', () => {
    const made = readChecks(schemas);
    const kinds = schemas.map((schema) => /([a-z-]+)\.schema\.json$/.exec((schema as { readonly $id: string }).$id)?.[1] ?? '');
    expect(kinds.filter((kind) => made?.(kind) === undefined)).toEqual([]);
    expect(made?.('toString')).toBeUndefined();
  });

  it('are not used for schemas that were changed since', () => {
    expect(readChecks([...schemas, {}])).toBeUndefined();
  });
});

function read(text: string): YamlFile {
  const source = decodeSource('file.yaml', new TextEncoder().encode(text));
  const parsed = source.value && parseYaml(source.value);
  if (parsed?.value === undefined) throw new Error('The text cannot be read.');
  return parsed.value;
}
