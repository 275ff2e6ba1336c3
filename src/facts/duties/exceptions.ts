import { articlesOf, type DutyId } from '../../law/index.js';
import type { Notice } from '../../model/index.js';
import type { DutyException } from './outcome.js';

/** The exceptions that a notice claims from telling people, as far as they reach a duty: 13(4) reaches Article 13, 14(5) Article 14. */
export function exceptionsFor(id: DutyId, notice: Notice): readonly DutyException[] {
  const articles = articlesOf(id, notice.collection);
  const reached = ({ exception }: { readonly exception: string }): boolean => articles.some((article) => sameArticle(article, exception));
  return [
    ...notice.exceptions.filter(reached).map(({ item, exception, why }) => ({
      item: item.value,
      exception,
      why: why.value,
      named: fieldNames[id].includes(item.value.trim().toLowerCase()),
      origin: item.origin,
    })),
    ...notice.people.flatMap(({ name, notToldBecause, origin }) =>
      notToldBecause === undefined || !reached({ exception: notToldBecause })
        ? []
        : [{ item: name.value, exception: notToldBecause, named: false, origin }],
    ),
  ];
}

/** Whether exceptions for exactly this duty cover every article that asks for it. */
export function takeAway(exceptions: readonly DutyException[], articles: readonly string[]): boolean {
  const named = exceptions.filter((one) => one.named);
  return articles.every((article) => named.some(({ exception }) => sameArticle(article, exception)));
}

function sameArticle(one: string, other: string): boolean {
  return one.slice(0, one.indexOf('(')) === other.slice(0, other.indexOf('('));
}

/** How the item of an exception can name a duty outright: by its id or by the field that would tell it. Other words are not guessed at. */
const fieldNames: Readonly<Record<DutyId, readonly string[]>> = {
  'controller-identity': ['controller', 'controller-identity'],
  representative: ['representative'],
  'dpo-contact': ['dpo', 'dpo-contact'],
  purposes: ['purposes', 'processing'],
  'lawful-basis': ['lawfulbases', 'lawful-basis'],
  'legitimate-interests': ['interest', 'legitimate-interests'],
  'personal-data-categories': ['personaldata', 'personal-data-categories'],
  recipients: ['recipients'],
  transfers: ['transfers'],
  retention: ['retention'],
  rights: ['rights'],
  'withdraw-consent': ['withdraw', 'withdraw-consent'],
  'complain-to-controller': ['complaints', 'complain-to-controller'],
  'complain-to-regulator': ['complain-to-regulator'],
  provision: ['provision'],
  source: ['sources', 'source'],
  'automated-decisions': ['automateddecisions', 'automated-decisions'],
  'new-purpose': ['new-purpose'],
  'right-to-object': ['right-to-object'],
};
