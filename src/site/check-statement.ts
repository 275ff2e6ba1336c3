import { childOrigin, type Diagnostic, type Origin } from '../diagnostics/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import { accessibilityDuties, hasCome, isReviewOld, statementItems } from '../law/index.js';
import { resolveStatement, type Shared, type StatementGap } from '../model/index.js';
import { isOnSite } from './check-addresses.js';

/** What the statement is judged by besides the shared files. */
export interface StatementFacts {
  /** The file site.yaml, as people are shown it. */
  readonly file: string;
  readonly rows: readonly NoticeIndex[];
  readonly day: string;
}

/**
 * What is wrong with the accessibility statement, found in site.yaml: there is none, it lacks something and so is not published, it
 * says two things at once, or its dates cannot be right or are old. SI 2018/952 regulation 8.
 */
export function checkStatement(shared: Shared, { file, rows, day }: StatementFacts): readonly Diagnostic[] {
  const input = shared.site.accessibility;
  const origin: Origin = { file, path: ['accessibility'] };
  if (input === undefined) return findMissing(shared, rows, file);
  const { value: reading, diagnostics } = resolveStatement(shared, file, shared.site.languages[0] ?? 'en');
  if (reading.state === 'existing') return Object.keys(input).length > 1 ? [existingAndOwn(origin)] : [];
  if (reading.state === 'incomplete') return reading.gaps.map(describeGap);
  const { tested, prepared, reviewed } = input;
  const dates = [
    [tested?.date, childOrigin(origin, 'tested', 'date')],
    [prepared, childOrigin(origin, 'prepared')],
    [reviewed, childOrigin(origin, 'reviewed')],
  ] as const;
  return [
    ...diagnostics,
    ...dates.flatMap(([date, at]) => (date !== undefined && !hasCome(date, day) ? [futureDate(date, at)] : [])),
    ...(reviewed !== undefined && isReviewOld(reviewed, day) ? [reviewOverdue(childOrigin(origin, 'reviewed'))] : []),
  ];
}

/** A site of examples or drafts alone is no public body's site, as far as anybody can tell from it. */
function findMissing({ controllers }: Shared, rows: readonly NoticeIndex[], file: string): readonly Diagnostic[] {
  const publishing = new Set(rows.filter((row) => isOnSite(row) && !row.example).map(({ controller }) => controller));
  const kinds = [...publishing].flatMap((id) => controllers.get(id)?.value.kind ?? []);
  if (kinds.length === 0) return [];
  const bound = kinds.some((kind) => accessibilityDuties[kind].bound === 'yes');
  const school = kinds.find((kind) => accessibilityDuties[kind].bound === 'partly');
  const who = bound
    ? 'Regulations ask public sector bodies for one on each of their websites.'
    : school === undefined
      ? 'Regulations ask public sector bodies for one. Find out whether yours is one of them.'
      : 'Regulations leave schools out, but not for what people need in order to use them. Ask whether yours needs one.';
  return [
    {
      code: 'statement/missing',
      severity: bound ? 'warning' : 'info',
      message: `This site has no accessibility statement. ${who}`,
      hint: 'Under “accessibility”, give the address of a statement you already have in “useExisting”, or the facts for a page of its own.',
      citation: statementItems.status.citation,
      origin: { file, path: [] },
    },
  ];
}

function describeGap({ item, write, origin }: StatementGap): Diagnostic {
  return {
    code: 'statement/incomplete',
    severity: 'warning',
    message: `The accessibility statement is not published yet. This is missing or not complete: ${lowerFirst(statementItems[item].asks)}`,
    hint: write,
    citation: statementItems[item].citation,
    origin,
  };
}

function existingAndOwn(origin: Origin): Diagnostic {
  return {
    code: 'statement/existing-and-own',
    severity: 'warning',
    message: 'You give the address of a statement that you have, and facts for another one.',
    hint: 'The site links to the one you have, and uses nothing else here. Take out “useExisting”, or everything beside it.',
    origin,
  };
}

function futureDate(date: string, origin: Origin): Diagnostic {
  return {
    code: 'statement/future-date',
    severity: 'warning',
    message: `The accessibility statement says that something was done on ${date}, which is still to come.`,
    hint: 'Write the day on which it was done.',
    origin,
  };
}

function reviewOverdue(origin: Origin): Diagnostic {
  return {
    code: 'statement/review-overdue',
    severity: 'warning',
    message: 'The accessibility statement was last reviewed more than a year ago.',
    hint: 'Test the site again, bring the statement up to date, and write the new date. The government advises to do so once a year.',
    citation: statementItems.reviewed.citation,
    origin,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
