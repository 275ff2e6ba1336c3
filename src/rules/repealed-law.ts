import { always, findStatute, ukGdpr, type NationId, type Repeal } from '../law/index.js';
import type { LawReference } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { groupBy } from '../facts/index.js';
import { lawsNamed, type NamedLaw } from './support/resting-law.js';
import { listWords } from './support/wording.js';

export default rule({
  id: 'repealed-law',
  kind: 'duty',
  severity: 'error',
  citation: ukGdpr('6(3)'),
  inForce: always,
  confirmed: 'statute-read',
  caveat: 'Each repeal is confirmed on its own. One that was not checked is a warning.',
  file: 'notice',
  summary: 'The notice rests on a law that was repealed.',
  why: 'A law that is no longer in force gives no task and no duty. People who look it up find nothing that allows the use.',
  fix: 'Ask the service which law it works under now, and name that.',
  bad: `
processing:
  - id: fraud
    people: all
    nature: task
    purposes:
      - Compare records to find fraud.
    lawfulBases:
      - basis: public-task
        function: to protect public money
        law:
          - statute: audit-commission-act-1998
`,
  good: `
processing:
  - id: fraud
    people: all
    nature: task
    purposes:
      - Compare records to find fraud.
    lawfulBases:
      - basis: public-task
        function: to protect public money
        law:
          - statute: local-audit-and-accountability-act-2014
            provision: Part 6
`,
  check: ({ notice }) => {
    const gone = lawsNamed(notice).filter(({ law }) => repealOf(law, notice.controller.nation) !== undefined);
    return groupBy(gone, ({ law }) => law.id ?? '').flatMap((group) => describe(group, notice.controller.nation));
  },
});

/** The repeal of a statute of ours, where it holds in the nation of the controller. A register entry's id is none of ours. */
function repealOf({ kind, id }: LawReference, nation: NationId): Repeal | undefined {
  const repealed = kind === 'statute' && id !== undefined ? findStatute(id)?.repealed : undefined;
  return repealed?.stillLawIn?.includes(nation) === true ? undefined : repealed;
}

function describe([first, ...others]: readonly NamedLaw[], nation: NationId): readonly Finding[] {
  const repeal = first === undefined ? undefined : repealOf(first.law, nation);
  if (first === undefined || repeal === undefined) return [];
  const heirs = repeal.replacedBy.flatMap((id) => findStatute(id)?.title ?? []);
  const unsure = repeal.confirmed === 'unverified';
  return [
    {
      origin: first.law.origin,
      message: `The notice names the ${first.law.title.value} for ${first.for}. ${unsure ? 'We believe that this law was repealed.' : 'This law was repealed.'}`,
      hint: `${unsure ? 'Check this first. ' : ''}A law that is not in force allows nothing. Ask the service which law it works under now. What it did is now in the ${listWords(heirs, 'or')}, but that law may not give the same task or duty: read it before you name it.`,
      severity: unsure ? 'warning' : 'error',
      ...(others.length === 0
        ? {}
        : { related: others.map(({ law, for: what }) => ({ message: `Also for ${what}.`, origin: law.origin })) }),
    },
  ];
}
