export { given, isUnanswered, type Answer } from './answer.js';
export type { Channels, ComplaintRoute, Controller, DataProtectionOfficer, Override } from './controller.js';
export { findController } from './resolve/find-controller.js';
export { findNearest } from './resolve/report-unknown.js';
export { inlinesOf, isProse, linksOf, plainWords } from './plain-words.js';
export { nameFrom } from './name-from.js';
export { mergeInputs } from './resolve/merge-inputs.js';
export { readText } from './resolve/reader.js';
export { resolveComplaints } from './resolve/channels.js';
export { resolveController } from './resolve/controller.js';
export { resolveStatement, type StatementGap, type StatementReading } from './resolve/statement.js';
export type { Reader } from './resolve/reader.js';
export { resolveNotice, type ResolvedNotice } from './resolve/resolve-notice.js';
export type { Read, Registers, Shared } from './shared.js';
export { deviceNames, longestName, siteFolders } from './site-folders.js';
export { standardSections } from './notice.js';
export type {
  AutomatedDecision,
  Change,
  Contact,
  DataGroup,
  DataItem,
  ExtraSection,
  Notice,
  NoticeDates,
  NoticeStatus,
  Person,
  RightRoute,
  Rights,
  SensitiveKind,
  StandardSection,
  StatedBasis,
  StatedCondition,
  Version,
} from './notice.js';
export type {
  Choice,
  Consent,
  Cookie,
  CriminalOffenceCondition,
  LawfulBasis,
  LawReference,
  PolicyDocument,
  Processing,
  Provision,
  Purpose,
  SpecialCategoryCondition,
  TopicFacts,
  Use,
} from './processing.js';
export type {
  OwnTeams,
  Party,
  Period,
  RecipientGroup,
  Recipients,
  Retention,
  RetentionSchedule,
  SharingWithoutAgreement,
  Source,
  Transfer,
  Transfers,
} from './sharing.js';
export type { ProblemReason, Statement, StatementProblem, StatementStatus } from './statement.js';
export type { Label, Prose, Text } from './text.js';
