import { citedLaws } from './cited-laws.js';
import { provisionPath } from './provision.js';

/** A place in the law as printed, and its address. */
export interface LawCitation {
  readonly label: string;
  readonly url: string;
}

/** What is needed to cite a law: its title and its path on legislation.gov.uk, such as `ukpga/1989/41`. */
export interface CitableLaw {
  readonly title: string;
  readonly path: string;
}

/**
 * Cites a law, or one provision of it. A provision in a form we do not know keeps its words and leads to the whole law.
 *
 * @example cite(childrenAct1989, 'section 47(1)') // Children Act 1989, section 47(1)
 */
export function cite(law: CitableLaw, provision?: string): LawCitation {
  if (provision === undefined) return { label: law.title, url: lawUrl(law) };
  const place = provisionPath(law.path, provision);
  return { label: `${law.title}, ${provision}`, url: place === undefined ? lawUrl(law) : `${site}/${law.path}/${place}` };
}

/**
 * Cites an article of the UK GDPR by its number.
 *
 * @example ukGdpr('13(2)(a)') // UK GDPR Article 13(2)(a)
 */
export function ukGdpr(article: string): LawCitation {
  return { label: `${citedLaws.ukGdpr.title} Article ${article}`, url: cite(citedLaws.ukGdpr, `article ${article}`).url };
}

/**
 * Cites the Data Protection Act 2018.
 *
 * @example dpa2018('Schedule 1 paragraph 18')
 */
export function dpa2018(provision: string): LawCitation {
  return cite(citedLaws.dpa2018, provision);
}

/** Cites the Data (Use and Access) Act 2025, which changed the UK GDPR and the Data Protection Act 2018. */
export function duaa2025(provision: string): LawCitation {
  return cite(citedLaws.duaa2025, provision);
}

const site = 'https://www.legislation.gov.uk';

function lawUrl(law: CitableLaw): string {
  return `${site}/${law.path}/contents`;
}
