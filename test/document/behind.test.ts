import { describe, expect, it } from 'vitest';
import type { Behind } from '../../src/document/index.js';
import { compile, help } from '../support/compile.js';

const shared = {
  'site.yaml': 'fairnotice: 1\ntitle:\n  en: x\n  cy: x\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n',
  'controllers/anytown-council.yaml':
    'name:\n  en: Anytown Council\n  cy: Cyngor Unrhywle\nkind: principal-council\nnation: wales\ncontact:\n  phone: "01234 567 890"\n',
};

const translated = `title:
  en: Help
  cy: Cymorth
status: draft
personalData:
  - id: about-you
    items:
      - item:
          en: your name
          cy: eich enw
statedLaw:
  - statute: children-act-1989
changes:
  - date: 2026-09-01
    kind: other
    summary:
      en: We made it.
      cy: Gwnaethom ef.
  - date: 2026-10-01
    kind: other
    summary:
      en: We ask for more.
      cy: Rydym yn gofyn am ragor.
`;

/** What the page in a language says of what is lacking in it. */
function find(notice: string, lang = 'cy'): Behind | undefined {
  return compile({ ...shared, [help]: notice }).notices[0]?.documents[lang]?.meta.behind;
}

describe('a document of which some is not translated', () => {
  it('says nothing of it where nothing is lacking, though laws are named in English', () => {
    expect(find(translated)).toBeUndefined();
  });

  it('names the sections that hold it, in its own language, and the newest change', () => {
    const missing = translated.replace('\n          cy: eich enw', '');
    expect(find(missing)).toEqual({
      change: { date: expect.stringMatching(/2026$/) as string, summary: 'Rydym yn gofyn am ragor.' },
      sections: [{ anchor: 'data', text: expect.any(String) as string, lang: 'cy' }],
    });
    expect(find(missing, 'en')).toBeUndefined();
  });

  it('tells of no change in another language', () => {
    const untold = translated.replace('\n      cy: Rydym yn gofyn am ragor.', '');
    expect(find(untold)).not.toHaveProperty('change');
    expect(find(untold)?.sections.map(({ anchor }) => anchor)).toEqual(['changes']);
  });

  it.each([
    ['2026-12-01', expect.stringMatching(/^1 .* 2026$/)],
    ['2026-11-20', undefined],
  ])('says when the rest will follow, while that is to come: %s', (date, due) => {
    expect(find(`${translated}introduction: Hello.\ntranslationDue:\n  cy: "${date}"\n`)?.due).toEqual(due);
  });

  it('has a finding where the promised day has passed', () => {
    const codes = (notice: string): readonly string[] =>
      compile({ ...shared, [help]: notice })
        .diagnostics.map(({ code }) => code)
        .filter((code) => code === 'translation/overdue');
    const due = 'translationDue:\n  cy: "2026-11-20"\n';
    expect(codes(`${translated}introduction: Hello.\n${due}`)).toEqual(['translation/overdue']);
    expect(codes(translated + due)).toEqual([]);
  });
});
