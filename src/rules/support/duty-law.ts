import type { Citation } from '../../diagnostics/index.js';
import { duties, ukGdpr, type DutyId } from '../../law/index.js';
import type { Rule } from '../rule.js';

/** Where a duty of Articles 13 and 14 stands, since when, and how far that was confirmed: what a rule on it is made of. */
export function dutyLaw(id: DutyId): Pick<Rule, 'citation' | 'inForce' | 'confirmed'> {
  const { article13, article14, inForce, confirmed } = duties[id];
  return { citation: citeArticles([article13, article14].filter((article) => article !== undefined)), inForce, confirmed };
}

/** Cites articles of the UK GDPR together; the address is that of the first. */
export function citeArticles(articles: readonly string[]): Citation {
  const [first = '13', ...others] = [...new Set(articles)];
  const { label, url } = ukGdpr(first);
  return others.length === 0 ? { label, url } : { label: `UK GDPR Articles ${[first, ...others].join(' and ')}`, url };
}
