import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countCases, generateRuleCaseDocs, loadCases } from '../../scripts/generate/rule-cases.js';
import { groupByTopic, ruleTopics } from '../../scripts/generate/rule-topics.js';
import { listCodePages } from '../../src/report/index.js';
import { lawChanges } from '../../src/law/index.js';
import { allRules } from '../../src/rules/index.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/rules.md');
const law = read('docs/law.md');
const ids = allRules.map(({ id }) => id);
const anchors = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );

describe('docs/rules.md', () => {
  it.each(ids)('says of %s what explain says', (id) => {
    const start = page.indexOf(`\n### ${id}\n`);
    const section = page.slice(start, page.indexOf('\n### ', start + 1));
    const { summary, why, fix, facts = [], citation } = listCodePages().get(`rule/${id}`)!;
    expect(start).toBeGreaterThan(0);
    for (const text of [summary, `**Why it matters.** ${why}`, `**What to do.** ${fix}`, ...facts.map((fact) => `\n- ${fact}\n`)]) {
      expect(section).toContain(text);
    }
    expect(section).toContain(citation?.label);
  });

  it('has every rule once, under a topic', () => {
    expect(
      groupByTopic(ids)
        .flatMap(({ rules }) => rules)
        .toSorted(),
    ).toEqual(ids.toSorted());
    expect(groupByTopic(ids).map(({ title }) => title)).not.toContain('Other rules');
  });

  it('has topics of rules that there are, each of one topic', () => {
    const placed = ruleTopics.flatMap(({ rules }) => rules);
    expect(placed.filter((id, position) => !ids.includes(id) || placed.indexOf(id) !== position)).toEqual([]);
  });

  it('leads to headings that are there', () => {
    const words = page.replace(/^```yaml$[^]*?^```$/gm, '');
    const own = [...words.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    const ofLaw = [...words.matchAll(/\]\(law\.md#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect([own.length > ids.length, ofLaw.length > 5]).toEqual([true, true]);
    expect(own.filter((anchor) => !anchors(words).includes(anchor))).toEqual([]);
    expect(ofLaw.filter((anchor) => !anchors(law).includes(anchor))).toEqual([]);
    expect(new Set(anchors(words)).size).toBe(anchors(words).length);
  });
});

describe('docs/rule-cases.md', () => {
  it('counts the examples of the page as one case each', () => {
    expect(countCases(undefined)).toEqual({ bad: 1, good: 1, border: 0 });
    const cases = { bad: [{ finds: [] }, { finds: [] }], good: [{}], border: [{ finds: [], why: 'so' }] };
    expect(countCases(cases)).toEqual({ bad: 3, good: 2, border: 1 });
  });

  it('has a line for each rule, with a link to its page', async () => {
    const text = generateRuleCaseDocs(allRules, await loadCases());
    const linked = [...text.matchAll(/^\| \[([^\]]+)\]\(rules\.md#([^)]+)\) \|/gm)];
    expect(linked.map(([, id]) => id)).toEqual(ids);
    expect(linked.filter(([, id, anchor]) => id !== anchor || !anchors(page).includes(anchor ?? ''))).toEqual([]);
  });
});

describe('docs/law.md', () => {
  it('says that no lawyer has reviewed it, and leads to headings that are there', () => {
    expect(law).toContain('No lawyer has reviewed it.');
    const links = [...law.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((anchor) => !anchors(law).includes(anchor))).toEqual([]);
  });

  it('tells of every change what it asks', () => {
    for (const { what, asks = 'Nothing.' } of lawChanges) expect(law).toContain(`| ${what} | ${asks} |`);
  });
});
