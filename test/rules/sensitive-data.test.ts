import { describe, expect, it } from 'vitest';
import { entry, find, findPlaces, taskBases } from './find.js';

const processing = (...entries: readonly string[]): string => `processing:\n${entries.join('\n')}\n`;
const data = `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
`;
const special = 'special-category-without-art9';
const criminal = 'criminal-data-without-art10';
const health = 'specialCategory:\n  - condition: health-or-social-care\n    schedule1: [2]\n';

describe(special, () => {
  it.each([
    ['no use that does not touch such data', processing(entry('a', `${taskBases}data: [about-you]`)), []],
    ['the use that does, with nothing said', processing(entry('a', `${taskBases}data: [needs]`)), ['processing/a']],
    [
      'a use that says none although it has such data',
      processing(entry('a', `${taskBases}data: [needs]\nspecialCategory: none`)),
      ['processing/a/specialCategory'],
    ],
    [
      'no use whose data nobody has stated and that says none',
      processing(entry('a', `${taskBases}data: not-stated\nspecialCategory: none`)),
      [],
    ],
    [
      'a use whose data nobody has stated and that says nothing',
      processing(entry('a', `${taskBases}data: not-stated\nspecialCategory: not-stated`)),
      ['processing/a/specialCategory'],
    ],
    [
      'a condition that is itself not stated',
      processing(entry('a', `${taskBases}specialCategory:\n  - condition: not-stated`)),
      ['processing/a/specialCategory'],
    ],
    [
      'one thing where every use lacks a condition',
      processing(entry('a', taskBases), entry('b', `${taskBases}specialCategory: not-stated`)),
      ['processing/a'],
    ],
    [
      'one thing where all take over the same silence',
      `defaults:\n  specialCategory: not-stated\n${processing(entry('a', taskBases), entry('b', taskBases))}`,
      ['defaults/specialCategory'],
    ],
    [
      'each use that lacks what others have',
      processing(entry('a', `${taskBases}${health}`), entry('b', taskBases), entry('c', `${taskBases}specialCategory: not-stated`)),
      ['processing/b', 'processing/c/specialCategory'],
    ],
    ['nothing where all have one', processing(entry('a', `${taskBases}${health}`)), []],
  ])('finds %s', (_, notice, places) => {
    expect(findPlaces(special, { notice: data + notice })).toEqual(places);
  });

  it('shows the other places beside the one finding, and names the data', () => {
    const notice = data + processing(entry('a', taskBases), entry('b', `${taskBases}specialCategory: not-stated`));
    const [found] = find(special, { notice });
    expect(found?.message).toContain('special category data (health)');
    expect(found?.related?.map(({ origin }) => origin.path.join('/'))).toEqual(['processing/b/specialCategory']);
  });

  it('speaks of special category data where nobody has said of which kind', () => {
    const notice = `personalData:\n  - items:\n      - item: sensitive things\n        special: not-stated\n${processing(entry('a', taskBases))}`;
    expect(find(special, { notice })[0]?.message).toMatch(/The notice uses special category data, and gives no condition/);
  });

  it('takes nothing said of offences for it', () => {
    const notice = `personalData:\n  - items:\n      - item: convictions\n        criminal: true\n${processing(entry('a', taskBases))}`;
    expect(findPlaces(special, { notice })).toEqual([]);
  });
});

describe(criminal, () => {
  const offences = (rest: string): string => data + processing(entry('a', `${taskBases}criminalOffence:\n${rest}`));
  it.each([
    ['data of offences with nothing said', data + processing(entry('a', taskBases)), ['processing/a']],
    ['nothing under official authority', offences('  - authority: official-authority'), []],
    [
      'a condition of Schedule 1 without its paragraph',
      offences('  - authority: schedule-1-condition'),
      ['processing/a/criminalOffence/0'],
    ],
    [
      'a paragraph nobody has stated',
      offences('  - authority: schedule-1-condition\n    schedule1: not-stated'),
      ['processing/a/criminalOffence/0/schedule1'],
    ],
    [
      'a paragraph that is no condition',
      offences('  - authority: schedule-1-condition\n    schedule1: [5]'),
      ['processing/a/criminalOffence/0/schedule1'],
    ],
    ['nothing with a paragraph of Part 3', offences('  - authority: schedule-1-condition\n    schedule1: [33]'), []],
    ['nothing in a notice without such data', processing(entry('a', taskBases)), []],
  ])('finds %s', (_, notice, places) => {
    expect(findPlaces(criminal, { notice })).toEqual(places);
  });
});

describe('conditions and paragraphs of Schedule 1', () => {
  const condition = (id: string, rest: string): string =>
    data + processing(entry('a', `${taskBases}specialCategory:\n  - condition: ${id}\n${rest}`));
  it.each([
    ['health without a paragraph', condition('health-or-social-care', ''), ['processing/a/specialCategory/0']],
    [
      'health with a paragraph of another condition',
      condition('health-or-social-care', '    schedule1: [18]'),
      ['processing/a/specialCategory/0/schedule1'],
    ],
    ['health with its own among others', condition('health-or-social-care', '    schedule1: [18, 2]'), []],
    [
      'substantial public interest with a paragraph of Part 1',
      condition('substantial-public-interest', '    schedule1: [1]'),
      ['processing/a/specialCategory/0/schedule1'],
    ],
    ['legal claims, which need none', condition('legal-claims', ''), []],
    ['a condition nobody has stated', condition('not-stated', ''), []],
  ])('art9-without-schedule1: %s', (_, notice, places) => {
    expect(findPlaces('art9-without-schedule1', { notice })).toEqual(places);
  });

  it.each([
    ['a paragraph that needs one', condition('substantial-public-interest', '    schedule1: [18]'), 'error'],
    [
      'a document nobody has stated',
      condition('substantial-public-interest', '    schedule1: [18]\n    policyDocument: not-stated'),
      'error',
    ],
    [
      'a document that is not published',
      condition('substantial-public-interest', '    schedule1: [18]\n    policyDocument:\n      title: Policy\n      reference: On file'),
      undefined,
    ],
    ['a paragraph that needs none', condition('health-or-social-care', '    schedule1: [2]'), undefined],
    ['a paragraph that needs one but for one case', condition('substantial-public-interest', '    schedule1: [10]'), 'warning'],
    [
      'an extension of a paragraph that needs one',
      data + processing(entry('a', `${taskBases}criminalOffence:\n  - authority: schedule-1-condition\n    schedule1: [18, 36]`)),
      'error',
    ],
    [
      'an extension that may need none',
      data + processing(entry('a', `${taskBases}criminalOffence:\n  - authority: schedule-1-condition\n    schedule1: [36]`)),
      'warning',
    ],
    [
      'an extension of the only paragraph that needs none',
      data + processing(entry('a', `${taskBases}criminalOffence:\n  - authority: schedule-1-condition\n    schedule1: [13, 36]`)),
      undefined,
    ],
    [
      'the extension on insurance',
      data + processing(entry('a', `${taskBases}criminalOffence:\n  - authority: schedule-1-condition\n    schedule1: [37]`)),
      'error',
    ],
    ['no paragraph yet', condition('substantial-public-interest', '    schedule1: not-stated'), undefined],
  ])('apd-missing: %s', (_, notice, severity) => {
    expect(find('apd-missing', { notice }).map((found) => found.severity)).toEqual(severity === undefined ? [] : [severity]);
  });

  it('asks once for what entries share', () => {
    const notice = `${data}defaults:\n  specialCategory:\n    - condition: substantial-public-interest\n      schedule1: [18]\n${processing(entry('a', taskBases), entry('b', taskBases))}`;
    expect(findPlaces('apd-missing', { notice })).toEqual(['defaults/specialCategory/0']);
  });
});
