import { keyOrigin } from '../diagnostics/index.js';
import { rule } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { plainWords } from '../model/index.js';
import { usesOf } from './support/uses.js';
import { quote } from './support/wording.js';

export default rule({
  id: 'missing-purpose',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('purposes'),
  file: 'notice',
  summary: 'The notice does not say what the information is used for, or says it in a single word.',
  why: 'What their information is used for is what most people come to find out. One word, such as “administration”, tells them nothing.',
  fix: 'Write each purpose as a sentence that begins with a verb, under “purposes” of an entry of “processing”.',
  bad: `
processing:
  - id: worries
    people: all
    nature: task
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
    purposes:
      - Administration
`,
  good: `
processing:
  - id: worries
    people: all
    nature: task
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
    purposes:
      - Look into worries about a child.
`,
  check: ({ notice }) => {
    const uses = usesOf(notice);
    if (uses.length === 0)
      return [{ origin: keyOrigin(notice.origin), message: 'The notice does not say what the information is used for.', hint }];
    return uses
      .filter(({ use }) => isOneWord(plainWords(use.text)))
      .map(({ use }) => ({ origin: use.text.origin, message: `One word does not tell people what you do: ${quote(use.text)}.`, hint }));
  },
});

const hint =
  'Say in a sentence what you do with the information, under “purposes” of an entry of “processing”. Begin with a verb: “Work out what help a family may need.”';

function isOneWord(words: string): boolean {
  return words.trim().split(/\s+/).length < 2;
}
