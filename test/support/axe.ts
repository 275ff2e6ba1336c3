import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule a page breaks, and the elements that break it as CSS selectors. */
export interface AxeViolation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly elements: readonly string[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

/** What axe finds wrong with the page as it stands: WCAG 2.2 levels A and AA, and good practice. */
export async function findViolations(page: Page): Promise<readonly AxeViolation[]> {
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return results.violations.map(describeViolation);
}

function describeViolation({ id, impact, help, nodes }: Result): AxeViolation {
  return { rule: id, impact: impact ?? 'unknown', help, elements: nodes.map(({ target }) => target.join(' ')) };
}
