import { citedLaws } from './cited-laws.js';
import { cite, dpa2018, type LawCitation } from './citation.js';
import { bareName } from './country-names.js';
import type { Confirmed } from './confirmed.js';
import { always, isInForce, type CivilDate, type InForce } from './in-force.js';
import { welshPlaceNames } from './welsh-place-names.js';

/** A place that UK regulations approve for transfers of personal data, in whole or for some receivers. */
export interface AdequatePlace {
  readonly id: string;
  /** English names a notice may use, the usual one first. */
  readonly names: readonly string[];
  /** `full`: any receiver there. `partial`: only receivers that meet `condition`. */
  readonly coverage: 'full' | 'partial';
  readonly condition?: string;
  readonly citation: LawCitation;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
}

const schedule21: Pick<AdequatePlace, 'citation' | 'inForce' | 'confirmed'> = {
  citation: dpa2018('Schedule 21 paragraphs 4 and 5'),
  inForce: always,
  confirmed: 'secondary',
};

/** Every place approved by UK regulations. There are no others, whatever instrument a notice names. */
export const adequatePlaces: readonly AdequatePlace[] = [
  place('andorra', 'Andorra'),
  place('argentina', 'Argentina'),
  place('austria', 'Austria'),
  place('belgium', 'Belgium'),
  place('bulgaria', 'Bulgaria'),
  {
    ...place('canada', 'Canada'),
    coverage: 'partial',
    condition: 'Only receivers under the Personal Information Protection and Electronic Documents Act (PIPEDA).',
  },
  place('croatia', 'Croatia'),
  place('cyprus', 'Cyprus', 'Republic of Cyprus'),
  place('czechia', 'Czechia', 'Czech Republic'),
  place('denmark', 'Denmark'),
  place('estonia', 'Estonia'),
  place('eu-institutions', 'EU institutions', 'EU and EEA institutions', 'European Union institutions'),
  place('european-economic-area', 'European Economic Area', 'EEA', 'European Union', 'EU'),
  place('faroe-islands', 'Faroe Islands'),
  place('finland', 'Finland'),
  place('france', 'France'),
  place('germany', 'Germany'),
  place('gibraltar', 'Gibraltar'),
  place('greece', 'Greece'),
  place('guernsey', 'Guernsey'),
  place('hungary', 'Hungary'),
  place('iceland', 'Iceland'),
  place('ireland', 'Ireland', 'Republic of Ireland'),
  place('isle-of-man', 'Isle of Man'),
  place('israel', 'Israel'),
  place('italy', 'Italy'),
  {
    ...place('japan', 'Japan'),
    coverage: 'partial',
    condition: 'Only receivers under the Act on the Protection of Personal Information (APPI).',
  },
  place('jersey', 'Jersey'),
  place('latvia', 'Latvia'),
  place('liechtenstein', 'Liechtenstein'),
  place('lithuania', 'Lithuania'),
  place('luxembourg', 'Luxembourg'),
  place('malta', 'Malta'),
  place('netherlands', 'Netherlands', 'The Netherlands'),
  place('new-zealand', 'New Zealand'),
  place('norway', 'Norway'),
  place('poland', 'Poland'),
  place('portugal', 'Portugal'),
  {
    ...place('republic-of-korea', 'Republic of Korea', 'South Korea', 'Korea'),
    condition: 'Government guidance speaks of receivers under the Personal Information Protection Act (PIPA).',
    citation: cite(citedLaws.koreaAdequacy2022),
    inForce: { from: '2022-12-19' },
  },
  place('romania', 'Romania'),
  place('slovakia', 'Slovakia'),
  place('slovenia', 'Slovenia'),
  place('spain', 'Spain'),
  place('sweden', 'Sweden'),
  place('switzerland', 'Switzerland'),
  {
    ...place('united-states', 'United States', 'United States of America', 'USA', 'US'),
    coverage: 'partial',
    condition: 'Only firms on the Data Privacy Framework List that take part in the UK Extension.',
    citation: cite(citedLaws.usAdequacy2023),
    inForce: { from: '2023-10-12' },
  },
  place('uruguay', 'Uruguay'),
];

/**
 * The approval for a place on `day`, found by id or by any of its English or Welsh names whatever the capital letters, points and article; undefined where there is none.
 *
 * @example findAdequatePlace('USA', '2026-11-21') // partial: the UK Extension
 */
export function findAdequatePlace(name: string, day: CivilDate): AdequatePlace | undefined {
  const wanted = bareName(name);
  const inWelsh = wanted.replace(/^yr? /, '');
  const found =
    adequatePlaces.find(({ id, names }) => id === wanted || names.some((known) => bareName(known) === wanted)) ??
    adequatePlaces.find(({ id }) => (welshPlaceNames[id] ?? []).some((known) => bareName(known) === inWelsh));
  return found !== undefined && isInForce(found.inForce, day) ? found : undefined;
}

function place(id: string, ...names: readonly string[]): AdequatePlace {
  return { id, names, coverage: 'full', ...schedule21 };
}
