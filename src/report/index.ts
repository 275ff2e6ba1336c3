export { explanations } from './explanations/index.js';
export { renderExplanation, type Explanation } from './explain.js';
export { showHidden } from './layout.js';
export { renderJson, type JsonOptions } from './json.js';
export { renderPretty, type PrettyOptions } from './pretty.js';
export { count, joinWords, orderFindings, summarise, type Summary } from './summary.js';
