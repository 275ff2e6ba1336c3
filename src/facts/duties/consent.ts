import type { Origin } from '../../diagnostics/index.js';
import { given, type Answer, type Notice, type Use } from '../../model/index.js';
import { groupByPlace, placeOf } from '../places.js';
import { isReachable } from '../reachable.js';
import { usesOf, type PurposeUse } from '../uses.js';
import { gap, judged, notApplicable, openGap, type DutyPlace, type Judge, type Judgement } from './outcome.js';
import { namesOfUses, waysOf, written } from './words.js';

/** Row 12: how to withdraw consent, for each use that rests on it. */
export const judgeWithdrawal: Judge = ({ notice }) => {
  const resting = usesOf(notice).filter(({ use }) => restsOnConsent(use));
  const routes = withdrawalRoutes(notice);
  if (resting.length === 0) return judgeStated(notice, routes);
  const lacking = routes.length > 0 ? [] : resting.filter((one) => !saysHowToWithdraw(one));
  const missing = groupByPlace(lacking, ({ use }) => withdrawalAnswer(use).origin).flatMap((uses) => {
    const [first] = uses;
    if (first === undefined) return [];
    const origin = placeOf(withdrawalAnswer(first.use));
    return [gap('consent-without-withdrawal', origin, 'How to withdraw consent.', namesOfUses(uses))];
  });
  return judged([...routes, ...placesOf(resting)], missing);
};

/** Whether consent is the lawful basis of a use, or explicit consent its condition for special category data. */
export function restsOnConsent(use: Use): boolean {
  const bases = given(use.lawfulBases) ?? [];
  const conditions = given(use.specialCategory) ?? [];
  return bases.some(({ basis }) => basis === 'consent') || conditions.some(({ condition }) => condition === 'explicit-consent');
}

/** Whether the use itself says how to withdraw consent. */
export function saysHowToWithdraw(one: PurposeUse): boolean {
  return placesOf([one]).length > 0;
}

/** The routes for the whole notice by which people can withdraw consent. */
export function withdrawalRoutes({ rights, contacts }: Notice): readonly DutyPlace[] {
  const routes = rights.routes.filter(
    ({ right, to, how, channels }) => right === 'withdraw-consent' && (to !== undefined || how !== undefined || isReachable(channels)),
  );
  const people = (given(contacts) ?? []).filter((contact) => contact.for.includes('consent') && isReachable(contact.channels));
  return [
    ...routes.map(({ how, to, channels, origin }) => written(origin, how ?? to ?? waysOf(channels))),
    ...people.map(({ name, channels, origin }) => written(origin, name, waysOf(channels))),
  ];
}

/** The answer that would tell how; where nothing at all is said of consent, it belongs beside what rests on it. */
export function withdrawalAnswer(use: Use): Answer<unknown> {
  return use.consent?.withdraw ?? { state: 'absent', origin: originOf(use) };
}

function placesOf(uses: readonly PurposeUse[]): readonly DutyPlace[] {
  const texts = uses.flatMap(({ entry, use }) => {
    const optOut = entry.topic?.topic === 'marketing' ? given(entry.topic.optOut) : undefined;
    const withdraw = use.consent === undefined ? undefined : given(use.consent.withdraw);
    return [optOut, withdraw].filter((text) => text !== undefined);
  });
  return groupByPlace(texts, ({ origin }) => origin).flatMap(([text]) => (text === undefined ? [] : [written(text.origin, text)]));
}

function originOf(use: Use): Origin {
  const basis = given(use.lawfulBases)?.find((item) => item.basis === 'consent');
  const condition = given(use.specialCategory)?.find((item) => item.condition === 'explicit-consent');
  return (basis ?? condition)?.origin ?? use.lawfulBases.origin;
}

/** Nothing is said to rest on consent; it may still be named among reasons that are tied to no use. */
function judgeStated(notice: Notice, routes: readonly DutyPlace[]): Judgement {
  const stated =
    notice.statedBases.find(({ basis }) => basis === 'consent') ??
    notice.statedConditions.find(({ condition }) => condition === 'explicit-consent');
  const open = usesOf(notice).filter(({ use }) => given(use.lawfulBases) === undefined);
  if (stated === undefined) {
    return notApplicable(
      open.length === 0
        ? 'No use rests on consent.'
        : 'No use is said to rest on consent. Some give no legal reason yet: it may turn out that one does.',
    );
  }
  if (routes.length > 0) return judged(routes, []);
  const what = 'Whether any use rests on consent and, if so, how to withdraw it. The notice names consent and ties it to no use.';
  return judged([], [openGap(open.length === 0 ? undefined : 'purpose-without-basis', stated.origin, what)]);
}
