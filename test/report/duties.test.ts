import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  renderDutiesCsv,
  renderDutiesHtml,
  renderDutiesJson,
  renderDutiesList,
  renderDutiesTable,
  type DutyNotice,
} from '../../src/report/index.js';
import { findViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { compile, compileRepository, day, help, noticeOf, write } from '../support/compile.js';
import { findHtmlFaults } from '../support/html-validate.js';
import type { Compiled } from '../../src/compile-workspace.js';

const version = '0.0.0';

function noticesOf({ notices, diagnostics }: Compiled): readonly DutyNotice[] {
  return notices.map(({ id, file, duties = [], index }) => ({
    id,
    file,
    title: index?.titles['en']?.text ?? id,
    lang: 'en',
    controller: 'Anytown Council',
    status: 'published',
    version: '2026-09-01-abc',
    duties,
    findings: diagnostics.filter(({ notice, notices: reached = [] }) => notice === id || reached.includes(id)),
  }));
}

const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const hostileNotices = noticesOf(
  compile({
    [help]: write(`
title: '${hostile}'
sources: not-stated
exceptions:
  - item: '=cmd|calc ${hostile}'
    exception: 14(5)(f)
    why: "+1 {{ law }} \\u001b[31m \\u202e turned"
`),
  }),
);

describe('a page of evidence', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['of one notice', noticesOf(compileRepository()).slice(2, 3)],
    ['of several', noticesOf(compileRepository())],
    ['of hostile words', hostileNotices],
  ])('is sound and open to all: %s', async (_, notices) => {
    const html = renderDutiesHtml(notices, { version, day });
    expect(await findHtmlFaults(html)).toEqual([]);
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html);
    expect(await findViolations(page)).toEqual([]);
    expect(asked).toEqual([]);
    await page.close();
  });

  it('never makes HTML, or a template, of what people wrote', () => {
    const html = renderDutiesHtml(hostileNotices, { version, day });
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('{{ law }}');
  });

  it('tells what was accepted, by whom and why', () => {
    const html = renderDutiesHtml(noticesOf(compileRepository()), { version, day });
    expect(html).toContain('Accepted by Fairnotice example maintainers until 21 November 2027: The source document');
  });

  it('shows an exception in its own words, and counts nothing as met by it', () => {
    const notices = noticesOf(
      compile({
        [help]: write(
          'sources: not-stated\nexceptions:\n  - item: who told us\n    duty: source\n    exception: 14(5)(f)\n    why: It would put someone in danger.\n',
        ),
      }),
    );
    const html = renderDutiesHtml(notices, { version, day });
    expect(html).toContain('Exception claimed');
    expect(html).toContain('Not told: “who told us” (UK GDPR Article 14(5)(f)). The notice says why: “It would put someone in danger.”');
  });
});

describe('a notice about law enforcement', () => {
  const options = { day, colour: false, command: 'fairnotice' };
  it.each([
    ['the table', (notices: readonly DutyNotice[]) => renderDutiesTable(notices, options)],
    ['the list', (notices: readonly DutyNotice[]) => renderDutiesList(notices, options)],
    ['the page', (notices: readonly DutyNotice[]) => renderDutiesHtml(notices, { version, day })],
    ['the spreadsheet', renderDutiesCsv],
    ['the output for programs', (notices: readonly DutyNotice[]) => renderDutiesJson(notices, { version, day })],
  ])('is told to be judged by a list that is not its own: %s', (_, render) => {
    const words = (yaml: string): string => render(noticesOf(compile({ [help]: write(yaml) }))).replace(/\s+/g, ' ');
    expect(words('regime: law-enforcement\n')).toContain('section 44 of the Data Protection Act 2018');
    expect(words('regime: uk-gdpr\n')).not.toContain('section 44');
  });
});

describe('a table for a spreadsheet', () => {
  it('has a row for each duty and as many cells in each, however many lines a cell holds', () => {
    const notices = noticesOf(compileRepository());
    const records = renderDutiesCsv(notices)
      .replace(/"(?:[^"]|"")*"/g, 'cell')
      .trimEnd()
      .split('\r\n');
    expect(records).toHaveLength(1 + notices.flatMap(({ duties }) => duties).length);
    expect(new Set(records.map((record) => record.split(',').length))).toEqual(new Set([19]));
  });

  it('holds no cell that runs as a formula', () => {
    const csv = renderDutiesCsv(hostileNotices.map((notice) => ({ ...notice, title: '=1+1', controller: '@SUM(A1)' })));
    expect(csv).not.toMatch(/(?:^|,)"?[=@+]/m);
    expect(csv).toContain("'=1+1");
  });
});

describe('a table for a terminal', () => {
  it('gives the terminal no orders', () => {
    const options = { day, colour: false, command: 'fairnotice' };
    const told = renderDutiesTable(hostileNotices, options) + renderDutiesList(hostileNotices, options);
    expect(told).toContain('<U+202E>');
    expect(told.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  });
});

describe('what is met in doubt', () => {
  it('is not told as simply met', () => {
    const compiled = compile({ [help]: write('retention:\n  - records: case files\n    criteria: as long as necessary\n') });
    expect(noticeOf(compiled).duties?.find(({ duty }) => duty === 'retention')?.state).toBe('met');
    const told = renderDutiesTable(noticesOf(compiled), { day, colour: false, command: 'fairnotice' });
    expect(told).toContain('10  Met, in doubt      How long it is kept');
    expect(told).toContain('rule/vague-retention');
  });

  const notices = noticesOf(
    compile({
      [help]: write(`
processing:
  - id: worries
    people: all
    nature: task
    purposes: [Look into worries about a child.]
    lawfulBases:
      - basis: legitimate-interests
        interest: that children are safe
`),
    }),
  );
  const options = { day, colour: false, command: 'fairnotice' };

  it('is a legal reason that the law closes to the body', () => {
    const told = renderDutiesTable(notices, options);
    expect(told).toMatch(/ 5 {2}Met, in doubt/);
    expect(told).toMatch(/ 6 {2}Met, in doubt/);
    expect(told).not.toContain('Bears on it: The notice rests');
    expect(renderDutiesCsv(notices)).toContain('The law closes this reason');
  });

  it.each([
    ['the table', renderDutiesTable(notices, options)],
    ['the page', renderDutiesHtml(notices, { version, day })],
    ['the spreadsheet', renderDutiesCsv(notices)],
    ['the output for programs', renderDutiesJson(notices, { version, day })],
  ])('is told without orders to its author: %s', (_, told) => {
    expect(told.replace(/\s+/g, ' ')).toContain('The notice rests');
    expect(told.replace(/\s+/g, ' ')).not.toContain('Do not change the notice');
  });
});
