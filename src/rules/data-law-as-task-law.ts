import { always, findStatute, ukGdpr } from '../law/index.js';
import { given, type LawfulBasis, type LawReference, type Notice, plainWords } from '../model/index.js';
import { rule } from './rule.js';
import { basesInUse, nameUses, type PurposeUse } from './support/uses.js';
import { listWords } from './support/wording.js';

export default rule({
  id: 'data-law-as-task-law',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('6(3)'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'The only law behind a task or duty is a law about information.',
  why: 'Data protection and freedom of information law say how information is handled. They do not create the service, so they cannot be what the service rests on.',
  fix: 'Ask the service which Act gives it this task or duty, and name that. If the service answers requests for information, give it a topic that says so, such as information-rights.',
  bad: `
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: data-protection-act-2018
            provision: section 8
`,
  good: `
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
`,
  check: ({ notice }) => {
    if (isAboutInformation(topicsOf(notice))) return [];
    return basesInUse(notice).flatMap(({ item, uses }) => {
      const laws = given(item.law) ?? [];
      if (!needsLaw(item) || laws.length === 0 || !laws.every(isInformationLaw)) return [];
      if (isAboutInformation(wordsAround(item, uses))) return [];
      return [
        {
          origin: item.law.origin,
          message: `The only law that the notice names for ${nameUses(uses)} is about information: ${listWords(laws.map(({ title }) => title.value))}.`,
          hint: 'Such a law says how information is handled. It gives no task and no duty to run a service. Ask the service which law does. If nobody knows one, ask your data protection officer. Name none to fill the gap.',
        },
      ];
    });
  },
});

function needsLaw({ basis }: LawfulBasis): boolean {
  return basis === 'public-task' || basis === 'legal-obligation';
}

/** Whether a law is about information. One that was repealed is found by a rule of its own. */
function isInformationLaw({ kind, id }: LawReference): boolean {
  const statute = kind === 'statute' && id !== undefined ? findStatute(id) : undefined;
  return statute?.informationLaw === true && statute.repealed === undefined;
}

/** To answer requests for information, look after rights and report breaches is what these laws do require. */
function isAboutInformation(words: string): boolean {
  return /\b(?:information|subject.access|environmental.information).(?:rights?|requests?|governance)\b|\brequests? for (?:information|access|a copy)|\bdata.protection\b|\bfreedom.of.information\b|\bsubject.access\b|\baccess.to.information\b|\b(?:foi|sar|eir)s?\b|\bbreach|\byour rights\b|\baccessib|\bcookies?\b|\b(?:open|publish\w{0,5}) (?:data|information)\b|\bpublication scheme\b/i.test(
    words,
  );
}

function topicsOf({ service }: Notice): string {
  return (service?.topics ?? []).map(({ id, name }) => `${id} ${name.value}`).join('\n');
}

function wordsAround({ function: task }: LawfulBasis, uses: readonly PurposeUse[]): string {
  const words = given(task);
  const texts = uses.flatMap(({ entry, use }) => [entry.heading, use.text].filter((text) => text !== undefined));
  return [...texts, ...(words === undefined ? [] : [words])].map(plainWords).join('\n');
}
