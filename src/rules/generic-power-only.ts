import { always, findStatute, provisionPath, ukGdpr } from '../law/index.js';
import { given, type LawReference } from '../model/index.js';
import { rule } from './rule.js';
import { basesInUse, nameUses } from './support/uses.js';
import { listWords } from './support/wording.js';

export default rule({
  id: 'generic-power-only',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('6(3)'),
  inForce: always,
  confirmed: 'guidance',
  file: 'notice',
  summary: 'The only law behind a task or duty is a general power that says nothing of this service.',
  why: 'A power to do anything that helps tells nobody what a council may do with their information, or where that ends.',
  fix: 'Ask the service which duty or power is its own, and name that beside the general one. If there is none, leave what is true.',
  bad: `
processing:
  - id: club
    people: all
    nature: task
    purposes:
      - Run a club for young people.
    lawfulBases:
      - basis: public-task
        function: to run clubs for young people
        law:
          - statute: localism-act-2011
            provision: section 1
`,
  good: `
processing:
  - id: club
    people: all
    nature: task
    purposes:
      - Run a club for young people.
    lawfulBases:
      - basis: public-task
        function: to run clubs for young people
        law:
          - statute: education-act-1996
            provision: section 13A
          - statute: localism-act-2011
            provision: section 1
`,
  check: ({ notice }) =>
    basesInUse(notice).flatMap(({ item, uses }) => {
      const laws = given(item.law) ?? [];
      if (item.basis !== 'public-task' && item.basis !== 'legal-obligation') return [];
      const general = laws.filter(isGeneralPower);
      if (general.length === 0 || !laws.every((law) => isGeneralPower(law) || isInformationLaw(law))) return [];
      return [
        {
          origin: item.law.origin,
          message: `The only law that the notice names for ${nameUses(uses)} is a general power: ${listWords(general.map(nameLaw))}.`,
          hint: 'It does not say what the service is for. Ask the service which duty or power is its own, and name that as well. If there is none, leave what is true and tell your data protection officer.',
        },
      ];
    }),
});

/** Whether a reference is to a provision that holds a general power and nothing else. Without its provision nobody can tell. */
function isGeneralPower({ kind, id, provision }: LawReference): boolean {
  const statute = kind === 'statute' && id !== undefined ? findStatute(id) : undefined;
  const words = given(provision)?.value;
  const place = statute === undefined || words === undefined ? undefined : provisionPath(statute.path, words);
  if (statute === undefined || place === undefined) return false;
  return statute.uses.some(
    ({ generalPower, provision: known }) => generalPower === true && known !== undefined && provisionPath(statute.path, known) === place,
  );
}

/** Law about information stands beside any task, and gives none. */
function isInformationLaw({ kind, id }: LawReference): boolean {
  return kind === 'statute' && id !== undefined && findStatute(id)?.informationLaw === true;
}

function nameLaw({ title, provision }: LawReference): string {
  const words = given(provision)?.value;
  return words === undefined ? title.value : `${title.value}, ${words}`;
}
