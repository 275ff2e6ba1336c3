import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule a page breaks, and the elements that break it as CSS selectors. */
export interface AxeViolation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly elements: readonly string[];
}

/** What axe could not decide about one element, and why. */
export interface AxeDoubt {
  readonly rule: string;
  readonly element: string;
  readonly reason: string;
}

export interface AxeFindings {
  readonly violations: readonly AxeViolation[];
  readonly doubts: readonly AxeDoubt[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

/** What axe finds wrong with the page as it stands: WCAG 2.2 levels A and AA, and good practice. */
export async function findViolations(page: Page): Promise<readonly AxeViolation[]> {
  return (await examine(page)).violations;
}

/** What axe finds wrong with the page as it stands, and what it leaves for people to judge. */
export async function examine(page: Page): Promise<AxeFindings> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return {
    violations: violations.map(describeViolation),
    doubts: incomplete.flatMap(({ id, nodes }) => nodes.map((node) => describeDoubt(id, node))),
  };
}

function describeViolation({ id, impact, help, nodes }: Result): AxeViolation {
  return { rule: id, impact: impact ?? 'unknown', help, elements: nodes.map(({ target }) => target.join(' ')) };
}

function describeDoubt(rule: string, { target, any, all, none }: NodeResult): AxeDoubt {
  const reason = [...any, ...all, ...none].map(({ message }) => message).join('; ');
  return { rule, element: target.join(' '), reason };
}
