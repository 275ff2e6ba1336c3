import { describe, expect, it } from 'vitest';
import { changeSidecar, type SidecarEntry } from '../../src/translation/index.js';

const title: SidecarEntry = {
  file: 'anytown-council/help',
  place: 'title',
  lang: 'cy',
  record: { source: '12345678', translation: '1e234567', reviewedBy: 'Welsh language officer' },
};

const fresh = `# Written by Fairnotice: which text each translation was made from, and who has read it. Keep it with the notices.

texts:
  anytown-council/help:
    title:
      cy:
        source: "12345678"
        translation: "1e234567"
        reviewedBy: "Welsh language officer"
`;

describe('translations.yaml', () => {
  it('is made where there is none, with hashes that nobody can take for numbers', () => {
    expect(changeSidecar(undefined, { entries: [title] })).toBe(fresh);
    expect(changeSidecar('', { entries: [title] })).toBe(fresh);
  });

  it('is the same when nothing has changed', () => {
    expect(changeSidecar(fresh, { entries: [title] })).toBe(fresh);
  });

  it('keeps remarks, order, byte order mark and ends of lines', () => {
    const text =
      '\ufeff# Ours\r\ntexts:\r\n  b:\r\n    # why\r\n    x:\r\n      cy:\r\n        source: "00000000"\r\n\r\n  a:\r\n    y:\r\n      cy:\r\n        source: "11111111"\r\n';
    const entry = (file: string, place: string): SidecarEntry => ({ file, place, lang: 'cy', record: { source: '22222222' } });
    expect(changeSidecar(text, { entries: [entry('b', 'x'), entry('a', 'z')] })).toBe(
      text.replace('00000000', '22222222') + '    z:\r\n      cy:\r\n        source: "22222222"\r\n',
    );
  });

  it('forgets who read a translation that has changed since', () => {
    expect(changeSidecar(fresh, { entries: [{ ...title, record: { source: '12345678', translation: 'abcdefab' } }] })).not.toContain(
      'reviewedBy',
    );
  });

  it('loses places that are gone, and a group with its last one', () => {
    expect(changeSidecar(`${fresh}phrases: {}\n`, { entries: [], gone: [title] })).not.toContain('texts');
  });

  it('names the phrases that were read anew each time', () => {
    const read = (keys: Readonly<Record<string, string>>): string =>
      changeSidecar('phrases:\n  cy:\n    reviewedBy: A\n    on: "2026-01-01"\n    read:\n      old: "00000000"\n', {
        entries: [],
        phrases: { cy: { reviewedBy: 'B', on: '2026-11-21', read: keys } },
      });
    expect(read({ 'site.home': '12345678' })).toBe(
      'phrases:\n  cy:\n    reviewedBy: "B"\n    on: "2026-11-21"\n    read:\n      site.home: "12345678"\n',
    );
  });
});
