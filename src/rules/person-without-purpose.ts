import { keyOrigin } from '../diagnostics/index.js';
import { given, isUnanswered, type Person } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { groupByPlace, placeOf } from '../facts/index.js';
import { dutyLaw } from './support/duty-law.js';
import { nameUses, usesOf, type PurposeUse } from './support/uses.js';
import { quote, wordMissing } from './support/wording.js';

export default rule({
  id: 'person-without-purpose',
  kind: 'duty',
  severity: 'warning',
  ...dutyLaw('purposes'),
  file: 'notice',
  summary: 'The notice names people, and no purpose says that it uses their information.',
  why: 'Someone who finds themselves among the people of a notice wants to know what their own information is used for.',
  fix: 'Name them under “people” of the entries that use their information, or write “people: all”.',
  bad: `
people:
  - id: child
    name: Children we work with
  - id: neighbour
    name: Neighbours
processing:
  - id: worries
    people: [child]
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
  good: `
people:
  - id: child
    name: Children we work with
  - id: neighbour
    name: Neighbours
processing:
  - id: worries
    people: [child, neighbour]
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
    const uses = usesOf(notice);
    if (notice.people.length === 0 || uses.length === 0) return [];
    const silent = uses.filter(({ use }) => isUnanswered(use.people));
    if (silent.length > 0) return groupByPlace(silent, ({ use }) => use.people.origin).flatMap(askWhose);
    return notice.people.filter((person) => person.dataSubject && !uses.some(({ use }) => covers(use.people, person))).map(nameLeftOut);
  },
});

/** Nobody is covered by silence: where a use names no people, the question is whose information it uses. */
function askWhose(uses: readonly PurposeUse[]): readonly Finding[] {
  const [first] = uses;
  if (first === undefined) return [];
  const { people } = first.use;
  const words = {
    question: `whose information do you use for ${nameUses(uses)}?`,
    missing: `The notice does not say whose information is used for ${nameUses(uses)}.`,
  };
  const hint = 'Each reader wants to know what is done with their own information. Name the people under “people”, or write “people: all”.';
  return [{ origin: placeOf(people), message: wordMissing(people, words), hint }];
}

function covers(answer: PurposeUse['use']['people'], person: Person): boolean {
  const choice = given(answer);
  return choice !== undefined && (choice.all || choice.ids.includes(person.id));
}

function nameLeftOut({ name, origin }: Person): Finding {
  return {
    origin: keyOrigin(origin),
    message: `No purpose says that it uses the information of ${quote(name)}.`,
    hint: 'Ask the service what it uses their information for, and name them under “people” of that entry of “processing”.',
  };
}
