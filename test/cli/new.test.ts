import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openFreshDesk } from '../draft/workspace.js';
import type { WorkspaceEdits } from '../support/workspace.js';
import { createDesk, type Desk, type Run } from './run.js';

const desks: Desk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

function open(edits: WorkspaceEdits = {}): Desk {
  const desk = createDesk(edits);
  desks.push(desk);
  return desk;
}

function openFresh(edits: WorkspaceEdits = {}): Desk {
  const desk = openFreshDesk(edits);
  desks.push(desk);
  return desk;
}

interface Talk extends Run {
  readonly asked: readonly string[];
  /** Answers that nobody asked for. */
  readonly left: readonly string[];
}

/** Somebody at the keyboard who gives these answers, one after the other, and leaves when there are no more. */
async function talk(desk: Desk, line: string, answers: readonly string[]): Promise<Talk> {
  const left = [...answers];
  const asked: string[] = [];
  const run = await desk.run(line, {
    isTTY: true,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(left.shift());
    },
  });
  return { ...run, asked, left };
}

function read(desk: Desk, path: string): string {
  return readFileSync(join(desk.cwd, path), 'utf8');
}

function notice(desk: Desk, name = 'anytown-council/parking'): Readonly<Record<string, unknown>> {
  return parse(read(desk, `notices/${name}.yaml`)) as Readonly<Record<string, unknown>>;
}

function write(desk: Desk, text: string, name = 'answers.yaml'): void {
  writeFileSync(join(desk.cwd, name), text);
}

const head = 'fairnotice: new-answers\nformat: 1\n';
const example = readFileSync(new URL('../../docs/examples/new-parking/answers.yaml', import.meta.url), 'utf8');

describe('from nothing to a clean notice', () => {
  it('takes the answers of a parking service, and the check finds no error and no warning', async () => {
    const desk = open();
    write(desk, example);
    const made = await desk.run('new --answers answers.yaml');
    expect([made.code, made.stderr]).toEqual([0, expect.stringContaining('The check finds nothing to do.')]);
    const { code, stdout } = await desk.run('check parking --format json');
    const { summary } = JSON.parse(stdout) as { readonly summary: object };
    expect([code, summary]).toEqual([0, expect.objectContaining({ errors: 0, warnings: 0, waived: 0 })]);
    expect(read(desk, 'notices/anytown-council/parking.yaml')).not.toContain('# ask:');
    expect(await desk.run('fmt --check')).toMatchObject({ code: 0 });
  });

  it('stays clean when it is published', async () => {
    const desk = open();
    write(desk, example);
    await desk.run('new --answers answers.yaml');
    const path = join(desk.cwd, 'notices/anytown-council/parking.yaml');
    writeFileSync(path, read(desk, 'notices/anytown-council/parking.yaml').replace('status: draft', 'status: published'));
    const { stdout } = await desk.run('check --format json');
    expect((JSON.parse(stdout) as { summary: object }).summary).toMatchObject({ errors: 0, warnings: 0 });
  });
});

describe('at a terminal', () => {
  it('asks for everything, and any question can be left out', async () => {
    const desk = openFresh();
    const { code, stderr, asked } = await talk(desk, 'new', ['', '1', '', '', '', '', '', '', '']);
    expect(code).toBe(0);
    const starts = [
      'Is the notice about one of these?',
      'Who publishes the notice?',
      'What is the service called?',
      'What does the service do?',
      'Whose information do you hold?',
      'What information do you hold about people?',
      'What do you use the information for?',
      'Who do you give this information to',
      'Which records do you keep?',
    ];
    expect(asked.map((question, position) => question.includes(starts[position] ?? '?'))).toEqual(starts.map(() => true));
    expect(notice(desk, 'anytown-council/new-notice')).toEqual({
      title: 'New notice',
      status: 'draft',
      collection: 'not-stated',
      personalData: 'not-stated',
      recipients: 'not-stated',
      retention: 'not-stated',
    });
    expect(stderr).toContain('Your notice is a draft now: notices/anytown-council/new-notice.yaml\n');
  });

  it('says what is left to do in the words of the check, and how to go on', async () => {
    const desk = open();
    const { stderr } = await talk(desk, 'new --from blank', ['Parking', '', '', '', '', '', '']);
    const { stdout } = await desk.run('check parking --format json');
    const { summary, diagnostics } = JSON.parse(stdout) as {
      readonly summary: { readonly errors: number; readonly warnings: number };
      readonly diagnostics: readonly { readonly message: string; readonly line: number; readonly severity: string }[];
    };
    const { errors, warnings } = summary;
    expect(stderr).toContain(`the check finds ${errors} errors, ${warnings === 1 ? '1 warning' : `${warnings} warnings`} and `);
    const [first] = diagnostics.filter(({ severity }) => severity === 'error');
    expect(stderr).toContain(`  line ${first!.line}: ${first!.message}\n`);
    expect(stderr.match(/^ {2}line /gm)).toHaveLength(5);
    expect(stderr).toContain(`  and ${errors + warnings - 5} more\n`);
    for (const command of ['check', 'ask']) expect(stderr).toContain(`  fairnotice ${command} anytown-council/parking\n`);
  });

  it('puts in what it is told', async () => {
    const desk = open();
    const { code, left } = await talk(desk, 'new', [
      '',
      'Car parks: “long” & #short',
      'Runs *three* car parks.',
      'People who park',
      '',
      'name',
      'registration number',
      '',
      'Let you park.',
      'Send you offers.',
      '',
      ...['2', 'to run car parks', 'road traffic', '1', 'section 32'],
      ...['4', 'by ticking a box', 'Ring us.', ''],
      ...['library', 'shelfmark', '1', 'Police', ''],
      ...['permits', '6 Years', 'the day it ends', 'letters', 'until you move away', ''],
    ]);
    expect([code, left]).toEqual([0, []]);
    expect(notice(desk, 'anytown-council/car-parks-long-short')).toMatchObject({
      title: 'Car parks: “long” & #short',
      service: { name: 'Car parks: “long” & #short', does: 'Runs *three* car parks.' },
      people: [{ id: 'people-who-park', name: 'People who park' }],
      personalData: [{ items: ['name', 'registration number'] }],
      processing: [
        {
          purposes: ['Let you park.'],
          nature: 'task',
          lawfulBases: [
            {
              basis: 'public-task',
              function: 'to run car parks',
              law: [{ statute: 'road-traffic-regulation-act-1984', provision: 'section 32' }],
            },
          ],
        },
        {
          purposes: ['Send you offers.'],
          lawfulBases: [{ basis: 'consent' }],
          consent: { givenBy: 'not-stated', how: 'by ticking a box', withdraw: 'Ring us.', ifRefused: 'not-stated' },
        },
      ],
      recipients: {
        outside: [{ who: [{ name: 'library' }] }, { who: ['library-system-supplier'] }, { who: [{ name: 'Police' }] }],
      },
      retention: [
        { records: 'permits', period: '6 years', from: 'the day it ends' },
        { records: 'letters', criteria: 'until you move away' },
      ],
    });
  });

  it('begins with a model, of which entries can be taken out and added', async () => {
    const desk = open();
    const { code, left } = await talk(desk, 'new parking --from parking', [
      '',
      '',
      '2',
      'Visitors',
      '',
      '',
      '',
      'none of them',
      '4',
      '<',
      '',
      '',
      '',
      '',
    ]);
    expect([code, left]).toEqual([0, []]);
    expect(notice(desk)).toMatchObject({
      title: 'Parking',
      people: [{ id: 'permit-holders', name: 'People who ask for a parking permit' }, { name: 'Visitors' }],
      retention: [{ id: 'permits', period: 'not-stated' }, { id: 'penalties' }],
    });
    expect((notice(desk)['recipients'] as { outside: readonly unknown[] }).outside).toHaveLength(4);
  });

  it('gives help, goes back, and asks again where an answer will not do', async () => {
    const desk = open();
    const { stderr, asked, code } = await talk(desk, 'new', [
      '<',
      '?',
      '99',
      '',
      '<',
      '',
      '?',
      'Parking',
      '<',
      'Car parks',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(code).toBe(0);
    for (const words of [
      'This is the first question.',
      'Write the number of the service.',
      'Write the number that stands before your answer.',
    ])
      expect(stderr).toContain(words);
    expect(asked.filter((question) => question.includes('What is the service called?'))).toHaveLength(3);
    expect(existsSync(join(desk.cwd, 'notices/anytown-council/car-parks.yaml'))).toBe(true);
  });

  it('says plainly what a public authority cannot use, and takes it for no task', async () => {
    const desk = open();
    const { asked, stderr } = await talk(desk, 'new --from blank', [
      'X',
      '',
      '',
      '',
      'Let a shop.',
      '',
      '6',
      '1',
      '6',
      '2',
      'We earn rent.',
      '',
      '',
    ]);
    const question = asked.find((words) => words.includes('What allows you to do this? “Let a shop.”'))!;
    expect(question).toContain(
      'Anytown Council is a public authority. It cannot use 6 and 7 for its tasks, only for what is not one of them.',
    );
    expect(stderr).toContain('UK GDPR Article 6(1) closes 6(1)(f) to them.');
    expect(notice(desk, 'anytown-council/x')['processing']).toMatchObject([
      { nature: 'non-task', lawfulBases: [{ basis: 'legitimate-interests', interest: 'We earn rent.' }] },
    ]);
  });

  it('asks for the reason only where the model has none', async () => {
    const desk = open();
    const { asked } = await talk(desk, 'new --from housing', ['', '', '', '', '', '3', '', '', '', '']);
    expect(asked.filter((question) => question.includes('What allows you'))).toHaveLength(1);
    const uses = notice(desk, 'anytown-council/housing')['processing'] as readonly { id: string; lawfulBases: unknown }[];
    expect(uses.map(({ id }) => id)).toEqual(['allocation', 'homelessness', 'tenancies']);
    expect(uses[2]!.lawfulBases).toEqual([{ basis: 'contract' }]);
  });

  it('keeps what was told when the person leaves, and makes the notice of it later', async () => {
    const desk = open();
    const { code, stderr } = await talk(desk, 'new', ['8', 'Car parks', 'Runs: *car* parks #1', 'Visitors', '']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('To make the notice of it: fairnotice new --answers car-parks-answers.yaml\n'),
    ]);
    expect(readdirSync(join(desk.cwd, 'notices/anytown-council'))).toEqual(['libraries.yaml']);
    expect(await talk(desk, 'new', ['8', 'Car parks', 'Other'])).toMatchObject({
      stderr: expect.stringContaining('“car-parks-answers-2.yaml”') as string,
    });
    expect(await desk.run('new --answers car-parks-answers.yaml')).toMatchObject({ code: 0 });
    expect(notice(desk, 'anytown-council/car-parks')).toMatchObject({
      title: 'Car parks',
      service: { does: 'Runs: *car* parks #1' },
      people: [{ id: 'permit-holders' }, { id: 'drivers' }, { name: 'Visitors' }],
    });
  });

  it.each([
    ['a list', ['', 'X', '', 'Some', 'Others'], { people: ['Some', 'Others'] }],
    [
      'legal reasons',
      ['', 'X', '', '', '', 'Do this.', 'Do that.', '', '3'],
      { processing: [{ lawfulBases: [{ basis: 'contract' }] }, 'Do that.'] },
    ],
    ['how long', ['8', '', '', '', '', '', '', '2 years', ''], { retention: [{ id: 'permits', period: '2 years' }, { id: 'penalties' }] }],
    ['other records', ['', 'X', '', '', '', '', '', 'letters'], { retention: [{ records: 'letters' }] }],
    ['recipients', ['', 'X', '', '', '', '', 'Police'], { recipients: ['Police'] }],
  ])('keeps what was told half way through %s', async (_, answers, kept) => {
    const desk = open();
    await talk(desk, 'new', answers);
    const [name] = readdirSync(desk.cwd).filter((file) => file.endsWith('-answers.yaml'));
    expect(parse(read(desk, name!))).toMatchObject(kept);
    expect(await desk.run(['new', '--answers', name!])).toMatchObject({ code: 0 });
  });

  it('makes nothing when the person leaves at once', async () => {
    const desk = open();
    const before = readdirSync(desk.cwd);
    expect(await talk(desk, 'new', [])).toMatchObject({ code: 2, stderr: expect.stringContaining('so we made nothing') as string });
    expect(readdirSync(desk.cwd)).toEqual(before);
  });

  it.each([
    ['../../etc/passwd', [], 'etc-passwd'],
    ['Search', ['a/b', 'search-notice'], 'search-notice'],
    ['Δήμος', ['../x', 'other'], 'other'],
    ['Libraries', ['libraries', 'con', 'other'], 'other'],
    ['!!!', ['Words'], 'words'],
  ])('gives a service called %s a file with a name that will do', async (service, more, name) => {
    const desk = open();
    const { code, left } = await talk(desk, 'new --from blank', [service, ...more, '', '', '', '', '', '']);
    expect([code, left, readdirSync(join(desk.cwd, 'notices/anytown-council'))]).toEqual([
      0,
      [],
      ['libraries.yaml', `${name}.yaml`].sort(),
    ]);
  });

  it('holds whatever is typed as words', async () => {
    const desk = open();
    const hostile = ['- x: {a: b} # "c"', '\u001b[2J\u202e!!js/function x', `${'long '.repeat(60)}x`, '10'.repeat(5000), "'", ''];
    const { code, stderr } = await talk(desk, 'new it --from blank', ['X', '', ...hostile, '', '', '', '', '', '']);
    expect(code).toBe(0);
    expect(notice(desk, 'anytown-council/it')['people']).toMatchObject([{ name: '- x: {a: b} # "c"' }, { name: '[2J!!js/function x' }]);
    expect(stderr).toContain('That is too long.');
    expect(stderr).not.toContain('\u001b');
  });

  it('names the officer as the one who keeps the register of electors', async () => {
    const desk = open();
    expect(await talk(desk, 'new', ['4'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a controller of their own') as string,
    });
    const fresh = openFresh();
    const { asked, code } = await talk(fresh, 'new --from electoral-registration', ['', '', '', '', '', '', '', '', '', '']);
    expect([code, asked.some((question) => question.includes('Who publishes'))]).toEqual([0, false]);
    expect(existsSync(join(fresh.cwd, 'notices/registration-officer/electoral-registration.yaml'))).toBe(true);
  });
});

describe('without a terminal', () => {
  it('takes answers in JSON, and the name and the model from the command line', async () => {
    const desk = open();
    write(desk, JSON.stringify({ fairnotice: 'new-answers', format: 1, from: 'libraries', people: ['Readers'] }), 'answers.json');
    const { code, stdout, stderr } = await desk.run('new anytown-council/reading --from parking --answers answers.json --quiet');
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    expect(notice(desk, 'anytown-council/reading')).toMatchObject({ title: 'Parking', people: [{ id: 'readers', name: 'Readers' }] });
  });

  it('begins with a notice of the workspace, and says what it left out', async () => {
    const desk = open({ 'controllers/otherby-council.yaml': 'name: Otherby Council\nkind: principal-council\nnation: england\n' });
    write(desk, `${head}notice: otherby-council/libraries\nfrom: anytown-council/libraries\n`);
    const { code, stderr } = await desk.run('new --answers answers.yaml');
    expect(code).toBe(0);
    expect(stderr).toContain('Not taken over from “anytown-council/libraries”: dates and changes.');
    expect(stderr).toContain('because the other notice is of another body: contacts, howToAsk and owner');
    expect(notice(desk, 'otherby-council/libraries')).toMatchObject({ status: 'draft', people: [{ id: 'members' }] });
  });

  it.each([
    ['a field that there is not', 'peple: [x]\n', ['answers.yaml:3:1', 'Did you mean people?']],
    ['a value that will not do', 'collection: maybe\n', ['answers.yaml:3:13', 'direct']],
    [
      'an entry that says too little',
      'from: parking\nnotice: anytown-council/x\npeople:\n  - id: nobody\n',
      ['answers.yaml:6:5', '“nobody” is no entry of what you begin from'],
    ],
    ['YAML that cannot be read', 'people: [\n', ['answers.yaml:', 'We made no notice.']],
    ['a long text that hides a field', 'title: a\n b: c\n', ['answers.yaml:']],
    ['no name', '', ['We do not know what the new notice is to be called']],
    ['a name that climbs', 'notice: ../evil\n', ['answers.yaml:3:9']],
    ['another body', 'notice: anytown-counsil/x\n', ['Did you mean anytown-council?']],
    ['a name that is taken', 'notice: anytown-council/libraries\n', ['There is a notice “anytown-council/libraries” already.']],
    ['a model that there is not', 'notice: anytown-council/x\nfrom: parkin\n', ['Did you mean parking?']],
    ['a notice that there is not', 'notice: anytown-council/x\nfrom: anytown-council/none\n', ['There is no notice called']],
  ])('tells of %s, and makes nothing', async (_, text, answers) => {
    const desk = open();
    write(desk, head + text);
    const { code, stdout, stderr } = await desk.run('new --answers answers.yaml');
    expect([code, stdout]).toEqual([2, '']);
    for (const words of answers) expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/additionalProp|oneOf|ajv| at .*\.ts/);
    expect(readdirSync(join(desk.cwd, 'notices/anytown-council'))).toEqual(['libraries.yaml']);
  });

  it.each([
    ['new', 'There is no terminal to ask you at.'],
    ['new --answers nothing.yaml', 'There is no file “nothing.yaml”.'],
    ['new --answers notices', '“notices” is a folder'],
    ['new --answers empty.yaml', '“empty.yaml” is empty.'],
    ['new ../evil --answers a.yaml', 'There is no controller called “..”.'],
    ['new anytown-council/../../evil --answers a.yaml', 'cannot be the id of a notice'],
    ['new anytown-council/Con --answers a.yaml', 'cannot be the name of a notice'],
    ['new anytown-council/con --answers a.yaml', 'Windows keeps that name'],
    ['new anytown-council/ --answers a.yaml', 'cannot be the name of a notice'],
    ['new --from electoral-registration anytown-council/x --answers a.yaml', 'is a controller of their own'],
    ['new --workspace nowhere', 'There is no folder “nowhere”.'],
  ])('%s is refused in plain words', async (line, answer) => {
    const desk = open();
    write(desk, head, 'a.yaml');
    write(desk, '', 'empty.yaml');
    const { code, stderr } = await desk.run(line);
    expect([code, stderr]).toEqual([2, expect.stringContaining(answer)]);
    expect(readdirSync(join(desk.cwd, 'notices/anytown-council'))).toEqual(['libraries.yaml']);
  });

  it('never writes over a file, nor where a link leads', async () => {
    const desk = open();
    mkdirSync(join(desk.cwd, 'elsewhere'));
    symlinkSync(join(desk.cwd, 'elsewhere/x.yaml'), join(desk.cwd, 'notices/anytown-council/x.yaml'));
    write(desk, `${head}notice: anytown-council/x\n`);
    const { code, stderr } = await desk.run('new --answers answers.yaml');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/is there already|already\./)]);
    expect(readdirSync(join(desk.cwd, 'elsewhere'))).toEqual([]);
  });

  it('makes the folder of a controller that has no notice yet', async () => {
    const desk = openFresh();
    write(desk, `${head}notice: oakfield-school/pupils\nfrom: school\n`);
    expect(await desk.run('new --answers answers.yaml')).toMatchObject({ code: 0 });
    expect(read(desk, 'notices/oakfield-school/pupils.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/fairnotice\/schema\/notice\.schema\.json\n/,
    );
  });

  it('needs a workspace that can be read', async () => {
    const desk = open({ 'site.yaml': 'fairnotice: 1\n' });
    expect(await desk.run('new --from parking')).toMatchObject({ code: 2, stderr: expect.stringContaining('site.yaml') as string });
  });
});

it('lists the models, and names them in its help', async () => {
  const desk = open();
  const { stdout } = await desk.run('new --list-models');
  expect(stdout.split('\n').filter(Boolean)).toHaveLength(11);
  expect(stdout).toMatch(/^parking +Parking$/m);
  expect((await desk.run('new --help')).stdout.replace(/\s+/g, ' ')).toContain('adult-social-care, childrens-social-care, council-tax');
});
