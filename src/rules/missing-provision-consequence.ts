import { childOrigin } from '../diagnostics/index.js';
import { given, type Answer, type Provision, type Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { groupByPlace, placeOf } from '../facts/index.js';
import { underException } from './support/under-exception.js';
import { nameEntry } from './support/uses.js';
import { askService, listSome, wordMissing } from './support/wording.js';

export default rule({
  id: 'missing-provision-consequence',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('provision'),
  file: 'notice',
  summary: 'The notice does not say whether people must give the information, or what happens if they do not.',
  why: 'People need to know whether they have a choice, and what it costs them. The law wants both said to those who give the information themselves.',
  fix: 'Say under “provision” what asks for the information (“requirement”) and what happens without it (“consequence”).',
  bad: `
provision: not-stated
`,
  good: `
provision:
  requirement: needed-for-service
  obliged: false
  consequence: We cannot offer your child a place.
`,
  check: ({ notice }) => underException(notice, 'provision', findMissing(notice)),
});

function findMissing(notice: Notice): readonly Finding[] {
  const { processing, collection, provision } = notice;
  if (collection === 'indirect') return [];
  if (processing.length === 0) return judge(provision, '');
  // Entries that take over the answer of the notice share its place.
  return groupByPlace(processing, (entry) => entry.provision.origin).flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    return judge(first.provision, entries.length === processing.length ? '' : ` for ${listSome(entries.map(nameEntry))}`);
  });
}

const hint =
  'People who give information themselves must be told whether they have to, and what happens if they do not. Write it under “provision”.';

/** `uses` names the entries that the answer is for, where it is not for all. */
function judge(answer: Answer<Provision>, uses: string): readonly Finding[] {
  const provision = given(answer);
  if (provision === undefined) {
    const question = `do people have to give you this information${uses}, and what happens if they do not?`;
    const missing = `The notice does not say whether people have to give the information${uses}.`;
    return [{ origin: placeOf(answer), message: wordMissing(answer, { question, missing }), hint }];
  }
  if (provision.requirement === 'not-stated') {
    const origin = childOrigin(provision.origin, 'requirement');
    return [{ origin, message: askService(`do people have to give you this information${uses}?`), hint }];
  }
  if (provision.requirement === 'optional' || given(provision.consequence) !== undefined) return [];
  const question = `what happens if people do not give you this information${uses}?`;
  const missing = `The notice does not say what happens if people do not give the information${uses}.`;
  return [{ origin: placeOf(provision.consequence), message: wordMissing(provision.consequence, { question, missing }), hint }];
}
