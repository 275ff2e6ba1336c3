import { describe, expect, it } from 'vitest';
import { find, findPlaces } from './find.js';
import { entry, processing } from './snippets.js';

const parish = 'kind: parish-council';

describe('purpose-without-basis', () => {
  it('asks the question and names the uses', () => {
    const [asked] = find('purpose-without-basis', { notice: processing(entry('a', 'heading: Early help\nlawfulBases: not-stated')) });
    expect(asked?.message).toBe('Ask the service: what is the legal reason for “Early help”?');
  });
});

describe('one question for a basis nobody has stated', () => {
  it.each([
    'public-task-without-law',
    'function-without-citation',
    'legal-obligation-without-law',
    'interest-not-named',
    'consent-without-withdrawal',
  ])('%s stays silent', (rule) => {
    expect(findPlaces(rule, { notice: processing(entry('a', 'lawfulBases: not-stated')) })).toEqual([]);
  });
});

describe('bases closed to public authorities', () => {
  const interests = 'lawfulBases:\n  - basis: legitimate-interests\n    interest: safety\n';
  it('speaks of the bases in one voice, and never offers another one', () => {
    for (const basis of ['legitimate-interests', 'recognised-legitimate-interest']) {
      const rule = basis === 'legitimate-interests' ? 'authority-legitimate-interests' : 'authority-recognised-interest';
      const [found] = find(rule, { notice: processing(entry('a', `lawfulBases:\n  - basis: ${basis}`)) });
      expect(found).toMatchObject({ severity: 'error', kind: 'lawfulness' });
      expect(found?.message).toMatch(/^Do not change the notice to make this go away: ask your data protection officer\. /);
      expect(`${found?.message ?? ''}${found?.hint ?? ''}`).not.toMatch(/public task|consent|contract|legal obligation/i);
    }
  });

  it.each([
    ['a basis that is only named', 'statedBases: [legitimate-interests]', true],
    ['a basis that a use rests on', processing(entry('a', interests)), false],
  ])('tells of %s whether the page leaves it out', (_, notice, leftOut) => {
    const [found] = find('authority-legitimate-interests', { notice });
    expect(found?.hint?.includes('the page, the PDF and notice.json leave this legal reason out')).toBe(leftOut);
  });

  it('weighs less where nobody has checked that this kind of body is an authority', () => {
    const notice = processing(entry('a', interests));
    expect(find('authority-legitimate-interests', { controller: 'kind: fire', notice })[0]?.severity).toBe('warning');
  });

  it('does not ask for what would not help', () => {
    const notice = processing(entry('a', 'lawfulBases:\n  - basis: legitimate-interests\n  - basis: recognised-legitimate-interest'));
    expect(findPlaces('interest-not-named', { notice })).toEqual([]);
    expect(findPlaces('annex1-condition-missing', { notice })).toEqual([]);
    expect(findPlaces('interest-not-named', { controller: parish, notice })).toEqual(['processing/a/lawfulBases/0']);
    expect(findPlaces('annex1-condition-missing', { controller: parish, notice })).toEqual(['processing/a/lawfulBases/1']);
  });

  it('knows a recognised legitimate interest only since it is law', () => {
    const notice = processing(entry('a', 'lawfulBases:\n  - basis: recognised-legitimate-interest'));
    expect(find('authority-recognised-interest', { notice }, '2025-11-06')).toHaveLength(0);
    expect(find('authority-recognised-interest', { notice }, '2026-02-04')[0]?.severity).toBe('info');
    expect(find('authority-recognised-interest', { notice }, '2026-02-05')[0]?.severity).toBe('warning');
    expect(find('authority-recognised-interest', { notice }, '2026-05-06')[0]?.severity).toBe('error');
  });
});

describe('interest-not-named', () => {
  it('finds an interest that only repeats the purpose', () => {
    const notice = processing(
      entry('a', 'lawfulBases:\n  - basis: legitimate-interests\n    interest: keep our shop safe', ['Keep our shop safe.']),
    );
    expect(find('interest-not-named', { controller: parish, notice }).map(({ message }) => message)).toEqual([
      'The interest behind “Keep our shop safe” only repeats the purpose.',
    ]);
  });
});
