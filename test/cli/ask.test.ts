import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeAnswers, readQuestions, type PageAnswer } from '../support/questions.js';
import { createDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';
const id = 'anytown-council/libraries';
const desks: Desk[] = [];

afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

/** Gaps of every kind of answer, among remarks and odd ways of writing. */
const gaps = (text: string): string =>
  text
    .replace('url: https://www.example.org/libraries', "url: 'not-stated' # nobody knows")
    .replace('kind: service-users', 'kind: service-users\n    told: not-stated')
    .replace(/provision:\n(?: {2}.*\n)+/, 'provision: not-stated\n')
    .replace('      role: processor\n', '')
    .replace(
      '    class: library-membership',
      '    records: Membership records\n    period: not-stated\n  - id: fines\n    records: Fines\n    period: not-stated\n    then: not-stated',
    )
    .replace('    specialCategory: none', '    data: not-stated\n    specialCategory: not-stated')
    .replace('contacts:', 'automatedDecisions: not-stated\n\n# how to reach us\ncontacts:');

function openDesk(edit: (text: string) => string = gaps): Desk {
  const desk = createDesk({ [libraries]: edit });
  desks.push(desk);
  return desk;
}

function notice(desk: Desk): string {
  return readFileSync(join(desk.cwd, 'notices', libraries), 'utf8');
}

async function askAt(desk: Desk): Promise<string> {
  await desk.run('ask libraries');
  return readFileSync(join(desk.cwd, 'libraries-questions.html'), 'utf8');
}

function save(desk: Desk, answers: object): void {
  writeFileSync(join(desk.cwd, 'answers.json'), JSON.stringify(answers));
}

/** Asks, answers, and puts the answers in. */
async function answer(desk: Desk, answers: Readonly<Record<string, PageAnswer>>, options = ''): ReturnType<Desk['run']> {
  save(desk, makeAnswers(await askAt(desk), id, answers));
  return desk.run(`answers answers.json ${options}`);
}

/** The lines of a file that another does not have. */
function newLines(before: string, after: string): readonly string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line) => !old.includes(line));
}

describe('ask', () => {
  it('asks for all that is not stated, and says where the questions are', async () => {
    const desk = openDesk();
    expect(await desk.run('ask libraries')).toEqual({
      code: 0,
      stdout: '',
      stderr: '11 questions are in “libraries-questions.html”. Send it to the service. They send you a file answers.json back.\n',
    });
    expect(readQuestions(await askAt(desk)).map((question) => `${question.id} | ${question.about}`)).toEqual([
      'service/url | Anytown libraries',
      'people/members/told | People who join a library',
      'provision:must | Anytown libraries',
      'provision:otherwise | Anytown libraries',
      'processing/lending/specialCategory | Lending books',
      'processing/lending/data | Lending books',
      'recipients/outside/suppliers/role | Companies that work for us',
      'retention/membership/period | Membership records',
      'retention/fines/period | Fines',
      'retention/fines/then | Fines',
      'automatedDecisions | Anytown libraries',
    ]);
  });

  it('asks too for what is left out, where a finding does', async () => {
    const desk = openDesk((text) => text.replace(/retention:\n(?: {2}.*\n)+/, '').replace(/provision:\n(?: {2}.*\n)+/, ''));
    expect(readQuestions(await askAt(desk)).map((question) => question.id)).toEqual(['provision:must', 'provision:otherwise', 'retention']);
  });

  it('has nothing to ask where all is stated', async () => {
    const desk = openDesk((text) => `${text}# x\n`);
    expect(await desk.run('ask libraries')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('There is nothing to ask') as string,
    });
    expect(existsSync(join(desk.cwd, 'libraries-questions.html'))).toBe(false);
  });

  it('makes the same bytes of the same notice', async () => {
    const desk = openDesk();
    const page = await askAt(desk);
    expect(await askAt(desk)).toBe(page);
    await desk.run('ask libraries --out a.docx');
    await desk.run('ask libraries --format docx --out b.docx');
    expect(readFileSync(join(desk.cwd, 'a.docx'))).toEqual(readFileSync(join(desk.cwd, 'b.docx')));
  });

  it.each([
    ['ask librarys', '“librarys”'],
    ['ask libraries --format pdf', 'There is no format “pdf”.'],
    ['ask libraries --format docx --out a.html', '--format says docx, and the name of the file says html.'],
    ['ask libraries --out notices/a.html', 'stands in your workspace'],
  ])('refuses %s', async (line, words) => {
    expect(await openDesk().run(line)).toMatchObject({ code: 2, stderr: expect.stringContaining(words) as string });
  });

  it('refuses a notice that it cannot read as a whole', async () => {
    const desk = openDesk((text) => `oops: 1\n${text}`);
    expect(await desk.run('ask libraries')).toMatchObject({ code: 2, stderr: expect.stringContaining('as a whole') as string });
  });
});

describe('answers', () => {
  const by = '# answered by Head of Libraries, 2026-11-20';

  it('stand at their fields, marked with who gave them and when, and nothing else changes', async () => {
    const desk = openDesk();
    const before = notice(desk);
    const { code, stderr } = await answer(desk, {
      'service/url': { words: 'https://www.example.org/books' },
      'people/members/told': { words: 'We give it to them:\r\n\r\n- on paper\r\n- by email' },
      'provision:must': { chosen: ['needed-for-service'] },
      'provision:otherwise': { words: 'They cannot borrow books.' },
      'processing/lending/data': { chosen: ['group:about-you'] },
      'recipients/outside/suppliers/role': { chosen: ['processor'] },
      'retention/membership/period': { words: '6 years.' },
      'retention/fines/period': { words: 'Until the fine is paid' },
      'retention/fines/then': { chosen: ['destroy'] },
      automatedDecisions: { chosen: ['none'] },
    });
    expect(code).toBe(0);
    expect(newLines(before, notice(desk))).toEqual(
      [
        `  url: 'https://www.example.org/books' # nobody knows ${by}`,
        `    told: | ${by}`,
        '      We give it to them:',
        '',
        '      - on paper',
        '      - by email',
        `    data: ${by}`,
        '      - about-you',
        `provision: ${by}`,
        '  requirement: needed-for-service',
        '  obliged: false',
        `  ${by}`,
        '  consequence: They cannot borrow books.',
        `      role: processor ${by}`,
        `    ${by}`,
        '    period: 6 years',
        `    then: destroy ${by}`,
        `    ${by}`,
        '    criteria: Until the fine is paid',
        `automatedDecisions: none ${by}`,
      ].filter((line) => line !== ''),
    );
    expect(notice(desk)).toContain('# how to reach us\ncontacts:');
    expect(stderr).toContain('10 answers are in notices/anytown-council/libraries.yaml.');
    expect(stderr).toContain('This notice is published: the next build puts the answers on the site.');
    expect(stderr).toMatch(/\d+ findings of “check” are gone\./);
    expect(await desk.run('ask libraries')).toMatchObject({ stderr: expect.stringContaining('1 question is in') as string });
  });

  it('that somebody has to judge are for the officer, with the words', async () => {
    const desk = openDesk();
    const before = notice(desk);
    const { code, stderr } = await answer(desk, {
      'processing/lending/specialCategory': { words: 'Yes, we know who is blind.' },
      'service/url': { words: 'our page' },
      'recipients/outside/suppliers/role': { chosen: ['other'], words: 'It depends' },
      'people/members/told': { unknown: true },
      'retention/fines/period': { words: 'not-stated' },
    });
    expect(code).toBe(0);
    expect(notice(desk)).toBe(before);
    expect(stderr).toContain('For you to write in: processing.lending.specialCategory (Lending books)\n  Do you use sensitive');
    expect(stderr).toContain('  They said: Yes, we know who is blind.\n  What allows this has to be judged');
    expect(stderr).toContain('For you to write in: service.url');
    expect(stderr).toContain('They said: It depends');
    expect(stderr).toContain('0 answers are in');
    expect(stderr).toContain('2 questions they do not know the answer to.');
  });

  it('change no file with --dry-run, and are told all the same', async () => {
    const desk = openDesk();
    const before = notice(desk);
    const { stderr } = await answer(desk, { automatedDecisions: { chosen: ['none'] } }, '--dry-run');
    expect(stderr).toContain('1 answer would be in notices/anytown-council/libraries.yaml.');
    expect(notice(desk)).toBe(before);
  });

  it('bring findings of their own, which are told', async () => {
    const desk = openDesk();
    const { code, stderr } = await answer(desk, { 'retention/fines/period': { words: 'As long as necessary' } });
    expect(code).toBe(0);
    expect(stderr).toContain('finds what it did not find before');
    expect(stderr).toContain('rule/vague-retention');
  });

  it.each<readonly [string, (text: string) => string, string, PageAnswer, string]>([
    [
      'about a place that is gone',
      (text) => text.replace(/ {2}- id: fines\n(?: {4}.*\n)+/, ''),
      'retention/fines/then',
      { chosen: ['destroy'] },
      'no such place',
    ],
    [
      'about a place with another name',
      (text) => text.replace('records: Fines', 'records: Charges'),
      'retention/fines/then',
      { chosen: ['destroy'] },
      '“Charges”',
    ],
    [
      'about what is stated by now',
      (text) => text.replace('then: not-stated', 'then: archive'),
      'retention/fines/then',
      { chosen: ['destroy'] },
      'something here by now',
    ],
    [
      'with an answer that the question does not have',
      (text) => `${text}# x\n`,
      'retention/fines/then',
      { chosen: ['burn'] },
      'none of the answers',
    ],
    ['without an answer', (text) => `${text}# x\n`, 'retention/fines/then', {}, 'Nothing is chosen'],
  ])('are not taken %s', async (_, edit, question, given, why) => {
    const desk = openDesk();
    save(desk, makeAnswers(await askAt(desk), id, { [question]: given }));
    const edited = edit(notice(desk));
    writeFileSync(join(desk.cwd, 'notices', libraries), edited);
    const { code, stderr } = await desk.run('answers answers.json');
    expect(code).toBe(1);
    expect(stderr).toContain('Not taken: Fines');
    expect(stderr).toContain(why);
    expect(notice(desk)).toBe(edited);
  });

  it('are not taken twice', async () => {
    const desk = openDesk();
    const file = makeAnswers(await askAt(desk), id, { 'retention/fines/then': { chosen: ['destroy'] } }) as { answers: object[] };
    save(desk, { ...file, answers: [...file.answers, ...file.answers] });
    expect(await desk.run('answers answers.json')).toMatchObject({ code: 1, stderr: expect.stringContaining('answered twice') as string });
    expect(notice(desk)).toContain('then: destroy');
  });

  it.each<readonly [string, string, string]>([
    ['no JSON', 'dear colleague', 'is not a file of answers.'],
    ['other JSON', '[1]', 'is not a file of answers.'],
    [
      'a file without a day',
      '{"fairnotice":"answers","format":1,"notice":"anytown-council/libraries","answeredBy":"x","answers":[]}',
      'answeredOn',
    ],
    [
      'a later form',
      '{"fairnotice":"answers","format":2,"notice":"a/b","answeredBy":"x","answeredOn":"2026-11-20","answers":[]}',
      'format',
    ],
    [
      'another notice',
      '{"fairnotice":"answers","format":1,"notice":"a/b","answeredBy":"x","answeredOn":"2026-11-20","answers":[]}',
      'has no such notice',
    ],
    [
      'a way out of the workspace',
      '{"fairnotice":"answers","format":1,"notice":"../b","answeredBy":"x","answeredOn":"2026-11-20","answers":[]}',
      'is not a file of answers.',
    ],
  ])('that are %s are refused', async (_, text, words) => {
    const desk = openDesk();
    writeFileSync(join(desk.cwd, 'answers.json'), text);
    expect(await desk.run('answers answers.json')).toMatchObject({ code: 2, stderr: expect.stringContaining(words) as string });
  });

  it('cannot be more than words, whatever is in them', async () => {
    const desk = openDesk();
    const hostile = 'x"\n# y\nstatus: draft\n<script>alert(1)</script>\u0000\u001b[31m {{ 1 }} | > & *a ![p](javascript:x)';
    save(desk, {
      ...makeAnswers(await askAt(desk), id, { 'people/members/told': { words: hostile } }),
      answeredBy: 'A\nstatus: withdrawn #',
    });
    const { stderr } = await desk.run('answers answers.json');
    expect(stderr).toContain('1 answer is in');
    expect(stderr).not.toContain('\u001b');
    const checked = await desk.run('check libraries --format json');
    const { diagnostics } = JSON.parse(checked.stdout) as { diagnostics: readonly { code: string; severity: string }[] };
    expect(diagnostics.filter(({ code }) => /^(yaml|schema|prose)\//.test(code))).toEqual([]);
    expect(notice(desk)).toContain('\nstatus: published\n');
    expect(notice(desk)).toContain('# answered by A status: withdrawn #, 2026-11-20');
  });
});
