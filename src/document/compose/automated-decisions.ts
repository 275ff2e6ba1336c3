import type { Answer, AutomatedDecision, Prose } from '../../model/index.js';
import type { Block, Section, SummaryRow } from '../document.js';
import { webLink } from './channels.js';
import { flow, gap, heading, paragraph, row, section, sentence, summary, type Composer } from './composer.js';
import { capitalised } from './labels.js';
import { nameUses } from './name-uses.js';

/** Decisions a computer makes alone (UK GDPR Articles 13(2)(f), 22A to 22D). */
export function composeAutomatedDecisions(c: Composer): Section {
  const { automatedDecisions } = c.notice;
  const { origin } = automatedDecisions;
  if (automatedDecisions.state === 'none') return section(c, 'automated-decisions', [sentence(c, origin, 'automatedDecisions.none')]);
  if (automatedDecisions.state !== 'given') return section(c, 'automated-decisions', [gap(c, origin, 'automatedDecisions.notStated')]);
  return section(c, 'automated-decisions', [
    sentence(c, origin, 'automatedDecisions.introduction'),
    ...automatedDecisions.value.flatMap((decision, position) => describe(c, decision, position)),
  ]);
}

function describe(c: Composer, decision: AutomatedDecision, position: number): readonly Block[] {
  const { origin } = decision;
  const answer = (key: string, value: Answer<Prose>): SummaryRow =>
    row(
      c,
      `automatedDecisions.${key}`,
      value.state === 'given' ? flow(value.value) : [sentence(c, value.origin, 'automatedDecisions.gap')],
    );
  return [
    heading(c, origin, 1, `automated-decisions-${String(position + 1)}`, capitalised(decision.what)),
    ...summary(c, origin, [
      ...partOf(c, decision),
      answer('logic', decision.logic),
      answer('significance', decision.significance),
      answer('safeguards', decision.safeguards),
      ...(decision.atrs === undefined ? [] : [row(c, 'automatedDecisions.atrs', [paragraph(c, origin, webLink(decision.atrs) ?? [])])]),
    ]),
  ];
}

/** The uses the decision is part of, where the notice has several and says which. */
function partOf(c: Composer, { processing, origin }: AutomatedDecision): readonly SummaryRow[] {
  if (processing === 'not-stated' || processing.all || processing.ids.length === 0 || c.notice.processing.length < 2) return [];
  return [row(c, 'automatedDecisions.processing', [paragraph(c, origin, nameUses(c, processing.ids))])];
}
