export {
  accessibilityDuties,
  accessibilityEnforcerOf,
  accessibilityEnforcers,
  accessibilityStandard,
  isReviewOld,
  statementItemIds,
  statementItems,
  type AccessibilityDuty,
  type AccessibilityEnforcer,
  type EqualityBody,
  type StatementItem,
  type StatementItemId,
} from './accessibility.js';
export { abolishedBodies, type AbolishedBody } from './abolished-bodies.js';
export { adequatePlaces, findAdequatePlace, type AdequatePlace } from './adequacy.js';
export { annex1ConditionIds, annex1Conditions, type Annex1Condition, type Annex1ConditionId } from './annex-1-conditions.js';
export { article10RouteIds, article10Routes, type Article10Route, type Article10RouteId } from './article-10.js';
export { lawfulBases, lawfulBasisIds, type LawfulBasis, type LawfulBasisId } from './bases.js';
export { hasBegun, lawChanges, type LawChange, type LawTouch } from './changes.js';
export { cite, dpa2018, duaa2025, ukGdpr, type CitableLaw, type LawCitation } from './citation.js';
export { citedLaws } from './cited-laws.js';
export { confirmedMeanings, type Confirmed } from './confirmed.js';
export {
  controllerKindIds,
  controllerKinds,
  dpoRequired,
  publicAuthorityStatus,
  welshStandards,
  type ByKind,
  type ControllerKind,
  type ControllerKindId,
} from './controller-kinds.js';
export { countDays, dayInWords, daysAfter, daysLater, daysOfGrace, hasCome, hasPassed, isLongerAgo, monthsAfter } from './days.js';
export {
  articlesOf,
  duties,
  dutiesComing,
  dutiesOn,
  dutyIds,
  type Collection,
  type Duty,
  type DutyCondition,
  type DutyId,
} from './duties.js';
export { always, isInForce, type CivilDate, type InForce } from './in-force.js';
export { lawPack, lawPackAge, type LawPack, type LawPackAge } from './law-pack.js';
export { isCountryName } from './country-names.js';
export {
  findLocalAuthority,
  localAuthorities,
  localAuthoritiesAsOf,
  localAuthoritiesOn,
  authorityNameKey,
  placeInName,
  successorsOn,
  type LocalAuthority,
} from './local-authorities.js';
export type { LocalAuthorityKind } from './local-authorities/group.js';
export { nationIds, type NationId } from './nations.js';
export { obsoleteRegulatorTexts, obsoleteRegulatorTextsOn, type ObsoleteRegulatorText } from './obsolete-regulator.js';
export { omittedArticles, omittedArticlesOn, type OmittedArticle } from './omitted-articles.js';
export { phaseOf, type Phase } from './phase.js';
export { provisionPath } from './provision.js';
export {
  regulatorChange,
  regulatorDetails,
  regulatorOn,
  regulators,
  staleRegulatorDetails,
  type Regulator,
  type RegulatorDetail,
  type RegulatorFact,
} from './regulator.js';
export { rightReasonIds, rightsFor, type RightApplies, type RightOutcome, type RightReasonId, type RightsFacts } from './rights-for.js';
export { rightIds, rightProvisionOn, rightProvisions, type RightId, type RightProvision } from './rights.js';
export {
  schedule1Conditions,
  schedule1Paragraph,
  schedule1Paragraphs,
  type PolicyDocumentDuty,
  type Schedule1Paragraph,
} from './schedule-1.js';
export {
  article9ConditionIds,
  article9Conditions,
  specialCategoriesLaw,
  specialCategoryIds,
  type Article9Condition,
  type Article9ConditionId,
  type SpecialCategoryId,
} from './special-categories.js';
export type { Extent, Repeal, Statute, StatuteUse } from './statute.js';
export { findStatute, statutes } from './statutes.js';
export {
  exceptableDutyIds,
  tellingExceptionIds,
  tellingExceptions,
  type TellingException,
  type TellingExceptionId,
  type TellingExceptionReason,
  type ExceptableDutyId,
} from './telling-exceptions.js';
export { complaintAcknowledgement, requestAnswer, type TimeLimit } from './time-limits.js';
export { slugOfTopic, topicDuties, topicDutyIds, type TopicDuty, type TopicDutyId } from './topic-duties.js';
export {
  notUkMechanisms,
  type NotUkMechanismId,
  transferMechanismIds,
  transferMechanisms,
  type TransferMechanism,
  type TransferMechanismId,
} from './transfers.js';
export { listUnverified, type UnverifiedGroup } from './unverified.js';
export { watchDays, type DaySpan, type Watched } from './watch-days.js';
