export { isClosedToUse, mustHaveDpo, publicAuthority, type Status } from './authority.js';
export { excerpt, shorten } from './excerpt.js';
export { deriveFacts, type Facts } from './facts.js';
export { deriveIndex } from './derive-index.js';
export type { Has, LawUses } from './law-uses.js';
export { nameKey } from './name-key.js';
export { namedBodies } from './named-bodies.js';
export type {
  IndexedData,
  IndexedGround,
  IndexedItem,
  IndexedLaw,
  IndexedName,
  IndexedPerson,
  IndexedRecipient,
  IndexedRetention,
  IndexedSource,
  IndexedUse,
  NoticeIndex,
  NotStated,
  Positions,
} from './notice-index.js';
export type { PublishedNotice } from './published-notice.js';
export { deriveRights, strongestFirst, type NoticeRight, type RightOutcomes } from './rights.js';
export { publishedStatedBases } from './stated-bases.js';
export { sensitiveData, type Sensitive } from './sensitive-data.js';
export { groupBy, groupByPlace, placeKey, placeOf } from './places.js';
export { isReachable } from './reachable.js';
export { sameWords } from './same-words.js';
export { isVagueRetention } from './vague-retention.js';
export { basesInUse, sharedItems, usesOf, type PurposeUse, type Shared } from './uses.js';
export type { Translations } from './translations.js';
export { findTouched, type Touched, type TouchRow } from './touched-notices.js';
export {
  claimsException,
  deriveDuties,
  dutyRules,
  locateDuty,
  restsOnConsent,
  saysHowToWithdraw,
  withdrawalAnswer,
  withdrawalRoutes,
  type DutyException,
  type DutyGap,
  type DutyOutcome,
  type DutyPlace,
  type DutyRules,
  type DutyState,
  type LocatedDuty,
  type LocatedDutyPlace,
} from './duties/index.js';
