import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as law from '../../src/law/index.js';

/** Answers that a field may allow beside the ids of the law. */
const answers = ['none', 'not-stated'];

const schemaVocabularies = new Set(
  readdirSync('schema')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => findEnums(JSON.parse(readFileSync(`schema/${name}`, 'utf8'))))
    .map(sortedKey),
);

it.each([
  ['lawful bases', law.lawfulBasisIds],
  ['Annex 1 conditions', law.annex1ConditionIds],
  ['special categories', law.specialCategoryIds],
  ['Article 9 conditions', law.article9ConditionIds],
  ['Article 10 routes', law.article10RouteIds],
  ['rights', law.rightIds],
  ['transfer mechanisms', law.transferMechanismIds],
  ['exceptions from telling people', law.tellingExceptionIds],
  ['kinds of controller', law.controllerKindIds],
  ['nations', law.nationIds],
])('the schemas offer the same %s as the law', (_, ids) => {
  expect(schemaVocabularies).toContain(sortedKey(ids));
});

function findEnums(node: unknown): readonly (readonly string[])[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(findEnums);
  return 'enum' in node && Array.isArray(node.enum) ? [node.enum.filter((value) => typeof value === 'string'), ...below] : below;
}

function sortedKey(values: readonly string[]): string {
  return values
    .filter((value) => !answers.includes(value))
    .toSorted()
    .join(' ');
}
