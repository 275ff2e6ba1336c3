import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planExport, planImport, readXliff, writeXliff, type JudgedText, type ReturnedUnit } from '../../src/translation/index.js';

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(text: string): ReturnType<typeof readXliff> {
  return readXliff(toBytes(text));
}

function wrap(body: string): string {
  return `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a/b" source-language="en" target-language="cy" datatype="plaintext"><body>${body}</body></file></xliff>`;
}

function unit(inner: string, id = 'title'): string {
  return `<trans-unit id="${id}"><source>Help</source>${inner}</trans-unit>`;
}

function unitsOf(body: string): readonly ReturnedUnit[] {
  const reading = read(wrap(body));
  return 'fault' in reading ? [] : reading.units;
}

describe('a file for translators', () => {
  it('gives back any text as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => /\S/.test(value) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u.test(value));
    fc.assert(
      fc.property(text, text, (source, target) => {
        const xliff = writeXliff(
          [{ original: 'a/b', units: [{ place: 'x/y', source, target: { text: target, state: 'translated' }, notes: [source] }] }],
          { source: 'en', target: 'cy' },
        );
        const reading = read(xliff);
        const [first] = 'fault' in reading ? [] : reading.units;
        expect(first?.source).toBe(source);
        expect(first?.target).toBe(target.replaceAll('\r\n', '\n').trim());
      }),
      { numRuns: 500, seed: 20260101 },
    );
  });

  it('tells a translator what to know of each text, and nothing of files without texts', () => {
    const units = planExport(
      [
        judged('Help **now**', { state: 'missing' }),
        judged('Old', { state: 'stale', cy: 'Hen' }),
        judged('Done', { state: 'current', cy: 'Wedi' }),
      ],
      'en',
      true,
    );
    expect(units).toEqual([
      { place: 'title', source: 'Help **now**', notes: ['Its name.', expect.stringMatching(/^Please keep the signs/)] },
      {
        place: 'title',
        source: 'Old',
        target: { text: 'Hen', state: 'needs-adaptation' },
        notes: ['Its name.', expect.stringMatching(/has changed/)],
      },
    ]);
    expect(writeXliff([{ original: 'empty', units: [] }], { source: 'en', target: 'cy' })).not.toContain('empty');
  });

  it('holds all texts where all are wanted', () => {
    const all = [judged('a', { state: 'missing' }), judged('b', { state: 'current', cy: 'c', reviewedBy: 'Officer' })];
    expect(planExport(all, 'en', false).map(({ target }) => target?.state)).toEqual([undefined, 'final']);
  });
});

/** A text of Markdown as it stands in Welsh. */
function judged(en: string, { state, cy, reviewedBy }: { state: JudgedText['state']; cy?: string; reviewedBy?: string }): JudgedText {
  const texts = { en, ...(cy === undefined ? {} : { cy }) };
  return {
    text: {
      path: ['title'],
      pointer: ['title'],
      place: 'title',
      kind: 'prose',
      texts,
      form: { kind: 'map' },
      help: 'Its name.',
      optional: false,
    },
    lang: 'cy',
    state,
    ...(reviewedBy === undefined ? {} : { reviewedBy }),
  };
}

describe('a file that came from outside', () => {
  it.each([
    [
      'a DOCTYPE with entities',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2">&a;</xliff>',
      /DOCTYPE/,
    ],
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff version="1.2">&b;</xliff>', /DOCTYPE/],
    ['an entity of its own', wrap(unit('<target>&nbsp;</target>')), /not whole/],
    ['text that is no XML', 'title: Help', /not whole/],
    ['XML that is cut off', wrap('').slice(0, -10), /not whole/],
    ['another kind of XML', '<html/>', /no XLIFF 1.2/],
    ['XLIFF of another version', '<xliff version="2.0"/>', /no XLIFF 1.2/],
    ['no texts', '<xliff version="1.2"/>', /no texts/],
    ['no texts in its file', wrap(''), /no texts/],
    ['elements a hundred thousand deep', wrap('<group>'.repeat(100_000)), /not whole/],
    [
      'elements a hundred thousand deep that are closed',
      wrap(`${'<group>'.repeat(100_000)}${'</group>'.repeat(100_000)}`),
      /not whole|no texts/,
    ],
    ['eleven megabytes', wrap(`<!--${'x'.repeat(11_000_000)}-->`), /larger than/],
  ])('is refused in words where it holds %s', (_, text, words) => {
    const reading = read(text);
    expect('fault' in reading ? reading.fault : '').toMatch(words);
  });

  it('is refused where it is not UTF-8', () => {
    expect(readXliff(new Uint8Array([0xff, 0xfe, 0x3c, 0x00]))).toEqual({ fault: expect.stringMatching(/UTF-8/) as string });
  });

  it('may begin with a byte order mark, and group its texts', () => {
    const reading = read(`\ufeff${wrap(`<group><trans-unit id="t"><source>a</source><target>b</target></trans-unit></group>`)}`);
    expect(reading).toMatchObject({ source: 'en', target: 'cy', units: [{ original: 'a/b', place: 't', target: 'b' }] });
  });

  it('may mark sentences, and nothing else', () => {
    expect(
      unitsOf(
        unit('<seg-source>x</seg-source><target><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2">Dau &amp; tri.</mrk></target>'),
      )[0]?.target,
    ).toBe('Un. Dau & tri.');
    expect(unitsOf(unit('<target>Un <g id="1">dau</g></target>'))[0]).toMatchObject({
      fault: expect.stringMatching(/markup.*“g”/) as string,
    });
    expect(unitsOf(unit('<target><mrk><x id="1"/></mrk></target>'))[0]).toMatchObject({ fault: expect.stringMatching(/“x”/) as string });
  });

  it('does not take an alternative for the translation', () => {
    expect(unitsOf(unit('<alt-trans><target>Hen</target></alt-trans>'))[0]?.target).toBeUndefined();
  });
});

describe('a translation that came back', () => {
  const plan = (unit: Partial<ReturnedUnit>, one: JudgedText = judged('Help', { state: 'missing' })): unknown =>
    planImport([{ original: 'a/b', place: 'title', source: 'Help', ...unit }], [{ name: 'a/b', judged: [one] }], {
      first: 'en',
      lang: 'cy',
    })[0];

  it.each([
    ['of a file that is not there', { original: '../../etc/passwd', target: 'x' }, /no such file/],
    ['of a place that is not there', { place: '__proto__', target: 'x' }, /no such text/],
    ['of a text that has changed', { source: 'Other', target: 'x' }, /has changed since/],
    ['with raw HTML', { target: 'Un <script>alert(1)</script>' }, /./],
    ['with a picture', { target: '![x](https://example.org/x.png)' }, /./],
    ['with markup', { target: 'x', fault: 'There is markup.' }, /markup/],
  ])('is refused where it is one %s', (_, unit, why) => {
    expect(plan(unit)).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) as string });
  });

  it('is refused the second time', () => {
    const unit = { original: 'a/b', place: 'title', source: 'Help', target: 'x' };
    const kinds = planImport([unit, unit], [{ name: 'a/b', judged: [judged('Help', { state: 'missing' })] }], { first: 'en', lang: 'cy' });
    expect(kinds.map(({ kind }) => kind)).toEqual(['change', 'refused']);
  });

  it('is put in, on one line where its text stands on one', () => {
    expect(plan({ target: 'Un  \nDau' })).toMatchObject({ kind: 'change', change: { translation: 'Un\nDau' } });
    const line = judged('Help', { state: 'missing' });
    expect(plan({ target: 'Un \n Dau' }, { ...line, text: { ...line.text, kind: 'line' } })).toMatchObject({
      change: { translation: 'Un Dau' },
    });
  });

  it('that is the old one counts only where the translator says so', () => {
    const stale = judged('Help', { state: 'stale', cy: 'Hen' });
    expect(plan({ target: 'Hen', state: 'needs-adaptation' }, stale)).toEqual({ kind: 'untouched' });
    expect(plan({ target: 'Hen' }, stale)).toEqual({ kind: 'untouched' });
    expect(plan({ target: 'Hen', state: 'translated' }, stale)).toMatchObject({ kind: 'confirmed', translation: 'Hen' });
  });

  it('that is empty is none', () => {
    expect(plan({})).toEqual({ kind: 'empty' });
  });
});
