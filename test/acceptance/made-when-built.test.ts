import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFonts } from '../../src/render/pdf/read-fonts.js';
import { createValidator } from '../../src/schema/index.js';
import { readChecks } from '../../src/workspace/read-checks.js';
import { readCoverage, listLetters } from '../../src/workspace/read-letters.js';
import { readPdfParts, readSchemas } from '../../src/workspace/read-product.js';
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

describe('the letters that are listed when the product is built', () => {
  const { fonts } = readPdfParts();
  const file = fileURLToPath(new URL('../../build/letters.json', import.meta.url));

  it('are those that the fonts have', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(listLetters(fonts));
    const [listed, read] = [readCoverage(() => fonts), readFonts(fonts).covers];
    const letters = ['a', 'ŵ', 'Ŷ', '£', '’', '中', 'ب', '\u{1f600}', '\u0000', '\u{10ffff}'];
    expect(letters.map((letter) => listed(letter.codePointAt(0)!))).toEqual(letters.map((letter) => read(letter.codePointAt(0)!)));
  });

  it('are not those of other fonts', () => {
    expect(readCoverage(() => [])('a'.codePointAt(0)!)).toBe(false);
  });
});

function read(text: string): YamlFile {
  const source = decodeSource('file.yaml', new TextEncoder().encode(text));
  const parsed = source.value && parseYaml(source.value);
  if (parsed?.value === undefined) throw new Error('The text cannot be read.');
  return parsed.value;
}
