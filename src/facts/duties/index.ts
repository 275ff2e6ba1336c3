export { restsOnConsent, saysHowToWithdraw, withdrawalAnswer, withdrawalRoutes } from './consent.js';
export { deriveDuties } from './derive-duties.js';
export { claimsException } from './exceptions.js';
export { locateDuty, type LocatedDuty, type LocatedDutyPlace } from './located.js';
export type { DutyException, DutyGap, DutyOutcome, DutyPlace, DutyState } from './outcome.js';
export { dutyRules, type DutyRules } from './rules.js';
