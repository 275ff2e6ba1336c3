import type { Confirmed } from '../confirmed.js';
import type { CivilDate } from '../in-force.js';

/** What sort of authority: how it stands to counties, districts and councils around it. */
export type LocalAuthorityKind =
  | 'county'
  | 'district'
  | 'unitary'
  | 'metropolitan-district'
  | 'london-borough'
  | 'city-of-london'
  | 'strategic-authority'
  | 'combined-authority'
  | 'principal-area'
  | 'council-area'
  | 'local-government-district';

/** Authorities of one kind that share their days. */
export interface AuthorityGroup {
  readonly kind: LocalAuthorityKind;
  /** The first day; absent for those that are older than any day this product is asked about. */
  readonly from?: CivilDate;
  /** The last day; absent for those that no end is known of. */
  readonly until?: CivilDate;
  /** Names of those that took over. */
  readonly successors?: readonly string[];
  /** `secondary` where it is left out. */
  readonly confirmed?: Confirmed;
  /** Official names. */
  readonly names: readonly string[];
}
