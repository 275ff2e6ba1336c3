export { rules } from './index.generated.js';
export type { Finding, Rule, RuleContext, RuleMeta, RuleSubject } from './rule.js';
export { lawfulnessOpening, runRule, runRules, type Measure } from './run.js';
export { applyWaivers, type Checked, type WaiversResult } from './waivers/apply-waivers.js';
export { describeUnfit, describeUnread } from './waivers/describe-faults.js';
export { suggestWaiver, type WaiverField } from './waivers/suggest-waiver.js';
export { listWaivableFiles, type WaivableFile } from './waivers/waivable-files.js';
export type { Scope, Waiver, WaiverFinding } from './waivers/waiver.js';
