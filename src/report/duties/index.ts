export { renderDutiesCsv } from './csv.js';
export { renderDutiesHtml } from './html.js';
export { renderDutiesJson, type DutyReportOptions } from './json.js';
export type { DutyNotice } from './rows.js';
export { renderDutiesList, renderDutiesTable, type DutyTableOptions } from './table.js';
