import { keyOrigin } from '../diagnostics/index.js';
import { given, type DataGroup } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { usesOf } from './support/uses.js';
import { quote } from './support/wording.js';

export default rule({
  id: 'data-without-purpose',
  kind: 'duty',
  severity: 'warning',
  ...dutyLaw('purposes'),
  file: 'notice',
  summary: 'The notice lists information that no purpose uses.',
  why: 'A body may hold only what it needs. People want to know why it holds each thing.',
  fix: 'Name the group under “data” of the entries that use it. If nothing uses it, ask the service whether it should be held at all.',
  bad: `
personalData:
  - id: about-you
    heading: About you
    items:
      - your address
  - id: car
    heading: About your car
    items:
      - its number plate
processing:
  - id: worries
    people: all
    data: [about-you]
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
personalData:
  - id: about-you
    heading: About you
    items:
      - your address
  - id: car
    heading: About your car
    items:
      - its number plate
processing:
  - id: worries
    people: all
    data: [about-you, car]
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
    const choices = usesOf(notice).map(({ use }) => use.data);
    // Where nobody has stated which data a use has, any may be among it.
    if (choices.length === 0 || choices.some((choice) => choice === 'not-stated' || choice.all)) return [];
    const used = new Set(choices.flatMap((choice) => (choice === 'not-stated' || choice.all ? [] : choice.ids)));
    return (given(notice.personalData) ?? []).filter(({ id }) => id === undefined || !used.has(id)).map(nameUnused);
  },
});

function nameUnused({ heading, items, origin }: DataGroup): Finding {
  const name = heading ?? items[0]?.name;
  return {
    origin: keyOrigin(origin),
    message: `No purpose uses this information: ${name === undefined ? 'a group without a name' : quote(name)}.`,
    hint: 'Ask the service what it is for, and name the group by its id under “data” of that entry of “processing”. If nothing uses it, ask whether it should be held at all.',
  };
}
