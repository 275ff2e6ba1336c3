import { childOrigin, type Diagnostic, type LocatedDiagnostic, type Origin, type Waived } from '../../diagnostics/index.js';
import type { CivilDate } from '../../law/index.js';
import { findNearest } from '../../model/index.js';
import { countDays, daysAfter, daysOfGrace, dayInWords } from '../support/days.js';
import { rules } from '../index.generated.js';
import { groupBy } from '../support/places.js';
import { matchesFinding } from './matches-finding.js';

/** One entry of waivers.yaml: a finding of a rule that has been accepted for a time. */
export interface Waiver {
  readonly rule: string;
  readonly notice?: string;
  readonly controller?: string;
  readonly register?: string;
  /** A path of field names and ids. Left out: anywhere in the file. */
  readonly at?: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: CivilDate;
  readonly dpoAdvice?: string;
  readonly origin: Origin;
}

/** What is wrong with a waiver. `notice` is the notice it is for, where it is for one. */
export interface WaiverFinding extends Diagnostic {
  readonly notice?: string;
}

/** The findings, those accepted marked as `waived`, and what is wrong with the waivers. */
export interface WaiversResult {
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly findings: readonly WaiverFinding[];
}

/**
 * Marks the findings that have been accepted. A waived finding keeps its severity. Only rules can be waived.
 *
 * A waiver that has ended still holds for 90 days, with a warning that counts them down; after that it no longer does, and is an error.
 * One for a lawfulness rule holds only with the advice of the data protection officer. One that fits no finding is an info.
 * Hand in the waivers of what was checked: those of other notices would seem unused.
 */
export function applyWaivers(diagnostics: readonly LocatedDiagnostic[], waivers: readonly Waiver[], day: CivilDate): WaiversResult {
  const accepted = new Map<LocatedDiagnostic, Waived>();
  const findings: WaiverFinding[] = [];
  const byCode = new Map(groupBy(diagnostics, ({ code }) => code).map((group) => [group[0]?.code, group]));
  for (const waiver of waivers) {
    const found = (byCode.get(`rule/${waiver.rule}`) ?? []).filter((finding) => matchesFinding(waiver, finding));
    const wrong = judge(waiver, found, day);
    if (wrong !== undefined) findings.push(wrong);
    if (wrong?.severity === 'error') continue;
    const { reason, approvedBy, until } = waiver;
    for (const finding of found) if (!accepted.has(finding)) accepted.set(finding, { reason, approvedBy, until });
  }
  return { diagnostics: diagnostics.map((finding) => markWaived(finding, accepted.get(finding))), findings };
}

function markWaived(finding: LocatedDiagnostic, waived: Waived | undefined): LocatedDiagnostic {
  return waived === undefined ? finding : { ...finding, waived };
}

/** What is wrong with a waiver: at most one thing, the gravest first. An error means that it does not hold. */
function judge(waiver: Waiver, found: readonly LocatedDiagnostic[], day: CivilDate): WaiverFinding | undefined {
  const about = waiver.notice === undefined ? {} : { notice: waiver.notice };
  const related = found.slice(0, 1).map(({ message, origin }) => ({ message, origin }));
  const known = rules.find(({ id }) => id === waiver.rule);
  if (known === undefined) {
    const near = findNearest(
      waiver.rule,
      rules.map(({ id }) => id),
    );
    return {
      code: 'waiver/unknown-rule',
      severity: 'error',
      message: `There is no rule called “${waiver.rule}”.`,
      hint: 'A waiver names a rule without “rule/” before it. Findings about YAML, fields and references cannot be waived.',
      ...(near === undefined ? {} : { suggestions: [near] }),
      origin: childOrigin(waiver.origin, 'rule'),
      ...about,
    };
  }
  if ([waiver.notice, waiver.controller, waiver.register].filter((scope) => scope !== undefined).length !== 1) {
    return {
      code: 'waiver/unclear-scope',
      severity: 'error',
      message: 'This waiver does not say for which one file it holds.',
      hint: 'Give one of notice, controller or register.',
      origin: waiver.origin,
    };
  }
  if (found.length === 0) return { ...unused(waiver), ...about };
  if (known.kind === 'lawfulness' && (waiver.dpoAdvice ?? '').trim() === '') {
    return {
      code: 'waiver/without-dpo-advice',
      severity: 'error',
      message:
        'This finding says that the law may not allow something. It cannot be accepted without the data protection officer’s advice.',
      hint: 'Write what the officer advised, and when, under “dpoAdvice”. Nobody outside sees it.',
      origin: waiver.origin,
      related,
      ...about,
    };
  }
  const days = daysAfter(waiver.until, day);
  return days <= 0 ? undefined : { ...expired(waiver, days), related, ...about };
}

function unused(waiver: Waiver): WaiverFinding {
  const where = waiver.at === undefined ? 'there' : `at “${waiver.at}”`;
  return {
    code: 'waiver/unused',
    severity: 'info',
    message: `Nothing is left to accept: the rule ${waiver.rule} finds nothing ${where}.`,
    hint: 'Take this waiver out. If it should still hold, check that “at” is a path of field names and ids: positions in a list do not count.',
    origin: waiver.origin,
  };
}

function expired(waiver: Waiver, days: number): WaiverFinding {
  const left = daysOfGrace - days;
  const ended = `This waiver of ${waiver.rule} ended on ${dayInWords(waiver.until)}, ${countDays(days)} ago.`;
  const ahead = left === 0 ? 'From tomorrow it no longer holds.' : `It still holds for ${countDays(left)}.`;
  return {
    code: 'waiver/expired',
    severity: left < 0 ? 'error' : 'warning',
    kind: 'date',
    message: `${ended} ${left < 0 ? 'It no longer holds.' : ahead}`,
    hint: 'Put right what was found and take the waiver out, or have it accepted again until a later day.',
    origin: childOrigin(waiver.origin, 'until'),
  };
}
