import { childOrigin, type LocatedDiagnostic } from '../../diagnostics/index.js';
import { type CivilDate, countDays, dayInWords, daysAfter, daysOfGrace } from '../../law/index.js';
import { allRules } from '../all-rules.js';
import type { Waiver, WaiverFinding } from './waiver.js';

/**
 * What is wrong with a waiver that fits what was found: advice that it needs, the day it ends, its reason. An error means that it does
 * not hold, and is said alone.
 */
export function judgeHeld(waiver: Waiver, found: readonly LocatedDiagnostic[], day: CivilDate): readonly WaiverFinding[] {
  if (found.length === 0) return [];
  const related = found.slice(0, 1).map(({ message, origin, range }) => ({ message, origin, range }));
  if (isAboutLawfulness(waiver) && !/\p{L}/u.test(waiver.dpoAdvice ?? '')) return [{ ...withoutAdvice(waiver), related }];
  const end = judgeEnd(waiver, day);
  if (end?.severity === 'error') return [{ ...end, related }];
  return [...(end === undefined ? [] : [{ ...end, related }]), ...judgeReason(waiver)];
}

function isAboutLawfulness({ rule }: Waiver): boolean {
  return allRules.some(({ id, kind }) => id === rule && kind === 'lawfulness');
}

function withoutAdvice({ origin }: Waiver): WaiverFinding {
  return {
    code: 'waiver/without-dpo-advice',
    severity: 'error',
    message: 'This finding says that the law may not allow something. It cannot be accepted without the data protection officer’s advice.',
    hint: 'Write what the officer advised, and when, under “dpoAdvice”. Nobody outside sees it.',
    origin,
  };
}

/** From this many days before its end we say that a waiver ends. */
const daysAhead = 30;
const mostYears = 2;

function judgeEnd(waiver: Waiver, day: CivilDate): WaiverFinding | undefined {
  const days = daysAfter(waiver.until, day);
  if (days > 0) return expired(waiver, days);
  if (-days <= daysAhead) return endsSoon(waiver, -days);
  return waiver.until > yearsLater(day, mostYears) ? endsTooLate(waiver) : undefined;
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

function endsSoon(waiver: Waiver, days: number): WaiverFinding {
  const when = days === 0 ? 'today' : `in ${countDays(days)}, on ${dayInWords(waiver.until)}`;
  return {
    code: 'waiver/ends-soon',
    severity: 'info',
    kind: 'date',
    message: `This waiver of ${waiver.rule} ends ${when}.`,
    hint: 'Put right what was found, or have it accepted again until a later day.',
    origin: childOrigin(waiver.origin, 'until'),
  };
}

function endsTooLate(waiver: Waiver): WaiverFinding {
  return {
    code: 'waiver/ends-too-late',
    severity: 'warning',
    message: `This waiver of ${waiver.rule} holds until ${dayInWords(waiver.until)}, more than two years from now.`,
    hint: 'Accepting is for a time, so that somebody looks again. Choose a day within two years, or check that the year is right.',
    origin: childOrigin(waiver.origin, 'until'),
  };
}

const fewestWords = 3;

function judgeReason({ reason, origin }: Waiver): readonly WaiverFinding[] {
  if (reason.split(/\s+/).filter((word) => word !== '').length >= fewestWords) return [];
  return [
    {
      code: 'waiver/short-reason',
      severity: 'info',
      message: 'The reason says too little for somebody who looks at this waiver later.',
      hint: 'Say in a sentence why this is accepted, and what has to happen before it can be put right.',
      origin: childOrigin(origin, 'reason'),
    },
  ];
}

/** Civil dates compare as text, so a 29 February two years on need not exist. */
function yearsLater(day: CivilDate, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}
