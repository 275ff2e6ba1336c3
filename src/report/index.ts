export { listCodePages } from './code-pages.js';
export { explanations } from './explanations/index.js';
export { renderExplanation, type Explanation } from './explain.js';
export { mostAnnotations, renderGithub, type GithubOptions } from './github.js';
export { renderProblemPage } from './problem-page.js';
export { renderJunit, type JunitOptions } from './junit.js';
export { lawAgeWarnings, renderLawAge, wordLawAge, type LawAgeOptions } from './law-age.js';
export { renderLawPretty } from './law-pretty.js';
export { makeLawReport, renderLawJson, type LawReport, type LawWorkspace, type ReportedChange } from './law-report.js';
export { showHidden } from './layout.js';
export { placeOf, type FindingPlace } from './place-of.js';
export { renderJson, type JsonOptions } from './json.js';
export { renderPretty, type PrettyOptions } from './pretty.js';
export { renderPublishedJson, renderPublishedPretty, type PublishedReportOptions } from './published.js';
export { describeRuleFacts } from './rule-facts.js';
export { renderSarif, type SarifOptions } from './sarif.js';
export type { CodePage } from './sarif-rule.js';
export { count, isOpen, joinWords, orderFindings, summarise, type Summary } from './summary.js';
export { renderTranslations, type TranslatedFile } from './translations.js';
export { tellHeld, tellSummary } from './tell-summary.js';
export { renderTimings, type Timing } from './timings.js';
export {
  renderDutiesCsv,
  renderDutiesHtml,
  renderDutiesJson,
  renderDutiesList,
  renderDutiesTable,
  type DutyNotice,
  type DutyReportOptions,
  type DutyTableOptions,
} from './duties/index.js';
