/**
 * Runs Lighthouse 12 with its phone preset on the home page and on a notice of the site in `dist/`, prints what it found, and fails where a
 * score is below 100. Run `npm run build` first, then `npm run lighthouse`. Lighthouse is no dependency: npx fetches it.
 *
 * A machine that does other work at the same time makes a page look slower than it is, never faster: where performance is below 100 the page is
 * measured again, three times at most, and the best time counts. The other categories do not depend on time.
 *
 * The example asks search engines to stay away, for its notices are nobody's. Lighthouse takes that for a fault (`is-crawlable`): this one
 * audit may fail on pages that say `noindex`, and on no other.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteHeaders } from '../src/site/headers.js';
import { serveFolder } from '../test/support/serve-folder.js';
import { findChromium } from './find-tools.js';

const version = '12.8.2';
const site = fileURLToPath(new URL('../dist', import.meta.url));
const pages = ['', 'nottinghamshire-county-council/childrens-centres/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const excused = 'is-crawlable';
const mostRuns = 3;

/** What is read of a report. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Verdict {
  readonly category: string;
  readonly score: number;
  /** Audits that cost points. */
  readonly failed: readonly string[];
  readonly good: boolean;
}

/** Scores from 0 to 100 of a page. `asksToStayAway`: the page says `noindex` itself. */
function judge(report: Report, asksToStayAway: boolean): readonly Verdict[] {
  return categories.map((category) => {
    const { score, auditRefs } = report.categories[category]!;
    const failed = auditRefs.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1).map(({ id }) => id);
    const unexcused = failed.filter((id) => !(asksToStayAway && id === excused));
    const good = score === 1 || (category === 'seo' && score !== null && unexcused.length === 0);
    return { category, score: Math.round((score ?? 0) * 100), failed, good };
  });
}

async function runLighthouse(url: string, chromium: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-lighthouse-'));
  const file = join(folder, 'report.json');
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  const words = ['--yes', `lighthouse@${version}`, url, '--quiet', '--output=json', `--output-path=${file}`, chrome];
  try {
    const started = spawn('npx', [...words, `--only-categories=${categories.join(',')}`], {
      env: { ...process.env, CHROME_PATH: chromium },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const code = await new Promise<number | null>((resolve) => started.on('close', resolve));
    if (code !== 0 || !existsSync(file)) throw new Error(`Lighthouse ${version} did not run: npx could not fetch or start it.`);
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The report in which the page was fastest. */
async function runAtBest(url: string, chromium: string): Promise<{ readonly report: Report; readonly runs: number }> {
  const speedOf = ({ categories: { performance } }: Report): number => performance?.score ?? 0;
  let report = await runLighthouse(url, chromium);
  let runs = 1;
  for (; speedOf(report) < 1 && runs < mostRuns; runs += 1) {
    const again = await runLighthouse(url, chromium);
    if (speedOf(again) > speedOf(report)) report = again;
  }
  return { report, runs };
}

async function run(): Promise<boolean> {
  if (!existsSync(site)) throw new Error('There is no dist/ yet. Run "npm run build" first.');
  const chromium = findChromium();
  if (chromium === undefined) throw new Error('No Chromium was found: run "npx tsx scripts/ensure-tools.ts".');
  const headers = Object.fromEntries(siteHeaders.map(({ name, value }) => [name, value]));
  const server = await serveFolder(site, { headers, compress: true });
  let good = true;
  try {
    for (const path of pages) {
      const html = readFileSync(join(site, path, 'index.html'), 'utf8');
      const { report, runs } = await runAtBest(`${server.url}/${path}`, chromium);
      const verdicts = judge(report, /<meta name="robots" content="noindex/.test(html));
      console.log(`\n/${path}${runs === 1 ? '' : `  (the best of ${String(runs)} runs)`}`);
      for (const verdict of verdicts) console.log(describe(verdict));
      good &&= verdicts.every((verdict) => verdict.good);
    }
  } finally {
    await server.close();
  }
  return good;
}

function describe({ category, score, failed, good }: Verdict): string {
  const why = failed.length === 0 ? '' : `  ${failed.join(', ')}${good ? ' (the example asks search engines to stay away: expected)' : ''}`;
  return `  ${category.padEnd(15)} ${String(score).padStart(3)}${why}`;
}

if (!(await run())) process.exitCode = 1;
