import type { Confirmed } from './confirmed.js';
import { hasCome } from './days.js';
import { isInForce, type CivilDate, type InForce } from './in-force.js';
import { englishDistricts } from './local-authorities/england-districts.js';
import { formerEnglishAuthorities } from './local-authorities/england-former.js';
import { englishAuthorities } from './local-authorities/england.js';
import type { AuthorityGroup, LocalAuthorityKind } from './local-authorities/group.js';
import { northernIrishAuthorities } from './local-authorities/northern-ireland.js';
import { otherNames } from './local-authorities/other-names.js';
import { scottishAuthorities } from './local-authorities/scotland.js';
import { welshAuthorities } from './local-authorities/wales.js';
import type { NationId } from './nations.js';

/** A council, or an authority above councils. Parish, town and community councils are none of them. */
export interface LocalAuthority {
  /** The official name. */
  readonly name: string;
  /** The official name and all others by which the body goes as a body: "London Borough of Brent", "Brent Council". */
  readonly names: readonly string[];
  /** The place alone: "Brent". It tells bodies apart only among those of one day. */
  readonly place: string;
  readonly nation: NationId;
  readonly kind: LocalAuthorityKind;
  /** The days on which there was such a body. */
  readonly exists: InForce;
  /** Official names of those that took over from it; empty for one that still stands. */
  readonly successors: readonly string[];
  readonly confirmed: Confirmed;
}

/** The month whose authorities are listed: before the reorganisations of 2026. Later ones are not known here. */
export const localAuthoritiesAsOf = '2025-07';

/** The words at the end of a name that say what kind of body it is. */
const kindWords = new Set(
  'Mayoral Combined County Borough Metropolitan District City and Council Corporation Authority Islands'.split(' '),
);

/** Every local authority of the United Kingdom, and those that came to an end since 2015. */
export const localAuthorities: readonly LocalAuthority[] = [
  ...list('england', [...englishAuthorities, ...englishDistricts, ...formerEnglishAuthorities]),
  ...list('wales', welshAuthorities),
  ...list('scotland', scottishAuthorities),
  ...list('northern-ireland', northernIrishAuthorities),
];

/** The authorities there are on `day`. */
export function localAuthoritiesOn(day: CivilDate): readonly LocalAuthority[] {
  return localAuthorities.filter(({ exists }) => isInForce(exists, day));
}

/**
 * The authority that a name means on `day`: one that stands, or one that is gone by then and still named. One that is yet to come is not found.
 * Capital letters, "the", "&" for "and" and apostrophes make no difference.
 */
export function findLocalAuthority(name: string, day: CivilDate): LocalAuthority | undefined {
  const known = byName.get(authorityNameKey(name));
  return known === undefined || (known.exists.from !== undefined && !hasCome(known.exists.from, day)) ? undefined : known;
}

/** Who does on `day` what an authority did: itself while it stands, else those that took over, or that took over from these. */
export function successorsOn(authority: LocalAuthority, day: CivilDate): readonly LocalAuthority[] {
  if (isInForce(authority.exists, day)) return [authority];
  return authority.successors.flatMap((name) => {
    const successor = findLocalAuthority(name, day);
    return successor === undefined ? [] : successorsOn(successor, day);
  });
}

/** A name as it is compared: its words in small letters, without "the" in front, apostrophes and points. */
export function authorityNameKey(name: string): string {
  const words = name.toLowerCase().replace(/['’.]/g, '').replace(/&/g, ' and ');
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').replace(/^the /, '');
}

const byName: ReadonlyMap<string, LocalAuthority> = new Map(
  localAuthorities.flatMap((authority) => authority.names.map((name) => [authorityNameKey(name), authority] as const)),
);

function list(nation: NationId, groups: readonly AuthorityGroup[]): readonly LocalAuthority[] {
  return groups.flatMap(({ kind, from, until, successors = [], confirmed = 'secondary', names }) =>
    names.map((name) => {
      const place = placeInName(name);
      return {
        name,
        names: [name, ...londonNames(kind, name, place), ...(otherNames[name] ?? [])],
        place,
        nation,
        kind,
        exists: { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
        successors,
        confirmed,
      };
    }),
  );
}

/** What London boroughs call themselves: hardly one uses its official name. */
function londonNames(kind: LocalAuthorityKind, name: string, place: string): readonly string[] {
  if (kind !== 'london-borough') return [];
  return [`${place} Council`, `${place} London Borough Council`, `${name} Council`];
}

/** The place in the name of an authority, without the words for what it is: "Brent" in "London Borough of Brent". */
export function placeInName(name: string): string {
  const words = name.replace(/^(?:The |Royal |London |Borough |City (?!of London)|County |Council |and |of |the )+/, '').split(' ');
  const last = words.findLastIndex((word, position) => position === 0 || !kindWords.has(word));
  return words.slice(0, last + 1).join(' ');
}
