import { given, type Party, type RecipientGroup } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { askService, quote } from './support/wording.js';
import { isVagueName } from './support/vague-name.js';

export default rule({
  id: 'vague-recipient',
  severity: 'warning',
  ...dutyLaw('recipients'),
  kind: 'prose',
  reads: 'english',
  file: 'notice',
  summary: 'Somebody who gets information is named only as “partners”, “service providers” or in other words that fit everybody.',
  why: 'People want to know who sees what they have told you. Such words leave them to guess, and to fear the worst.',
  fix: 'Ask the service who they are. Name them, or say what kind they are by what they do, such as “the company that sends our letters”.',
  bad: `
recipients:
  outside:
    - heading: Others
      who:
        - name: Partner organisations
      role: controller
`,
  good: `
recipients:
  outside:
    - heading: Others
      who:
        - name: Schools in Anytown
        - name: The company that sends our letters
      role: controller
`,
  check: ({ notice: { recipients } }) => {
    const groups = given(recipients)?.outside;
    return (groups === undefined ? [] : (given(groups) ?? [])).filter(({ direction }) => direction !== 'they-give').flatMap(judge);
  },
});

/** What they do for the body says of what kind they are. A heading does not: “Companies that work for us” may stand over anybody. */
function judge({ who, why }: RecipientGroup): readonly Finding[] {
  return why === undefined ? who.filter(isVague).map(describe) : [];
}

function isVague({ name, does }: Party): boolean {
  return name.lang === 'en' && does === undefined && isVagueName(name.value);
}

function describe({ name, origin }: Party): Finding {
  return {
    origin,
    message: askService(`who are the ${quote(name)} that get this information?`),
    hint: 'Words that fit everybody leave people to guess who sees what they told you. Name them, or say of what kind they are by what they do, such as “the company that sends our letters”. Where they stand in the register of recipients, “does” says it for every notice.',
  };
}
