import { keyOrigin, type Origin } from '../diagnostics/index.js';
import type { Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { hasBasis } from './support/basis-lists.js';
import { dutyLaw } from './support/duty-law.js';
import { groupByPlace, placeOf } from '../facts/index.js';
import { nameUses, usesOf, type PurposeUse } from './support/uses.js';
import { askService, listWords, wordsOf } from './support/wording.js';

export default rule({
  id: 'purpose-without-basis',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('lawful-basis'),
  file: 'notice',
  summary: 'A purpose has no lawful basis.',
  why: 'The law wants the legal reason for each purpose. People’s rights depend on it: whether they can say no, for example.',
  fix: 'Ask the service and write its answer under “lawfulBases” of the entry, or of the purpose where it differs. Bases that nobody ties to a use (“statedBases”) do not answer the question.',
  bad: `
processing:
  - id: tickets
    people: all
    purposes:
      - Sell you tickets for our museum.
    lawfulBases: not-stated
`,
  good: `
processing:
  - id: tickets
    people: all
    nature: non-task
    purposes:
      - Sell you tickets for our museum.
    lawfulBases:
      - basis: contract
`,
  check: ({ notice }) => {
    const unmet = usesOf(notice).filter(({ use }) => !hasBasis(use));
    const groups = groupByPlace(unmet, ({ use }) => use.lawfulBases.origin);
    return notice.statedBases.length > 0 && groups.length > 0 ? [untied(notice, groups)] : groups.flatMap(missing);
  },
});

const hint =
  'The law wants the legal reason for each purpose, and people’s rights depend on it. Write the answer under “lawfulBases”. Do not guess: “not-stated” is honest until you know.';

function missing(uses: readonly PurposeUse[]): readonly Finding[] {
  const [first] = uses;
  if (first === undefined) return [];
  const answer = first.use.lawfulBases;
  const message =
    answer.state === 'absent'
      ? `The notice gives no legal reason for ${nameUses(uses)}.`
      : askService(`what is the legal reason for ${nameUses(uses)}?`);
  return [{ origin: placeOf(answer), message, hint }];
}

/** The notice names bases and ties them to nothing: one question for the whole notice. */
function untied(notice: Notice, groups: readonly (readonly PurposeUse[])[]): Finding {
  const names = listWords([...new Set(notice.statedBases.map(({ basis }) => wordsOf(basis)))]);
  return {
    origin: placeOfStated(notice),
    message: askService(
      `which of its legal reasons goes with which use? The notice names ${names}, and ties none of them to ${nameUses(groups.flat())}.`,
    ),
    hint,
    related: groups.flatMap((uses) =>
      missing(uses).map(({ origin }) => ({ message: `No legal reason yet for ${nameUses(uses)}.`, origin })),
    ),
  };
}

function placeOfStated(notice: Notice): Origin {
  const [first] = notice.statedBases;
  return first === undefined ? notice.origin : keyOrigin({ file: first.origin.file, path: first.origin.path.slice(0, -1) });
}
