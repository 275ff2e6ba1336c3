import { afterEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from './run.js';

const file = 'anytown-council/libraries.yaml';
const introduction = 'This notice says what we do with your information when you use our libraries.';
const desks: Desk[] = [];

afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

interface Found {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

/** What `check` finds that would keep the notice from paper, with another text as its introduction. */
async function find(yaml: string): Promise<readonly Found[]> {
  const desk = createDesk({ [file]: (text) => text.replace(`introduction: ${introduction}`, `introduction: ${yaml}`) });
  desks.push(desk);
  const { code, stdout } = await desk.run('check --format json');
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Found[] };
  const found = diagnostics.filter((finding) => finding.code.startsWith('pdf/'));
  expect(code).toBe(found.length === 0 ? 0 : 1);
  return found;
}

describe('what keeps a notice from paper, found by check', () => {
  it('is nothing in Welsh, Polish and the usual signs', async () => {
    expect(await find('We use it when you visit the Tŷ Dŵr in Łódź – £5 at “9½” o’clock…')).toEqual([]);
  });

  it.each([
    ['Greek', 'We write to Αθήνα about books.', ['pdf/missing-glyph 8:27']],
    ['many words, found once', 'To Αθήνα and again to Αθήνα, Πάτρα and Χανιά.', ['pdf/missing-glyph 8:18']],
    ['a text over several lines', '|\n  We write to you.\n\n  And to القاهرة as well.', ['pdf/missing-glyph 11:10']],
    ['bold words', 'We write to **Αθήνα** about books.', ['pdf/missing-glyph 8:29']],
  ])('is a letter that no font has, at its word: %s', async (_, yaml, places) => {
    const found = await find(yaml);
    expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(places);
    expect(found.every(({ pointer }) => pointer === '/introduction')).toBe(true);
  });

  it('is a table without headings, at its field', async () => {
    const [found, ...others] = await find('|\n  |   |   |\n  | - | - |\n  | a | b |');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'pdf/no-table-header', pointer: '/introduction' });
  });
});
