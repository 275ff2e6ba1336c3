import { given, type RecipientGroup, type Text } from '../model/index.js';
import { rule } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { isVagueName } from './support/vague-name.js';
import { listSome, quote } from './support/wording.js';

export default rule({
  id: 'open-list',
  ...dutyLaw('recipients'),
  kind: 'duty',
  severity: 'info',
  reads: 'english',
  file: 'notice',
  summary: 'The notice gives only examples of those who get information.',
  why: 'A list that ends in “and others” does not tell people who else sees what they have told you.',
  fix: 'Ask the service for the others, and write “list: complete” once they are all there. If nobody can list them, say of what kind the others are.',
  bad: `
recipients:
  outside:
    - heading: Schools
      list: examples
      who:
        - name: Anytown Primary School
      role: controller
`,
  good: `
recipients:
  outside:
    - heading: Schools
      who:
        - name: All schools in Anytown
      role: controller
`,
  check: ({ notice: { recipients } }) => {
    const groups = given(recipients)?.outside;
    const open = (groups === undefined ? [] : (given(groups) ?? [])).filter((group) => group.direction !== 'they-give' && isOpen(group));
    const [first] = open;
    if (first === undefined) return [];
    return [
      {
        origin: first.origin,
        message: `The notice gives only examples of those who get information: ${listSome(open.map(nameGroup))}.`,
        hint: 'People cannot tell who else sees what they told you. Ask the service for the others. If the list is whole, leave out “list: examples” and words such as “etc.”. If nobody can list them, say of what kind the others are.',
      },
    ];
  },
});

function isOpen({ heading, who, list }: RecipientGroup): boolean {
  return list === 'examples' || [heading, ...who.map(({ name }) => name)].some((text) => text?.lang === 'en' && endsOpen(text));
}

/** "Schools, colleges etc.", "partners such as the police". After words that say of what kind they are, examples only make it plainer. */
function endsOpen({ value }: Text): boolean {
  if (/\b(?:etc\b|and (?:so on|others|similar)|among others)[\s.)]{0,9}$/i.test(value)) return true;
  const [before, examples] = value.split(/\b(?:for example|including|such as)\b/i);
  return examples !== undefined && before !== undefined && (examples.trim() === '' || isVagueName(before));
}

function nameGroup({ heading, who }: RecipientGroup): string {
  return listSome(heading ? [quote(heading)] : who.map(({ name }) => quote(name)));
}
