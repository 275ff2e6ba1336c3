import { childOrigin, type Diagnostic, type Origin, type Result } from '../../diagnostics/index.js';
import type { StatementItemId } from '../../law/index.js';
import type { SiteInput } from '../../schema/index.js';
import type { Shared } from '../shared.js';
import type { Statement, StatementProblem } from '../statement.js';
import { resolveChannels } from './channels.js';
import { readItems, readLine, readOptionalLine, type Reader } from './reader.js';

/** What site.yaml says of the statement. */
type StatementInput = NonNullable<SiteInput['accessibility']>;

/** Something a statement still lacks, at the place where it belongs. */
export interface StatementGap {
  readonly item: StatementItemId;
  /** What to write, in words for an officer. */
  readonly write: string;
  readonly origin: Origin;
}

/** What has become of the statement: the address of another, a whole one, or one with gaps. */
export type StatementReading =
  | { readonly state: 'absent' }
  | { readonly state: 'existing'; readonly address: string }
  | { readonly state: 'incomplete'; readonly gaps: readonly StatementGap[] }
  | { readonly state: 'whole'; readonly statement: Statement };

/** Reads the statement in a language. Nothing half-finished comes out: what lacks anything, or says two things at once, is `incomplete`. */
export function resolveStatement(shared: Shared, file: string, lang: string): Result<StatementReading> {
  const input = shared.site.accessibility;
  if (input === undefined) return { value: { state: 'absent' }, diagnostics: [] };
  if (input.useExisting !== undefined) return { value: { state: 'existing', address: input.useExisting }, diagnostics: [] };
  const origin: Origin = { file, path: ['accessibility'] };
  const gaps = findGaps(input, shared, origin);
  const diagnostics: Diagnostic[] = [];
  const reader: Reader = { lang, languages: shared.site.languages, shared, diagnostics, uses: new Set() };
  const statement = gaps.length > 0 ? undefined : readStatement(reader, input, origin);
  return { value: statement === undefined ? { state: 'incomplete', gaps } : { state: 'whole', statement }, diagnostics };
}

function findGaps(input: StatementInput, shared: Shared, origin: Origin): readonly StatementGap[] {
  const { organisation, status, problems = [], tested = {}, contact, prepared, reviewed } = input;
  const gap = (missing: boolean, item: StatementItemId, write: string, at = origin): readonly StatementGap[] =>
    missing ? [{ item, write, origin: at }] : [];
  const testedAt = input.tested === undefined ? origin : childOrigin(origin, 'tested');
  const contactAt = contact === undefined ? origin : childOrigin(origin, 'contact');
  const list = childOrigin(origin, 'problems');
  return [
    ...gap(organisation === undefined && shared.controllers.size !== 1, 'organisation', 'Write “organisation”: who runs the site.'),
    ...gap(status === undefined, 'status', 'Write “status”: fully-compliant, partly-compliant or not-compliant, as your own tests show.'),
    ...gap(
      status === 'fully-compliant' && problems.some(({ reason }) => reason !== undefined && reason !== 'out-of-scope'),
      'status',
      'You say that the site is fully compliant, and list what is not accessible. Choose another “status”, or take out problems that are solved.',
      childOrigin(origin, 'status'),
    ),
    ...gap(
      problems.length === 0 && (status === 'partly-compliant' || status === 'not-compliant'),
      'problems',
      'List under “problems” what does not work, who is affected and why.',
    ),
    ...readItems(problems, list, (problem, at) => [
      ...gap(problem.what === undefined, 'problems', 'Write “what”: what does not work.', at),
      ...gap(problem.affects === undefined, 'problems', 'Write “affects”: who is affected.', at),
      ...gap(problem.reason === undefined, 'reasons', 'Write “reason”: non-compliance, disproportionate-burden or out-of-scope.', at),
      ...gap(
        problem.reason === 'non-compliance' && problem.fixBy === undefined,
        'reasons',
        'Write “fixBy”: the date by which you will have put it right.',
        at,
      ),
      ...gap(
        problem.why === undefined && (problem.reason === 'disproportionate-burden' || problem.reason === 'out-of-scope'),
        'reasons',
        'Write “why”: what your assessment found, or which part of the regulations leaves it out.',
        at,
      ),
    ]).flat(),
    ...gap(tested.date === undefined, 'tested', 'Write under “tested” the “date” of your last test.', testedAt),
    ...gap(tested.by === undefined, 'tested', 'Write under “tested”, in “by”, which team or firm tested the site.', testedAt),
    ...gap(tested.how === undefined, 'tested', 'Write under “tested”, in “how”, which pages were tested and how.', testedAt),
    ...gap(contact?.form === undefined, 'contact-form', 'Write under “contact”, in “form”, the address of a contact form.', contactAt),
    ...gap(prepared === undefined, 'prepared', 'Write “prepared”: the date on which the statement was first prepared.'),
    ...gap(reviewed === undefined, 'reviewed', 'Write “reviewed”: the date on which it was last reviewed.'),
  ];
}

/** Nothing comes out where a field is missing that `findGaps` should have named. */
function readStatement(reader: Reader, input: StatementInput, origin: Origin): Statement | undefined {
  const { status, tested, contact, prepared, reviewed } = input;
  const { controllers } = reader.shared;
  const [only] = [...controllers.values()];
  const organisation = input.organisation
    ? readLine(reader, input.organisation, childOrigin(origin, 'organisation'))
    : only && readLine(reader, only.value.name, { file: only.file, path: ['name'] });
  const testedAt = childOrigin(origin, 'tested');
  const by = readOptionalLine(reader, tested?.by, childOrigin(testedAt, 'by'));
  const how = readOptionalLine(reader, tested?.how, childOrigin(testedAt, 'how'));
  if (!organisation || !status || !tested?.date || !by || !how || !contact || !prepared || !reviewed) return undefined;
  const improving = readOptionalLine(reader, input.improving, childOrigin(origin, 'improving'));
  const answersWithin = readOptionalLine(reader, input.answersWithin, childOrigin(origin, 'answersWithin'));
  return {
    organisation,
    status,
    problems: readItems(input.problems, childOrigin(origin, 'problems'), (problem, at) => readProblem(reader, problem, at)).flat(),
    tested: { date: tested.date, by, how },
    ...(improving ? { improving } : {}),
    contact: resolveChannels(reader, contact, childOrigin(origin, 'contact')),
    ...(answersWithin ? { answersWithin } : {}),
    prepared,
    reviewed,
    nations: [...new Set([...controllers.values()].map(({ value }) => value.nation))].sort(),
    origin,
  };
}

function readProblem(reader: Reader, problem: NonNullable<StatementInput['problems']>[number], at: Origin): readonly StatementProblem[] {
  const { what, affects, reason, fixBy } = problem;
  if (what === undefined || affects === undefined || reason === undefined) return [];
  const criterion = readOptionalLine(reader, problem.criterion, childOrigin(at, 'criterion'));
  const why = readOptionalLine(reader, problem.why, childOrigin(at, 'why'));
  const alternative = readOptionalLine(reader, problem.alternative, childOrigin(at, 'alternative'));
  return [
    {
      what: readLine(reader, what, childOrigin(at, 'what')),
      affects: readLine(reader, affects, childOrigin(at, 'affects')),
      reason,
      ...(criterion ? { criterion } : {}),
      ...(why ? { why } : {}),
      ...(alternative ? { alternative } : {}),
      ...(fixBy === undefined ? {} : { fixBy }),
    },
  ];
}
