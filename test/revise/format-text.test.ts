import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/revise/index.js';

const cases: readonly { readonly title: string; readonly before: string; readonly after: string }[] = [
  {
    title: 'indents, dashes, spaces and empty lines are the same everywhere',
    before: '# top\n\n\ntitle:   Parking   # agreed\npeople:\n- id: driver\n  name:  Drivers\n\n\n\nstatus: draft',
    after: '# top\n\ntitle: Parking # agreed\npeople:\n  - id: driver\n    name: Drivers\n\nstatus: draft\n',
  },
  {
    title: 'brackets hold short lists of ids alone',
    before: 'topics: [ parking,planning ]\nitems: [name, "Home address"]\nname: {en: Parking, cy: Parcio}\nnone: [  ]\n',
    after: 'topics: [parking, planning]\nitems:\n  - name\n  - Home address\nname:\n  en: Parking\n  cy: Parcio\nnone: []\n',
  },
  {
    title: 'quotation marks stay where a program could read something else',
    before: "phone: '01632 960000'\nwho: 'Drivers, and others'\nanswer: 'no'\nissued: '2026-01-01'\ntime: \"at 9: sharp\"\n",
    after: 'phone: "01632 960000"\nwho: Drivers, and others\nanswer: "no"\nissued: "2026-01-01"\ntime: "at 9: sharp"\n',
  },
  {
    title: 'text of several lines stands as it reads',
    before: 'one: "First.\\nSecond.\\n"\ntwo: |-\n     Odd indent.\n      - kept\nthree: plain\n  over lines\n',
    after: 'one: |\n  First.\n  Second.\ntwo: |-\n  Odd indent.\n   - kept\nthree: plain over lines\n',
  },
  {
    title: 'remarks keep their place',
    before: 'people:\n# who drives\n- id: driver\n# who owns\n- id: owner # or rents\nstatus: draft\n# the end\n',
    after: 'people:\n  # who drives\n  - id: driver\n  # who owns\n  - id: owner # or rents\nstatus: draft\n\n# the end\n',
  },
  { title: 'lines still end as they did', before: '\uFEFFa:  1\r\nb: 2\r\n', after: 'a: 1\r\nb: 2\r\n' },
];

describe('a tidy file', () => {
  it.each(cases)('$title', ({ before, after }) => {
    expect(formatText('notice.yaml', before)).toEqual({ value: after, diagnostics: [] });
    expect(formatText('notice.yaml', after).value).toBe(after);
  });

  it('is what every example and fixture can become, and tidying it again changes nothing', () => {
    for (const folder of ['../../notices/', '../fixtures/']) {
      const root = new URL(folder, import.meta.url);
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
      expect(files.length).toBeGreaterThan(10);
      for (const file of files) {
        const once = formatText(file, readFileSync(new URL(file, root), 'utf8'));
        expect(once).toMatchObject({ value: expect.any(String) as string, diagnostics: [] });
        expect(formatText(file, once.value!).value).toBe(once.value);
      }
    }
  });

  it('is not made of one that cannot be read', () => {
    const { value, diagnostics } = formatText('notice.yaml', 'title: [a\n');
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['revise/unreadable']);
  });
});
