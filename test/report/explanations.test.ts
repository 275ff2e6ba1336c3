import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explanations, renderExplanation } from '../../src/report/index.js';

const source = new URL('../../src/', import.meta.url);

/** Every code that the sources can give: written out, or put together from what an id should have stood for. */
function findCodes(): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.startsWith('report/')) continue;
    const text = readFileSync(new URL(name, source), 'utf8');
    for (const [, code = ''] of text.matchAll(
      /'((?:yaml|schema|ref|prose|workspace|waiver|pdf|publish|translation|phrases|look|statement|hosting|pack|revise|edit|new)\/[a-z0-9-]+)'/g,
    ))
      codes.add(code);
    if (!name.startsWith('model/')) continue;
    for (const [, what = ''] of text.matchAll(/\bwhat: '([a-z-]+)'/g)) codes.add(`ref/unknown-${what}`);
    for (const { index } of text.matchAll(/\b(?:lookUp|readChoice|readChoiceOr)\(\s*reader/g)) {
      const what = /'([a-z-]+)'[,\s]*$/.exec(argumentsFrom(text, index))?.[1];
      if (what !== undefined) codes.add(`ref/unknown-${what}`);
    }
  }
  return codes;
}

/** What stands between the next bracket and the one that closes it. */
function argumentsFrom(text: string, index: number): string {
  const start = text.indexOf('(', index) + 1;
  let depth = 1;
  let end = start;
  while (depth > 0 && end < text.length) {
    depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    end += 1;
  }
  return text.slice(start, end - 1);
}

describe('explanations', () => {
  it('cover every code there is, and none that is not', () => {
    const codes = [...findCodes()].sort();
    expect(codes.length).toBeGreaterThan(90);
    expect(Object.keys(explanations).sort()).toEqual(codes);
  });

  it.each(Object.entries(explanations))('say in whole sentences what %s means', (_, { summary, why, fix, bad, good }) => {
    for (const text of [summary, why, fix]) expect(text).toMatch(/^[A-Z].*[.]$/);
    expect(bad === undefined || good !== undefined).toBe(true);
    expect(bad).not.toBe(good ?? 'other');
  });

  it('are set out under plain headings', () => {
    const page = renderExplanation(
      'rule/example',
      {
        summary: 'What.',
        why: 'Why.',
        fix: 'How.',
        bad: 'a: 1\nb:\n  - 2\n',
        good: 'a: 2\n',
        waiver: '- rule: example\n  until: YYYY-MM-DD\n',
        citation: { label: 'UK GDPR Article 13', url: 'https://example.org/' },
        facts: ['It is an error.'],
      },
      false,
    );
    expect(page).toBe(`rule/example
What.

Why it matters
  Why.

What to do
  How.

Not like this
    a: 1
    b:
      - 2

Like this
    a: 2

To accept it for a time
  Sometimes the answer has to wait. Then copy these lines into waivers.yaml, beside
  site.yaml, and fill them in. What follows “at” is written under the finding: leave the
  line out to accept it anywhere in the file.

    - rule: example
      until: YYYY-MM-DD

The law
  UK GDPR Article 13 https://example.org/

About this rule
  It is an error.
`);
  });
});
