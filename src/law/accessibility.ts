import { cite, type LawCitation } from './citation.js';
import { citedLaws } from './cited-laws.js';
import type { Confirmed } from './confirmed.js';
import type { ControllerKindId } from './controller-kinds.js';
import { isLongerAgo } from './days.js';
import { always, type CivilDate, type InForce } from './in-force.js';
import type { NationId } from './nations.js';

/** What an accessibility statement must hold before it can be published. */
export const statementItemIds = [
  'organisation',
  'status',
  'problems',
  'reasons',
  'contact-form',
  'enforcement',
  'tested',
  'prepared',
  'reviewed',
] as const;

export type StatementItemId = (typeof statementItemIds)[number];

/** Something a statement must hold, and who says so. */
export interface StatementItem {
  /** What is asked for, in words for an officer. */
  readonly asks: string;
  readonly citation: LawCitation;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
  readonly caveat?: string;
}

const regulation = (provision: string): LawCitation => cite(citedLaws.accessibilityRegulations2018, provision);
const model: Omit<StatementItem, 'asks'> = {
  citation: regulation('regulation 8(1)'),
  inForce: always,
  confirmed: 'guidance',
  caveat:
    'The regulation asks for the form of the model statement. We read the model in the government’s sample, which says which of its wording is law.',
};
const read: Omit<StatementItem, 'asks'> = { citation: regulation('regulation 8'), inForce: always, confirmed: 'statute-read' };

/**
 * What the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (SI 2018/952) and the model
 * statement they refer to want in an accessibility statement.
 */
export const statementItems: Readonly<Record<StatementItemId, StatementItem>> = {
  organisation: { ...model, asks: 'Who runs the website and is committed to making it accessible.' },
  status: { ...model, asks: 'Whether the website complies fully, partly or not with WCAG 2.2 level AA.' },
  problems: { ...read, asks: 'The parts that are not accessible.' },
  reasons: { ...read, asks: 'Why each of these parts is not accessible.' },
  'contact-form': { ...read, asks: 'A contact form to report a problem or to ask for what was left out.' },
  enforcement: { ...read, asks: 'A link to the enforcement procedure.' },
  tested: { ...model, asks: 'When and how the website was last tested, and by whom.' },
  prepared: { ...model, asks: 'When the statement was prepared.' },
  reviewed: { ...model, asks: 'When the statement was last reviewed.' },
};

/** The standard the government monitors against. */
export const accessibilityStandard = {
  name: 'WCAG 2.2 level AA',
  verifiedOn: '2026-10-05',
  confirmed: 'guidance',
} as const satisfies { readonly name: string; readonly verifiedOn: CivilDate; readonly confirmed: Confirmed };

/** A body or service as a statement names it, in English and in Welsh. */
export interface EqualityBody {
  readonly name: string;
  readonly welshName: string;
  readonly website: string;
  readonly phone?: string;
}

/** Who enforces the regulations, and whom to turn to about an unsatisfactory answer. */
export interface AccessibilityEnforcer {
  readonly id: 'great-britain' | 'northern-ireland';
  readonly nations: readonly NationId[];
  readonly body: EqualityBody;
  readonly service: EqualityBody;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
  readonly caveat: string;
}

const equalityCommission: EqualityBody = {
  name: 'Equality Commission for Northern Ireland (ECNI)',
  welshName: 'Comisiwn Cydraddoldeb Gogledd Iwerddon (ECNI)',
  website: 'https://www.equalityni.org/',
};

/** Both of them. Each nation has one. */
export const accessibilityEnforcers: readonly AccessibilityEnforcer[] = [
  {
    id: 'great-britain',
    nations: ['england', 'wales', 'scotland'],
    body: {
      name: 'Equality and Human Rights Commission (EHRC)',
      welshName: 'Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC)',
      website: 'https://www.equalityhumanrights.com/',
    },
    service: {
      name: 'Equality Advisory and Support Service (EASS)',
      welshName: 'Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)',
      website: 'https://www.equalityadvisoryservice.com/',
      phone: '0808 800 0082',
    },
    inForce: always,
    confirmed: 'secondary',
    caveat:
      'Read in statements that public bodies publish, and not in the regulations. The Welsh names are those that public bodies in Wales use.',
  },
  {
    id: 'northern-ireland',
    nations: ['northern-ireland'],
    body: equalityCommission,
    service: equalityCommission,
    inForce: always,
    confirmed: 'secondary',
    caveat: 'Read in statements that public bodies publish, and not in the regulations. The Welsh name is our own translation.',
  },
];

/** Who enforces the regulations in a nation. */
export function accessibilityEnforcerOf(nation: NationId): AccessibilityEnforcer | undefined {
  return accessibilityEnforcers.find(({ nations }) => nations.includes(nation));
}

/** How far the regulations bind a kind of controller, as far as its kind alone can tell. */
export interface AccessibilityDuty {
  /** `partly`: for some of what it publishes. `depends`: on the single body. */
  readonly bound: 'yes' | 'partly' | 'depends';
  readonly confirmed: Confirmed;
  readonly note?: string;
}

/** How far the regulations bind each kind of controller. */
export const accessibilityDuties: Readonly<Record<ControllerKindId, AccessibilityDuty>> = {
  'principal-council': publicBody(),
  'parish-council': publicBody(),
  'maintained-school': school(),
  academy: school(),
  'nhs-body': publicBody(),
  police: publicBody(),
  fire: publicBody(),
  'combined-authority': publicBody(),
  'statutory-officer': singleBody(),
  councillor: singleBody(),
  'council-company': singleBody(),
  other: singleBody(),
};

/** The regulation asks for regular review; the government advises once a year. True where a review is longer ago than that. */
export function isReviewOld(reviewed: CivilDate, day: CivilDate): boolean {
  return isLongerAgo(reviewed, 12, day);
}

function school(): AccessibilityDuty {
  return {
    bound: 'partly',
    confirmed: 'secondary',
    note: 'Schools and nurseries are left out, except for what people need in order to use their services. Whether a privacy notice is such a thing is not settled.',
  };
}

function publicBody(): AccessibilityDuty {
  return { bound: 'yes', confirmed: 'secondary' };
}

function singleBody(): AccessibilityDuty {
  return {
    bound: 'depends',
    confirmed: 'unverified',
    note: 'The regulations bind public sector bodies. Whether this is one depends on who pays for it and who runs it.',
  };
}
