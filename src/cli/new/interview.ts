import { toFacts, type Told } from './told.js';
import { steps } from './steps.js';
import type { DraftGround } from '../../index.js';
import { howToAnswer, type Talk } from './talk.js';

/** What was told, and whether all questions were put. */
export interface Interview {
  readonly told: Told;
  readonly isWhole: boolean;
}

/** Asks the questions one after the other. Whoever goes back finds the question before as it was, with its answer taken back. */
export async function interview(talk: Talk, start: Told, ground: DraftGround): Promise<Interview> {
  const asked: { readonly step: number; readonly told: Told }[] = [];
  let told = start;
  talk.say([howToAnswer]);
  for (let step = 0; step < steps.length;) {
    const reply = await steps[step]?.({ talk, ground, told, facts: toFacts(told, ground) });
    if (reply?.kind === 'left' || reply?.kind === 'midway') {
      talk.say(['']);
      return { told: reply.kind === 'midway' ? reply.value : told, isWhole: false };
    }
    if (reply?.kind === 'back') {
      const before = asked.pop();
      if (before === undefined) talk.say(['This is the first question.']);
      step = before?.step ?? step;
      told = before?.told ?? told;
      continue;
    }
    if (reply !== undefined && reply.kind !== 'settled') asked.push({ step, told });
    if (reply?.kind === 'given' || reply?.kind === 'settled') told = reply.value;
    step += 1;
  }
  return { told, isWhole: true };
}
