import type { Origin } from '../../diagnostics/index.js';
import { accessibilityEnforcers, type EqualityBody } from '../../law/index.js';
import type { ProblemReason, Statement, StatementProblem } from '../../model/index.js';
import type { Block, Inline, Section, SummaryRow } from '../document.js';
import { channelRows, phoneLink, webLink } from './channels.js';
import { heading, link, paragraph, plain, row, say, sayInlines, sentence, summary, words, type Wording } from './composer.js';
import { dateInWords } from './labels.js';

/**
 * The accessibility statement in the order and, where the regulations lay them down, in the words of the model statement
 * (SI 2018/952 regulation 8). `scope` is the full address of the site it is about. The phrases hold the group `statement`.
 */
export function composeStatement(w: Wording, statement: Statement, scope: string): StatementText {
  return { introduction: introduce(w, statement, scope), sections: composeParts(w, statement) };
}

/** A statement in words: what comes before the first heading, and the rest. */
export interface StatementText {
  readonly introduction: readonly Block[];
  readonly sections: readonly Section[];
}

function composeParts(w: Wording, statement: Statement): readonly Section[] {
  const { origin, status, improving } = statement;
  return [
    part(w, origin, 'compliance', [sentence(w, origin, `statement.status.${status}`)]),
    ...(statement.problems.length === 0 ? [] : [part(w, origin, 'content', composeProblems(w, statement))]),
    ...(improving ? [part(w, origin, 'improving', [paragraph(w, improving.origin, plain(w, improving))])] : []),
    part(w, origin, 'preparation', composePreparation(w, statement)),
    part(w, origin, 'contact', composeContact(w, statement)),
    part(w, origin, 'enforcement', composeEnforcement(w, statement)),
  ];
}

function part(w: Wording, origin: Origin, name: string, blocks: readonly Block[]): Section {
  return { anchor: name, heading: { text: say(w, `statement.${name}`), lang: w.lang, origin }, blocks };
}

function introduce(w: Wording, { organisation, origin }: Statement, scope: string): readonly Block[] {
  const named = { organisation: plain(w, organisation) };
  return [
    paragraph(w, origin, sayInlines(w, 'statement.scope', { address: webLink(scope) ?? [] })),
    paragraph(w, origin, sayInlines(w, 'statement.runBy', named)),
    paragraph(w, origin, sayInlines(w, 'statement.commitment', named)),
  ];
}

const reasons: readonly ProblemReason[] = ['non-compliance', 'disproportionate-burden', 'out-of-scope'];

function composeProblems(w: Wording, { problems, origin }: Statement): readonly Block[] {
  return [
    sentence(w, origin, 'statement.contentIntroduction'),
    ...reasons.flatMap((reason): readonly Block[] => {
      const found = problems.filter((problem) => problem.reason === reason);
      if (found.length === 0) return [];
      const head = heading(w, origin, 1, reason, say(w, `statement.reasons.${reason}`));
      return [head, ...found.flatMap((problem) => summary(w, problem.what.origin, describeProblem(w, problem)))];
    }),
  ];
}

function describeProblem(w: Wording, { what, affects, criterion, why, alternative, fixBy }: StatementProblem): readonly SummaryRow[] {
  const cell = (key: string, inlines: readonly Inline[]): SummaryRow => row(w, `statement.${key}`, [paragraph(w, what.origin, inlines)]);
  return [
    cell('what', plain(w, what)),
    cell('affects', plain(w, affects)),
    ...(criterion ? [cell('criterion', plain(w, criterion))] : []),
    ...(why ? [cell('why', plain(w, why))] : []),
    ...(alternative ? [cell('alternative', plain(w, alternative))] : []),
    ...(fixBy === undefined ? [] : [cell('fixBy', words(dateInWords(w, fixBy)))]),
  ];
}

function composePreparation(w: Wording, { prepared, reviewed, tested, origin }: Statement): readonly Block[] {
  const cell = (key: string, inlines: readonly Inline[]): SummaryRow => row(w, `statement.${key}`, [paragraph(w, origin, inlines)]);
  return [
    sentence(w, origin, 'statement.prepared', { prepared: dateInWords(w, prepared), reviewed: dateInWords(w, reviewed) }),
    sentence(w, origin, 'statement.tested', { date: dateInWords(w, tested.date) }),
    ...summary(w, origin, [cell('testedBy', plain(w, tested.by)), cell('testedHow', plain(w, tested.how))]),
  ];
}

function composeContact(w: Wording, { contact, answersWithin, origin }: Statement): readonly Block[] {
  const answer = answersWithin ? [row(w, 'statement.answersWithin', [paragraph(w, origin, plain(w, answersWithin))])] : [];
  return [sentence(w, origin, 'statement.contactIntroduction'), ...summary(w, origin, [...channelRows(w, contact), ...answer])];
}

/** Who enforces depends on the nation: one says so only where the bodies of the site have two. */
function composeEnforcement(w: Wording, { nations, origin }: Statement): readonly Block[] {
  const enforcers = accessibilityEnforcers.filter((enforcer) => enforcer.nations.some((nation) => nations.includes(nation)));
  return enforcers.flatMap(({ id, body, service }) => [
    paragraph(
      w,
      origin,
      sayInlines(w, enforcers.length > 1 ? 'statement.enforcerOf' : 'statement.enforcer', {
        nations: words(say(w, `statement.nations.${id}`)),
        body: nameBody(w, body),
      }),
    ),
    paragraph(w, origin, sayInlines(w, 'statement.unhappy', { service: reachBody(w, service) })),
  ]);
}

function nameBody(w: Wording, { name, welshName, website }: EqualityBody): readonly Inline[] {
  return [link({ kind: 'address', href: website }, words(w.lang === 'cy' ? welshName : name))];
}

function reachBody(w: Wording, body: EqualityBody): readonly Inline[] {
  return [...nameBody(w, body), ...(body.phone === undefined ? [] : [...words(', '), phoneLink(body.phone)])];
}
