import { citedLaws } from './cited-laws.js';
import { cite, ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import { always, type InForce } from './in-force.js';

/** The ways in which personal data may lawfully leave the United Kingdom (UK GDPR Articles 44A to 49). */
export const transferMechanismIds = [
  'uk-adequacy',
  'idta',
  'uk-addendum',
  'uk-bcr',
  'public-instrument',
  'art49-explicit-consent',
  'art49-contract',
  'art49-public-interest',
  'art49-legal-claims',
  'art49-vital-interests',
  'art49-register',
] as const;

export type TransferMechanismId = (typeof transferMechanismIds)[number];

/** One way of protecting or excusing a transfer abroad, and what a notice must say of it. */
export interface TransferMechanism {
  /** Approved by UK regulations, protected by a safeguard of Article 46, or excused by an exception of Article 49. */
  readonly kind: 'adequacy' | 'safeguard' | 'exception';
  readonly citation: LawCitation;
  /** The notice must say how to get a copy of the safeguard. */
  readonly needsCopyRoute: boolean;
  /** Not meant for transfers that happen as a matter of course. */
  readonly notForRoutine: boolean;
  /** Public authorities may not use it when they use their public powers: Article 49(3). */
  readonly closedToPublicPowers: boolean;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
}

/** Every transfer mechanism by id. */
export const transferMechanisms: Readonly<Record<TransferMechanismId, TransferMechanism>> = {
  'uk-adequacy': {
    kind: 'adequacy',
    citation: ukGdpr('45A'),
    needsCopyRoute: false,
    notForRoutine: false,
    closedToPublicPowers: false,
    inForce: always,
    confirmed: 'statute-read',
  },
  idta: { ...safeguard(), inForce: { from: '2022-03-21' } },
  'uk-addendum': { ...safeguard(), inForce: { from: '2022-03-21' } },
  'uk-bcr': safeguard(),
  'public-instrument': safeguard(),
  'art49-explicit-consent': { ...exception('49(1)(a)'), closedToPublicPowers: true, confirmed: 'secondary' },
  'art49-contract': { ...exception('49(1)(b)'), closedToPublicPowers: true },
  'art49-public-interest': exception('49(1)(d)'),
  'art49-legal-claims': exception('49(1)(e)'),
  'art49-vital-interests': exception('49(1)(f)'),
  'art49-register': exception('49(1)(g)'),
};

/** What people write where a mechanism belongs and what is none under UK law. */
export type NotUkMechanismId =
  'european-commission-decision' | 'privacy-shield' | 'eu-standard-clauses-alone' | 'data-privacy-framework-without-uk-extension';

/** Each of them, with where the law says what is one. */
export const notUkMechanisms: readonly {
  readonly id: NotUkMechanismId;
  readonly citation: LawCitation;
  readonly confirmed: Confirmed;
}[] = [
  { id: 'european-commission-decision', citation: ukGdpr('45A'), confirmed: 'secondary' },
  { id: 'privacy-shield', citation: ukGdpr('45A'), confirmed: 'secondary' },
  { id: 'eu-standard-clauses-alone', citation: ukGdpr('46'), confirmed: 'secondary' },
  {
    id: 'data-privacy-framework-without-uk-extension',
    citation: cite(citedLaws.usAdequacy2023),
    confirmed: 'secondary',
  },
];

function safeguard(): TransferMechanism {
  return {
    kind: 'safeguard',
    citation: ukGdpr('46'),
    needsCopyRoute: true,
    notForRoutine: false,
    closedToPublicPowers: false,
    inForce: always,
    confirmed: 'secondary',
  };
}

/** The present wording of Article 49 was not read. */
function exception(article: string): TransferMechanism {
  return {
    kind: 'exception',
    citation: ukGdpr(article),
    needsCopyRoute: false,
    notForRoutine: true,
    closedToPublicPowers: false,
    inForce: always,
    confirmed: 'unverified',
  };
}
