import { describe, expect, it } from 'vitest';
import { controllerKindIds, dpoRequired, nationIds, publicAuthorityStatus, welshStandards } from '../../src/law/index.js';

it('says what follows from each kind of controller', () => {
  expect(controllerKindIds.map((kind) => `${kind} | ${publicAuthorityStatus(kind)} | ${dpoRequired(kind)}`)).toEqual([
    //        kind | public authority | data protection officer compulsory
    'principal-council | yes | yes',
    'parish-council | no | no',
    'maintained-school | yes | yes',
    'academy | yes | yes',
    'nhs-body | yes | yes',
    'police | yes | yes',
    'fire | yes | yes',
    'combined-authority | yes | yes',
    'statutory-officer | no | no',
    'councillor | no | no',
    'council-company | depends | depends',
    'other | depends | depends',
  ]);
});

describe('Welsh language standards', () => {
  it('bind principal councils in Wales', () => {
    expect(nationIds.map((nation) => welshStandards('principal-council', nation))).toEqual(['no', 'yes', 'no', 'no']);
  });

  it('may bind other bodies in Wales', () => {
    expect(welshStandards('maintained-school', 'wales')).toBe('depends');
  });
});
