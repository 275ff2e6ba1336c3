import { keyOrigin } from '../../diagnostics/index.js';
import { given, type LawfulBasis, type Notice, type Use } from '../../model/index.js';
import { isClosedToUse } from '../authority.js';
import { groupByPlace, placeOf } from '../places.js';
import { basesInUse, usesOf, type Shared } from '../uses.js';
import { gap, judged, type DutyGap, type Judge } from './outcome.js';
import { namesOfUses, wordsOf, written } from './words.js';

/** Row 5: a lawful basis for every purpose, with the law, task or listed condition that it rests on. */
export const judgeLawfulBasis: Judge = ({ notice }) => {
  if (usesOf(notice).length === 0) {
    return judged(
      [],
      [gap('missing-purpose', keyOrigin(notice.origin), 'A legal reason, with the use that rests on it: the notice names no use.')],
    );
  }
  const named = basesInUse(notice).filter(({ item }) => item.basis !== 'not-stated');
  const halves = named.map((shared) => ({ shared, half: restsOnNothing(notice, shared) }));
  return judged(
    halves.flatMap(({ shared, half }) => (half === undefined ? [written(shared.item.origin, ...describe(shared.item))] : [])),
    [...withoutBasis(notice), ...halves.flatMap(({ half }) => half ?? [])],
  );
};

function withoutBasis(notice: Notice): readonly DutyGap[] {
  const lacking = usesOf(notice).filter(({ use }) => !hasBasis(use));
  const stated = [...new Set(notice.statedBases.map(({ basis }) => wordsOf(basis)))].join(', ');
  const what = stated === '' ? 'A legal reason.' : `A legal reason. The notice names these without saying for which use: ${stated}.`;
  return groupByPlace(lacking, ({ use }) => use.lawfulBases.origin).flatMap((uses) => {
    const [first] = uses;
    return first === undefined ? [] : [gap('purpose-without-basis', placeOf(first.use.lawfulBases), what, namesOfUses(uses))];
  });
}

function hasBasis({ lawfulBases }: Use): boolean {
  return given(lawfulBases)?.some(({ basis }) => basis !== 'not-stated') === true;
}

/** The half of a basis that is missing: what it rests on (Article 6(3) and (5)). */
function restsOnNothing(notice: Notice, { item, uses }: Shared<LawfulBasis>): DutyGap | undefined {
  const names = namesOfUses(uses);
  const { law } = item;
  switch (item.basis) {
    case 'legal-obligation':
      if (given(law) !== undefined) return undefined;
      return gap('legal-obligation-without-law', placeOf(law), 'The law behind the legal obligation.', names);
    case 'public-task':
      if (given(law) !== undefined || given(item.function) !== undefined) return undefined;
      return gap('public-task-without-law', placeOf(law), 'The task and the law that gives it.', names);
    case 'recognised-legitimate-interest': {
      if (given(item.annex1Condition) !== undefined) return undefined;
      const closed = uses.some(({ use }) => isClosedToUse(notice, use, item.basis));
      const rule = closed ? 'authority-recognised-interest' : 'annex1-condition-missing';
      return gap(rule, placeOf(item.annex1Condition), 'The condition of Annex 1 that is met.', names);
    }
    case 'consent':
    case 'contract':
    case 'vital-interests':
    case 'legitimate-interests':
    case 'not-stated':
      return undefined;
    default:
      return item.basis satisfies never;
  }
}

function describe({ basis, function: task, law, interest }: LawfulBasis): Parameters<typeof written>[1][] {
  const titles = (given(law) ?? []).map(({ title, provision }) => [title.value, given(provision)?.value].filter(Boolean).join(', '));
  return [wordsOf(basis), given(task) ?? given(interest), titles.join('; ')];
}
