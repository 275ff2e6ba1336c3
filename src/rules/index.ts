export { rules } from './index.generated.js';
export type { Finding, Rule, RuleContext } from './rule.js';
export { lawfulnessOpening, runRule, runRules } from './run.js';
export { applyWaivers, type Waiver, type WaiverFinding, type WaiversResult } from './waivers/apply-waivers.js';
