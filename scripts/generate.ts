import { writeFileSync } from 'node:fs';
import { findRuleIds, generateRuleDocs, generateRuleIndex, loadRules } from './generate/rules.js';
import { generateTypes } from './generate/types.js';

const root = new URL('../', import.meta.url);

writeFileSync(new URL('src/schema/types.generated.ts', root), await generateTypes(new URL('schema/', root)));

const ruleFolder = new URL('src/rules/', root);
writeFileSync(new URL('index.generated.ts', ruleFolder), generateRuleIndex(findRuleIds(ruleFolder)));
writeFileSync(new URL('docs/rules.md', root), generateRuleDocs(await loadRules(ruleFolder)));
