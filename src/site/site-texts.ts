import type { Block, ComplaintWay, StatementText } from '../document/index.js';

/** What pages that are about no one notice say in one language, where it depends on the day's law and on what bodies write. */
export interface SiteTexts {
  /** How to complain to each controller, by id. */
  readonly complaints: Readonly<Record<string, ComplaintWay>>;
  readonly regulator: readonly Block[];
  readonly statement: StatementLink;
}

/** The accessibility statement that the site has: none, one elsewhere, or one of its own. */
export type StatementLink =
  | { readonly state: 'none' }
  | { readonly state: 'existing'; readonly address: string }
  | { readonly state: 'own'; readonly text: StatementText };

/** What is said where nothing is known: no way to complain, and no statement. */
export const noTexts: SiteTexts = { complaints: {}, regulator: [], statement: { state: 'none' } };
