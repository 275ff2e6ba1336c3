import { ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import { always, type InForce } from './in-force.js';

/** The lawful bases of UK GDPR Article 6(1), in the order of its points (a) to (f). */
export const lawfulBasisIds = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'recognised-legitimate-interest',
  'legitimate-interests',
] as const;

export type LawfulBasisId = (typeof lawfulBasisIds)[number];

/** One lawful basis and what the law ties to it. */
export interface LawfulBasis {
  readonly article: string;
  readonly citation: LawCitation;
  readonly inForce: InForce;
  /** The use must rest on domestic (or listed international) law that can be named: Article 6(3). */
  readonly needsLaw: boolean;
  /** A public authority may not use it for its tasks: the last words of Article 6(1). */
  readonly closedToAuthorityTasks: boolean;
  /** A significant decision taken solely by automated means may not rest on it: Article 22B(4). */
  readonly closedToAutomatedDecisions: boolean;
  readonly confirmed: Confirmed;
}

/** Every lawful basis by id. */
export const lawfulBases: Readonly<Record<LawfulBasisId, LawfulBasis>> = {
  consent: basis('6(1)(a)'),
  contract: basis('6(1)(b)'),
  'legal-obligation': basis('6(1)(c)', { needsLaw: true }),
  'vital-interests': basis('6(1)(d)'),
  'public-task': basis('6(1)(e)', { needsLaw: true }),
  'recognised-legitimate-interest': basis('6(1)(ea)', {
    inForce: { from: '2026-02-05' },
    closedToAuthorityTasks: true,
    closedToAutomatedDecisions: true,
  }),
  'legitimate-interests': basis('6(1)(f)', { closedToAuthorityTasks: true }),
};

type Traits = Partial<Pick<LawfulBasis, 'inForce' | 'needsLaw' | 'closedToAuthorityTasks' | 'closedToAutomatedDecisions'>>;

function basis(article: string, traits: Traits = {}): LawfulBasis {
  return {
    article,
    citation: ukGdpr(article),
    inForce: always,
    needsLaw: false,
    closedToAuthorityTasks: false,
    closedToAutomatedDecisions: false,
    confirmed: 'statute-read',
    ...traits,
  };
}
