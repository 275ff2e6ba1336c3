import { findAdequatePlace, isCountryName, type AdequatePlace, type CivilDate } from '../../law/index.js';
import { given, type Notice, type Transfer } from '../../model/index.js';

/** Every transfer of a notice: those in the ordinary way, then those now and then. */
export function transfersOf(notice: Notice): readonly Transfer[] {
  const transfers = given(notice.transfers);
  return transfers === undefined ? [] : [...(given(transfers.routine) ?? []), ...transfers.exceptions];
}

/** A place that a transfer goes to: its name as written, and what is known of it. */
export interface NamedPlace {
  readonly name: string;
  /** The approval by UK regulations, where there is one. */
  readonly approval?: AdequatePlace;
  /** Whether it is the name of a country or territory that we know. */
  readonly known: boolean;
}

/**
 * The places of a transfer that the notice rests on UK adequacy regulations. A country in another language than English is not read:
 * the rule reads it where it is written in English.
 */
export function placesUnderAdequacy({ mechanism, country }: Transfer, day: CivilDate): readonly NamedPlace[] {
  const text = given(country);
  if (given(mechanism) !== 'uk-adequacy' || text === undefined || text.lang !== 'en') return [];
  const whole = findPlace(text.value, day);
  if (whole.known) return [whole];
  return text.value
    .split(/[,;/&]|\b(?:and|or)\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => findPlace(part, day));
}

function findPlace(name: string, day: CivilDate): NamedPlace {
  const approval = findAdequatePlace(name, day);
  return approval === undefined ? { name, known: isCountryName(name) } : { name, approval, known: true };
}
