import { addressOfPage } from './addresses.js';
import { placeOfAbout, placeOfStatement } from './places.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** A link at the foot of every page. */
export interface SiteFootLink {
  readonly text: string;
  readonly href: string;
}

/**
 * The links that the foot of every page has in the same order: the page about the site and complaints, and the accessibility
 * statement where there is one. `place` is the folder of the page they stand on: none leads to itself.
 */
export function siteLinks(input: SiteInput, place: string): readonly SiteFootLink[] {
  const { site, lang, texts } = input;
  const toOwn = (to: string, key: string): readonly SiteFootLink[] =>
    place === to ? [] : [{ text: say(input, key), href: addressOfPage(site, lang, to) }];
  return [...toOwn(placeOfAbout, 'about.link'), ...linkToStatement()];

  function linkToStatement(): readonly SiteFootLink[] {
    switch (texts?.statement.state) {
      case 'own':
        return toOwn(placeOfStatement, 'statement.link');
      case 'existing':
        return [{ text: say(input, 'statement.link'), href: texts.statement.address }];
      default:
        return [];
    }
  }
}
