import { controllerOf, mutate, record, records, waysToMiss, type Mutation } from '../mutation.js';
import { readData, type Data } from '../workspace.js';

/** What each use of a notice rests on. */
export function mutateUses(path: string): readonly Mutation[] {
  return records(readData(path)['processing']).flatMap((entry, position) => mutateUse(path, entry, position));
}

function mutateUse(path: string, entry: Data, position: number): readonly Mutation[] {
  const change = (name: string, edit: (use: Data) => void, ...expected: readonly string[]): Mutation =>
    mutate(path, `${String(entry['id'])}: ${name}`, ({ notice }) => edit(record(records(notice['processing'])[position])), ...expected);
  const isDecidedByComputer = records(readData(path)['automatedDecisions']).some(
    ({ processing }) => Array.isArray(processing) && processing.includes(entry['id']),
  );
  const isTask = entry['nature'] === 'task';
  const isAuthority = record(readData(controllerOf(path)))['kind'] !== 'statutory-officer';
  return [
    ...waysToMiss.map(([how, miss]) => change(`legal reason ${how}`, (use) => miss(use, 'lawfulBases'), 'purpose-without-basis')),
    change(
      'a purpose of one word',
      (use) => {
        use['purposes'] = ['Administration'];
      },
      'missing-purpose',
    ),
    ...records(entry['lawfulBases']).flatMap((basis) => mutateBasis(basis, change)),
    ...(isTask && isAuthority
      ? [
          change(
            'a task on legitimate interests',
            (use) => {
              use['lawfulBases'] = [{ basis: 'legitimate-interests', interest: 'that our work goes well' }];
            },
            'authority-legitimate-interests',
          ),
          change(
            'a task on a recognised legitimate interest',
            (use) => {
              use['lawfulBases'] = [{ basis: 'recognised-legitimate-interest', annex1Condition: 'crime' }];
            },
            'authority-recognised-interest',
          ),
        ]
      : [
          change(
            'legitimate interests without the interest',
            (use) => {
              use['lawfulBases'] = [{ basis: 'legitimate-interests' }];
            },
            'interest-not-named',
          ),
          change(
            'a recognised legitimate interest without its condition',
            (use) => {
              use['lawfulBases'] = [{ basis: 'recognised-legitimate-interest' }];
            },
            'annex1-condition-missing',
            ...(isDecidedByComputer ? ['adm-recognised-interest'] : []),
          ),
        ]),
    ...(entry['consent'] === undefined
      ? []
      : waysToMiss.map(([how, miss]) =>
          change(
            `how to withdraw ${how}`,
            (use) => {
              miss(record(use['consent']), 'withdraw');
              // A way to stop the messages is a way to withdraw.
              delete use['marketing'];
            },
            'consent-without-withdrawal',
          ),
        )),
    ...mutateConditions(entry, 'specialCategory', 'special-category-without-art9', change),
    ...mutateConditions(entry, 'criminalOffence', 'criminal-data-without-art10', change),
  ];
}

type Change = (name: string, edit: (use: Data) => void, ...expected: readonly string[]) => Mutation;

const lawless: Readonly<Record<string, string>> = {
  'public-task': 'function-without-citation',
  'legal-obligation': 'legal-obligation-without-law',
};

function mutateBasis(basis: Data, change: Change): readonly Mutation[] {
  const kind = String(basis['basis']);
  const withoutLaw = lawless[kind];
  if (withoutLaw === undefined) return [];
  const editBasis =
    (edit: (target: Data) => void) =>
    (use: Data): void =>
      edit(record(records(use['lawfulBases'])[0]));
  const rest = (law: readonly Data[]): ((use: Data) => void) =>
    editBasis((target) => {
      target['law'] = law;
    });
  return [
    ...waysToMiss.map(([how, miss]) =>
      change(
        `law ${how}`,
        editBasis((target) => miss(target, 'law')),
        withoutLaw,
      ),
    ),
    ...(kind === 'public-task'
      ? waysToMiss.map(([how, miss]) =>
          change(
            `task and law ${how}`,
            editBasis((target) => {
              miss(target, 'law');
              miss(target, 'function');
            }),
            'public-task-without-law',
          ),
        )
      : []),
    change('a repealed law', rest([{ statute: 'race-relations-act-1976', provision: 'section 71' }]), 'repealed-law'),
    change(
      'data protection law in place of the law of the service',
      rest([{ statute: 'data-protection-act-2018', provision: 'section 8' }]),
      'data-law-as-task-law',
    ),
    change('a general power alone', rest([{ statute: 'local-government-act-1972', provision: 'section 111' }]), 'generic-power-only'),
  ];
}

function mutateConditions(entry: Data, field: 'specialCategory' | 'criminalOffence', missing: string, change: Change): readonly Mutation[] {
  const conditions = records(entry[field]);
  if (conditions.length === 0) return [];
  const [condition] = conditions;
  const editCondition =
    (edit: (target: Data) => void) =>
    (use: Data): void =>
      edit(record(records(use[field])[0]));
  const needsParagraph = field === 'specialCategory' ? 'art9-without-schedule1' : missing;
  return [
    ...waysToMiss.map(([how, miss]) => change(`${field} ${how}`, (use) => miss(use, field), missing)),
    change(
      `${field} denied`,
      (use) => {
        use[field] = 'none';
      },
      missing,
    ),
    ...(condition?.['schedule1'] === undefined
      ? []
      : waysToMiss.map(([how, miss]) =>
          change(
            `${field}: paragraph of Schedule 1 ${how}`,
            editCondition((target) => {
              miss(target, 'schedule1');
              delete target['policyDocument'];
            }),
            needsParagraph,
          ),
        )),
    ...(condition?.['policyDocument'] === undefined
      ? []
      : waysToMiss.map(([how, miss]) =>
          change(
            `${field}: policy document ${how}`,
            editCondition((target) => miss(target, 'policyDocument')),
            'apd-missing',
          ),
        )),
  ];
}
