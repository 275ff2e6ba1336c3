import { describe, expect, it } from 'vitest';
import type { NoticeIndex } from '../../src/facts/notice-index.js';
import { writeNoticesJson } from '../../src/publish/index.js';
import { faultsOf } from '../support/output-schema.js';

function row(id: string, rest: Partial<NoticeIndex> = {}): NoticeIndex {
  return {
    id,
    file: `notices/${id}.yaml`,
    controller: 'anytown-council',
    controllerNames: ['Anytown Council'],
    formerPaths: [],
    jointControllers: [],
    status: 'published',
    languages: ['en', 'cy'],
    titles: { en: { text: 'Libraries', lang: 'en' }, cy: { text: 'Llyfrgelloedd', lang: 'cy' } },
    example: false,
    addresses: { en: 'https://example.org/anytown-council/libraries/', cy: 'https://example.org/cy/anytown-council/libraries/' },
    changed: '2026-09-01',
    version: '2026-09-01-0123456',
    changes: [],
    hash: '0'.repeat(64),
    purposes: [],
    persons: [],
    notStated: [],
    recipients: [],
    sources: [],
    data: [],
    categories: [],
    people: ['service-users'],
    law: [],
    retention: [],
    lawUses: {
      bases: [],
      conditions: [],
      schedule1: [],
      exceptions: [],
      transfers: 'no',
      automatedDecisions: 'no',
      newPurposes: false,
      topics: [],
    },
    kept: [],
    named: [],
    topics: [],
    links: [],
    uses: [],
    ...rest,
  };
}

describe('writeNoticesJson', () => {
  it('lists the notices by id, whatever order they come in, and fits its schema', () => {
    const { changed: _, ...undated } = row('anytown-council/a');
    const text = writeNoticesJson([row('anytown-council/z'), undated]);
    const value = JSON.parse(text) as {
      readonly notices: readonly { readonly id: string; readonly dates: object; readonly title: object }[];
    };
    expect(faultsOf('notices', value)).toEqual([]);
    expect(value.notices.map(({ id, dates }) => [id, dates])).toEqual([
      ['anytown-council/a', {}],
      ['anytown-council/z', { changed: '2026-09-01' }],
    ]);
    expect(value.notices[0]?.title).toEqual({ en: 'Libraries', cy: 'Llyfrgelloedd' });
    expect(writeNoticesJson([undated, row('anytown-council/z')])).toBe(text);
  });

  it('tells nothing that only the index needs', () => {
    expect(writeNoticesJson([row('anytown-council/a')])).not.toContain('service-users');
  });
});
