import { articlesOf, type DutyId, type ExceptableDutyId } from '../../law/index.js';
import type { Notice } from '../../model/index.js';
import type { DutyException } from './outcome.js';

/** The exceptions that a notice claims from telling people, as far as they reach a duty: 13(4) reaches Article 13, 14(5) Article 14. */
export function exceptionsFor(id: DutyId, notice: Notice): readonly DutyException[] {
  const articles = articlesOf(id, notice.collection);
  const reached = ({ exception }: { readonly exception: string }): boolean => articles.some((article) => sameArticle(article, exception));
  return [
    ...notice.exceptions.filter(reached).map(({ item, duty, exception, why }) => ({
      item: item.value,
      exception,
      why: why.value,
      named: duty === id,
      origin: item.origin,
    })),
    ...notice.people.flatMap(({ name, notToldBecause, origin }) =>
      notToldBecause === undefined || !reached({ exception: notToldBecause })
        ? []
        : [{ item: name.value, exception: notToldBecause, named: false, origin }],
    ),
  ];
}

/** Whether a notice claims an exception for exactly this duty. Whether the exception holds is not for Fairnotice to say. */
export function claimsException(notice: Notice, id: ExceptableDutyId): boolean {
  return takeAway(exceptionsFor(id, notice), articlesOf(id, notice.collection));
}

/** Whether exceptions for exactly this duty cover every article that asks for it. */
export function takeAway(exceptions: readonly DutyException[], articles: readonly string[]): boolean {
  const named = exceptions.filter((one) => one.named);
  return articles.every((article) => named.some(({ exception }) => sameArticle(article, exception)));
}

function sameArticle(one: string, other: string): boolean {
  return one.slice(0, one.indexOf('(')) === other.slice(0, other.indexOf('('));
}
