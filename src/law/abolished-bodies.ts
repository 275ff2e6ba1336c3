import type { Confirmed } from './confirmed.js';
import type { CivilDate } from './in-force.js';

/** A public body that old notices name as a receiver and that is gone. */
export interface AbolishedBody {
  readonly id: string;
  /** Names and short forms as people write them. */
  readonly names: readonly string[];
  /** The first day on which it was gone. */
  readonly goneFrom: CivilDate;
  /** Who does its work now, as a notice may name it. */
  readonly successors: readonly string[];
  readonly confirmed: Confirmed;
}

/** Every known one. None was checked against the law that abolished it. */
export const abolishedBodies: readonly AbolishedBody[] = [
  {
    id: 'audit-commission',
    names: ['Audit Commission'],
    goneFrom: '2015-04-01',
    successors: ['the Cabinet Office (for the National Fraud Initiative)', 'our external auditor'],
    confirmed: 'unverified',
  },
  {
    id: 'local-safeguarding-children-board',
    names: ['Local Safeguarding Children Board', 'Local Safeguarding Children Boards', 'LSCB', 'LSCBs'],
    goneFrom: '2019-09-30',
    successors: ['local safeguarding partners'],
    confirmed: 'unverified',
  },
  {
    id: 'public-health-england',
    names: ['Public Health England', 'PHE'],
    goneFrom: '2021-10-01',
    successors: ['UK Health Security Agency', 'Office for Health Improvement and Disparities'],
    confirmed: 'unverified',
  },
  {
    id: 'clinical-commissioning-group',
    names: ['Clinical Commissioning Group', 'Clinical Commissioning Groups', 'CCG', 'CCGs'],
    goneFrom: '2022-07-01',
    successors: ['integrated care boards'],
    confirmed: 'unverified',
  },
  {
    id: 'nhs-digital',
    names: ['NHS Digital'],
    goneFrom: '2023-02-01',
    successors: ['NHS England'],
    confirmed: 'unverified',
  },
];
