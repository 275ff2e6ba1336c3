export type { Citation, Diagnostic, LocatedDiagnostic, LocatedRelated, Related, RuleKind, Severity, Waived } from './diagnostic.js';
export { childOrigin, keyOrigin, overlap } from './origin.js';
export type { Origin, Position, Range } from './origin.js';
export type { Result } from './result.js';
export { dropEchoes, mergeShared, sortFindings } from './merge-findings.js';
