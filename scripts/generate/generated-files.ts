import { generateBilingualRecord } from './bilingual-record.js';
import { generateFieldDocs } from './fields.js';
import { generateLawDocs } from './law.js';
import { generatePublicFields } from './public-fields.js';
import { generateRuleCaseDocs, loadAcrossCases, loadCases } from './rule-cases.js';
import { generateRuleDocs } from './rule-docs.js';
import { findRuleIds, generateAcrossIndex, generateRuleIndex, loadAcrossRules, loadRules } from './rules.js';
import { readSchemas } from './schemas.js';
import { generateTypes } from './types.js';

/** A file that is made from others, and what it should hold now. */
export interface GeneratedFile {
  /** Its place below the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Every generated file of the repository at `root`, made afresh. Writes nothing. */
export async function generateFiles(root: URL): Promise<readonly GeneratedFile[]> {
  const ruleFolder = new URL('src/rules/', root);
  const acrossFolder = new URL('across/', ruleFolder);
  const schemas = readSchemas(new URL('schema/', root));
  const rules = await loadRules(ruleFolder);
  const acrossRules = await loadAcrossRules(acrossFolder);
  return [
    { path: 'src/schema/types.generated.ts', text: await generateTypes(schemas) },
    { path: 'schema/output/notice-fields.schema.json', text: generatePublicFields(schemas) },
    { path: 'docs/fields.md', text: generateFieldDocs(schemas) },
    { path: 'src/rules/index.generated.ts', text: generateRuleIndex(findRuleIds(ruleFolder)) },
    { path: 'src/rules/across/index.generated.ts', text: generateAcrossIndex(findRuleIds(acrossFolder)) },
    { path: 'test/fixtures/bilingual/translations.yaml', text: generateBilingualRecord(root, schemas) },
    { path: 'docs/law.md', text: generateLawDocs() },
    { path: 'docs/rules.md', text: generateRuleDocs(rules, acrossRules) },
    {
      path: 'docs/rule-cases.md',
      text: generateRuleCaseDocs([...rules, ...acrossRules], new Map([...(await loadCases()), ...(await loadAcrossCases())])),
    },
  ];
}
