import type { Confirmed } from './confirmed.js';
import { dpa2018, ukGdpr, type LawCitation } from './citation.js';
import { isInForce, type CivilDate, type InForce } from './in-force.js';

/** An article of the UK GDPR that was taken out, and where its matter stands now. */
export interface OmittedArticle {
  /** As people cite it: "22", "14(5)(b)". What lies below it is gone with it. */
  readonly article: string;
  /** The days on which it is no longer law. */
  readonly omitted: InForce;
  /** Where to look instead. */
  readonly replacedBy: readonly LawCitation[];
  readonly confirmed: Confirmed;
}

/** Every article that was taken out by the Data (Use and Access) Act 2025 and that notices cite. */
export const omittedArticles: readonly OmittedArticle[] = [
  omitted('14(5)(b)', '2026-02-05', ukGdpr('14(5)(e)'), ukGdpr('14(5)(f)')),
  omitted('22', '2026-02-05', ukGdpr('22A'), ukGdpr('22B'), ukGdpr('22C'), ukGdpr('22D')),
  omitted('44', '2026-02-05', ukGdpr('44A')),
  omitted('45', '2026-02-05', ukGdpr('45A'), ukGdpr('45B'), ukGdpr('45C')),
  omitted('77', '2026-06-19', dpa2018('section 165')),
  omitted('89', '2026-02-05', ukGdpr('84A'), ukGdpr('84B'), ukGdpr('84C'), ukGdpr('84D')),
];

/** The articles that are gone on `day`. */
export function omittedArticlesOn(day: CivilDate): readonly OmittedArticle[] {
  return omittedArticles.filter((item) => isInForce(item.omitted, day));
}

function omitted(article: string, from: CivilDate, ...replacedBy: readonly LawCitation[]): OmittedArticle {
  return { article, omitted: { from }, replacedBy, confirmed: 'statute-read' };
}
