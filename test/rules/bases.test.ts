import { describe, expect, it } from 'vitest';
import { entry, find, findPlaces, taskBases } from './find.js';

const processing = (...entries: readonly string[]): string => `processing:\n${entries.join('\n')}\n`;
const parish = 'kind: parish-council';

describe('purpose-without-basis', () => {
  it.each([
    [
      'once for each entry that is asked',
      processing(entry('a', 'people: all\nlawfulBases: not-stated'), entry('b', 'people: all')),
      ['processing/a/lawfulBases', 'processing/b'],
    ],
    [
      'once for entries that share defaults',
      `defaults:\n  lawfulBases: not-stated\n${processing(entry('a', 'people: all'), entry('b', 'people: all'))}`,
      ['defaults/lawfulBases'],
    ],
    [
      'once for a notice that names bases it ties to nothing',
      `statedBases: [consent]\n${processing(entry('a', 'lawfulBases: not-stated'), entry('b', 'lawfulBases: not-stated'))}`,
      ['statedBases'],
    ],
    [
      'a basis that is itself not stated',
      processing(entry('a', 'people: all\nlawfulBases:\n  - basis: not-stated')),
      ['processing/a/lawfulBases'],
    ],
    [
      'a single purpose that lacks what its entry has',
      processing(entry('a', taskBases, ['text: Do one thing.', 'text: Do another thing.\n        lawfulBases: not-stated'])),
      ['processing/a/purposes/1/lawfulBases'],
    ],
    [
      'nothing where every purpose has its own',
      processing(entry('a', 'people: all', ['text: Do one thing.\n        lawfulBases:\n          - basis: contract'])),
      [],
    ],
    ['nothing of stated bases where every use has one', `statedBases: [consent]\n${processing(entry('a', taskBases))}`, []],
  ])('finds %s', (_, notice, places) => {
    expect(findPlaces('purpose-without-basis', { notice })).toEqual(places);
  });

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
  it.each([
    ['a task', { notice: processing(entry('a', `nature: task\n${interests}`)) }, ['processing/a/lawfulBases/0/basis']],
    [
      'a use of which nobody says whether it is a task',
      { notice: processing(entry('a', `nature: not-stated\n${interests}`)) },
      ['processing/a/lawfulBases/0/basis'],
    ],
    [
      'the task among two entries that share a basis',
      {
        notice: `defaults:\n  lawfulBases:\n    - basis: legitimate-interests\n${processing(entry('a', 'nature: task'), entry('b', 'nature: non-task'))}`,
      },
      ['defaults/lawfulBases/0/basis'],
    ],
    ['a basis that is only named', { notice: 'statedBases: [consent, legitimate-interests]' }, ['statedBases/1']],
    ['no non-task', { notice: processing(entry('a', `nature: non-task\n${interests}`)) }, []],
    [
      'no named basis where no use is a task',
      { notice: `statedBases: [legitimate-interests]\n${processing(entry('a', `nature: non-task\n${taskBases}`))}` },
      [],
    ],
    ['no parish council', { controller: parish, notice: processing(entry('a', `nature: task\n${interests}`)) }, []],
    ['no body whose kind leaves it open', { controller: 'kind: other', notice: processing(entry('a', interests)) }, []],
    [
      'a body that says it is an authority',
      { controller: 'kind: other\npublicAuthority:\n  value: true\n  reason: Listed.', notice: processing(entry('a', interests)) },
      ['processing/a/lawfulBases/0/basis'],
    ],
    [
      'no council that says it is none',
      { controller: 'publicAuthority:\n  value: false\n  reason: Not listed.', notice: processing(entry('a', interests)) },
      [],
    ],
  ])('finds %s', (_, changes, places) => {
    expect(findPlaces('authority-legitimate-interests', changes)).toEqual(places);
  });

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
    expect(find('authority-recognised-interest', { notice }, '2026-02-04')).toHaveLength(0);
    expect(find('authority-recognised-interest', { notice }, '2026-02-05')).toHaveLength(1);
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

describe('the law behind a basis', () => {
  const task = (rest: string): string => processing(entry('a', `lawfulBases:\n  - basis: public-task\n${rest}`));
  it.each([
    ['neither task nor law', task(''), ['public-task-without-law']],
    ['both expressly not stated', task('    function: not-stated\n    law: not-stated'), ['public-task-without-law']],
    ['a task without its law', task('    function: to help\n    law: not-stated'), ['function-without-citation']],
    ['a law without the task in words', task('    law:\n      - statute: children-act-1989'), []],
    ['guidance', task('    law:\n      - guidance: Working together'), []],
    ['common law', task('    law:\n      - commonLaw: the power to keep records'), []],
    [
      'a duty without its law',
      processing(entry('a', 'lawfulBases:\n  - basis: legal-obligation\n    function: to help')),
      ['legal-obligation-without-law'],
    ],
    ['vital interests', processing(entry('a', 'lawfulBases:\n  - basis: vital-interests')), []],
  ])('%s', (_, notice, expected) => {
    const rules = ['public-task-without-law', 'function-without-citation', 'legal-obligation-without-law'];
    expect(rules.filter((rule) => find(rule, { notice }).length > 0)).toEqual(expected);
  });
});

describe('consent-without-withdrawal', () => {
  const consent = 'lawfulBases:\n  - basis: consent\n';
  it.each([
    ['consent of which nothing is said', { notice: processing(entry('a', consent)) }, ['processing/a/lawfulBases/0']],
    [
      'explicit consent to special category data',
      { notice: processing(entry('a', `${taskBases}specialCategory:\n  - condition: explicit-consent`)) },
      ['processing/a/specialCategory/0'],
    ],
    [
      'consent said elsewhere only for another use',
      { notice: processing(entry('a', `${consent}consent:\n  withdraw: Ring us.`), entry('b', consent)) },
      ['processing/b/lawfulBases/0'],
    ],
    [
      'nothing where a contact is for consent',
      { notice: `${processing(entry('a', consent))}contacts:\n  - name: Front desk\n    for: [consent]\n    phone: "01234 567 890"` },
      [],
    ],
    [
      'nothing where a right has its route',
      { notice: `${processing(entry('a', consent))}rights:\n  routes:\n    - right: withdraw-consent\n      how: Ring us.` },
      [],
    ],
    [
      'nothing where marketing says how to stop it',
      { notice: processing(entry('a', `topic: marketing\nmarketing:\n  optOut: Use the link.\n${consent}`)) },
      [],
    ],
    ['nothing of consent that is only named', { notice: 'statedBases: [consent]' }, []],
  ])('finds %s', (_, changes, places) => {
    expect(findPlaces('consent-without-withdrawal', changes)).toEqual(places);
  });
});

describe('missing-purpose', () => {
  it.each([
    ['a notice without any', { without: ['processing'] }, ['']],
    ['a single word', { notice: processing(entry('a', taskBases, ['Administration', 'Look into a worry.'])) }, ['processing/a/purposes/0']],
    ['a single word in bold', { notice: processing(entry('a', taskBases, ['"**Administration**"'])) }, ['processing/a/purposes/0']],
    ['two words as enough', { notice: processing(entry('a', taskBases, ['Protect children'])) }, []],
  ])('finds %s', (_, changes, places) => {
    expect(findPlaces('missing-purpose', changes)).toEqual(places);
  });
});
