import { keyOrigin } from '../../diagnostics/index.js';
import { given, type AutomatedDecision } from '../../model/index.js';
import { placeOf } from '../places.js';
import { gap, judged, openGap, type Judge } from './outcome.js';
import { written } from './words.js';

/** Row 17: whether a computer decides alone; for each such decision how, with what effect, and with which safeguards (Article 22C). */
export const judgeAutomatedDecisions: Judge = ({ notice: { automatedDecisions } }) => {
  if (automatedDecisions.state === 'none') return judged([written(automatedDecisions.origin, 'none')], []);
  const decisions = given(automatedDecisions);
  if (decisions === undefined) {
    return judged([], [openGap('adm-not-stated', placeOf(automatedDecisions), 'Whether a computer makes decisions about people alone.')]);
  }
  const found = decisions.map((decision) => ({ decision, parts: unsaid(decision) }));
  return judged(
    found.filter(({ parts }) => parts.length === 0).map(({ decision }) => written(decision.origin, decision.what)),
    found
      .filter(({ parts }) => parts.length > 0)
      .map(({ decision, parts }) =>
        gap('adm-without-explanation', keyOrigin(decision.origin), `Of this decision, ${parts.join(', ')}: ${decision.what.value}.`),
      ),
  );
};

function unsaid({ logic, significance, safeguards }: AutomatedDecision): readonly string[] {
  return [
    ...(given(logic) === undefined ? ['how it is made'] : []),
    ...(given(significance) === undefined ? ['what it means for people'] : []),
    ...(given(safeguards) === undefined ? ['how to have a person look at it'] : []),
  ];
}
