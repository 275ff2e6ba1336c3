import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { modelKinds } from '../../src/draft/index.js';
import { controllerKindIds, findStatute, lawfulBases } from '../../src/law/index.js';
import { formatText } from '../../src/revise/index.js';
import { readModels } from '../../src/workspace/index.js';
import { createSource, parseYaml } from '../../src/yaml/index.js';
import { product } from '../support/compile.js';
import { openFreshDesk } from './workspace.js';

const models = [...readModels()].map(([name, text]) => ({ name, text, value: parse(text) as Record<string, unknown> }));

/** What `check` may find in a draft that nobody has answered anything for: gaps, and nothing that the model says wrongly. */
const gaps = [
  // What no model says, since the controller may say it for all its notices.
  'rule/adm-not-stated',
  'rule/missing-last-updated',
  'rule/transfers-not-stated',
  // What is `not-stated`.
  'rule/accessible-format-route-missing',
  'rule/apd-missing',
  'rule/criminal-data-without-art10',
  'rule/fact-not-stated',
  'rule/function-without-citation',
  'rule/missing-provision-consequence',
  'rule/missing-recipients',
  'rule/missing-retention',
  'rule/missing-source',
  'rule/nfi-missing-or-stale',
  'rule/open-list',
  'rule/opt-out-missing',
  'rule/purpose-without-basis',
  'rule/special-category-without-art9',
];

/** Those who get information, by what kind they are, besides the entries of the example’s register. */
const plainKinds = [
  'Anyone who buys the open register',
  'Anyone who looks at the planning register',
  'Credit reference agencies',
  'Enforcement agents (bailiffs)',
  'Political parties and candidates',
  'The body that calls people for jury service',
  'The government agency that keeps the register of vehicles',
  'The independent tribunal for parking appeals',
  'The people you name as referees',
];

it('are there for ten common services, and one is empty', () => {
  expect(models.map(({ name }) => name)).toEqual([
    'adult-social-care',
    'blank',
    'childrens-social-care',
    'council-tax',
    'electoral-registration',
    'housing',
    'job-applicants',
    'libraries',
    'parking',
    'planning',
    'school',
  ]);
  expect(Object.keys(modelKinds)).toEqual(models.map(({ name }) => name).filter((name) => name !== 'blank'));
});

describe.each(models)('the model $name', ({ name, text, value }) => {
  const texts = listTexts(value);

  it('fits the schema as a draft, and is tidy', () => {
    const file = parseYaml(createSource(name, text));
    expect([...file.diagnostics, ...product.validator.validate('notice', file.value).diagnostics]).toEqual([]);
    expect([value['status'], formatText(name, text).value]).toEqual(['draft', text]);
  });

  it.each([
    ['length of time', /\b(\d+|one|two|three|five|six|seven|ten) (day|week|month|year)s?\b|\bP\d+[YMWD]\b|^permanent$|^until superseded$/i],
    ['date', /\b\d{4}-\d\d-\d\d\b|\b(19|20)\d\d$/],
    ['email address', /@/],
    ['phone number', /\d[\d ()-]{5,}/],
    ['web address', /https?:|www\.|\.(uk|org|com)\b/i],
  ])('holds no %s', (_, pattern) => {
    const inRemarks = text.split('\n').flatMap((line) => /(?:^| )# (.*)$/.exec(line)?.[1] ?? []);
    const ids = new Set(referencesIn(value).map(({ statute }) => statute));
    expect([...texts, ...inRemarks].filter((words) => !ids.has(words) && pattern.test(words))).toEqual([]);
  });

  it('rests only on law that is known to be about this', () => {
    for (const { statute, provision } of referencesIn(value)) {
      const law = findStatute(statute);
      expect([statute, law?.repealed, law?.informationLaw]).toEqual([statute, undefined, undefined]);
      if (provision === 'not-stated') continue;
      const known = law!.uses.map((use) => use.provision ?? '');
      for (const part of partsOf(provision))
        expect(
          known.some((one) => one === part || one.startsWith(`${part}(`)),
          `${statute} ${part}`,
        ).toBe(true);
    }
  });

  it('gives its body no legal reason that the law closes to it', () => {
    const bases = listValues(value, 'basis');
    expect(bases.filter((basis) => lawfulBases[basis as keyof typeof lawfulBases].closedToAuthorityTasks)).toEqual([]);
    for (const kind of modelKinds[name] ?? []) expect(controllerKindIds).toContain(kind);
  });

  it('names nobody but those in the example’s register, and kinds of bodies', () => {
    const register = parse(readFileSync(new URL('../../notices/registers/recipients.yaml', import.meta.url), 'utf8')) as Record<
      string,
      { name: string }
    >;
    const known = [...Object.values(register).map((entry) => entry.name), ...plainKinds];
    const who = [value['sources'], (value['recipients'] as { outside?: unknown } | undefined)?.outside].flatMap((list) =>
      Array.isArray(list) ? list.flatMap((group: { who: { name: string }[] }) => group.who.map((one) => one.name)) : [],
    );
    expect(who.filter((one) => !known.includes(one))).toEqual([]);
  });

  it('says at each gap what to ask', () => {
    const lines = text.split('\n');
    const silent = lines.filter((line, position) => /: not-stated$/.test(line) && !lines[position - 1]!.trim().startsWith('# ask:'));
    expect(silent).toEqual([]);
    for (const [, words] of text.matchAll(/# ask: (.*)/g)) expect(words).toMatch(/[?.]$/);
  });

  it('makes a draft in a new workspace in which the check finds nothing but gaps', async () => {
    const desk = openFreshDesk();
    const body = name === 'school' ? 'oakfield-school' : name === 'electoral-registration' ? 'registration-officer' : 'anytown-council';
    writeFileSync(join(desk.cwd, 'answers.yaml'), `fairnotice: new-answers\nformat: 1\nnotice: ${body}/it\n`);
    const { code, stderr } = await desk.run(`new --from ${name} --answers answers.yaml`);
    const { stdout } = await desk.run('check it --format json');
    const text = readFileSync(join(desk.cwd, `notices/${body}/it.yaml`), 'utf8');
    desk.remove();
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; file: string }[] };
    const found = diagnostics.filter(({ file }) => file.endsWith('/it.yaml')).map((finding) => finding.code);
    expect([code, stderr]).toEqual([0, expect.stringContaining(`Your notice is a draft now: notices/${body}/it.yaml\n`)]);
    expect(found.filter((one) => name !== 'blank' && !gaps.includes(one))).toEqual([]);
    expect(found).toContain('rule/missing-retention');
    expect(parse(text)).toEqual(value);
    expect(stderr).not.toMatch(/no law is named|no entry for/);
  });
});

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

function listValues(value: unknown, key: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [String(inner)] : []), ...listValues(inner, key)]);
}

function referencesIn(value: unknown): readonly { readonly statute: string; readonly provision: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('statute' in value) return [value as { statute: string; provision: string }];
  return Object.values(value).flatMap(referencesIn);
}

/** “sections 9 and 18” as “section 9” and “section 18”; a run of sections stays one. */
function partsOf(provision: string): readonly string[] {
  return provision.split(' and ').map((part, _, parts) => {
    if (parts.length === 1 || /^[A-Z]/.test(part)) return part;
    return `section ${part.replace(/^sections? /, '')}`;
  });
}
