import { citedLaws } from './cited-laws.js';
import { cite, dpa2018, ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import type { NationId } from './nations.js';

/** The kinds of body that publish a notice. */
export const controllerKindIds = [
  'principal-council',
  'parish-council',
  'maintained-school',
  'academy',
  'nhs-body',
  'police',
  'fire',
  'combined-authority',
  'statutory-officer',
  'councillor',
  'council-company',
  'other',
] as const;

export type ControllerKindId = (typeof controllerKindIds)[number];

/** An answer that law gives by kind alone, or `depends` where the facts of the single body decide. */
export type ByKind = 'yes' | 'no' | 'depends';

/** What follows in law from a kind of controller. A controller file may say otherwise, with a reason. */
export interface ControllerKind {
  /** Public authority under Data Protection Act 2018 section 7, which follows the lists of the Freedom of Information Act 2000. */
  readonly publicAuthority: ByKind;
  /** A data protection officer is compulsory (Article 37(1)). Other bodies may still have one of their own choice. */
  readonly dpoRequired: ByKind;
  readonly citation: LawCitation;
  readonly confirmed: Confirmed;
  readonly note?: string;
}

/** Every kind of controller by id. */
export const controllerKinds: Readonly<Record<ControllerKindId, ControllerKind>> = {
  'principal-council': { ...authority(), confirmed: 'secondary' },
  'parish-council': {
    publicAuthority: 'no',
    dpoRequired: 'no',
    citation: dpa2018('section 7(3)'),
    confirmed: 'statute-read',
    note: 'Parish and community councils are left out of the meaning of public authority, so they may use legitimate interests.',
  },
  'maintained-school': { ...authority(), confirmed: 'secondary' },
  academy: { ...authority(), confirmed: 'secondary' },
  'nhs-body': authority(),
  police: {
    ...authority(),
    note: 'Most police work falls under Part 3 of the Data Protection Act 2018 and needs a notice of its own.',
  },
  fire: authority(),
  'combined-authority': authority(),
  'statutory-officer': {
    ...outsideTheLists(),
    confirmed: 'secondary',
    note: 'Read for electoral registration officers and returning officers. Not checked for superintendent registrars and coroners.',
  },
  councillor: outsideTheLists(),
  'council-company': {
    publicAuthority: 'depends',
    dpoRequired: 'depends',
    citation: cite(citedLaws.foia2000, 'section 6'),
    confirmed: 'unverified',
    note: 'A company that public authorities own in full counts as one of them; a company owned in part may not.',
  },
  other: { publicAuthority: 'depends', dpoRequired: 'depends', citation: dpa2018('section 7'), confirmed: 'unverified' },
};

/**
 * Whether a kind of controller is a public authority. It is one only while it performs a task in the public interest
 * (section 7(2)), so the bases closed to authorities stay open for what is not a task.
 */
export function publicAuthorityStatus(kind: ControllerKindId): ByKind {
  return controllerKinds[kind].publicAuthority;
}

/** Whether a kind of controller must have a data protection officer. */
export function dpoRequired(kind: ControllerKindId): ByKind {
  return controllerKinds[kind].dpoRequired;
}

/**
 * Whether Welsh language standards bind the controller. For principal councils in Wales the duty comes from each council's
 * compliance notice under the Welsh Language (Wales) Measure 2011; other bodies in Wales may have one too.
 */
export function welshStandards(kind: ControllerKindId, nation: NationId): ByKind {
  if (nation !== 'wales') return 'no';
  return kind === 'principal-council' ? 'yes' : 'depends';
}

function authority(): ControllerKind {
  return { publicAuthority: 'yes', dpoRequired: 'yes', citation: ukGdpr('37(1)(a)'), confirmed: 'unverified' };
}

function outsideTheLists(): ControllerKind {
  return { publicAuthority: 'no', dpoRequired: 'no', citation: cite(citedLaws.foia2000, 'Schedule 1'), confirmed: 'unverified' };
}
