import type { Explanation } from '../explain.js';

/** Faults of waivers.yaml, the list of findings that were accepted. */
export const waiverExplanations: Readonly<Record<string, Explanation>> = {
  'waiver/expired': {
    summary: 'A finding was accepted until a day that has come or is near.',
    why: 'Accepting is for a time: somebody has to look again. For 90 days we warn; after that the finding counts again.',
    fix: 'Put right what was found and take the waiver out, or have it accepted again until a later day.',
  },
  'waiver/unclear-scope': {
    summary: 'A waiver does not say for which one file it holds.',
    why: 'It could hide a finding that nobody has looked at.',
    fix: 'Give one of notice, controller or register.',
    bad: '- rule: missing-retention\n  reason: The schedule is being written.\n  approvedBy: Head of Information Governance\n  until: 2027-03-31\n',
    good: '- rule: missing-retention\n  notice: anytown-council/libraries\n  reason: The schedule is being written.\n  approvedBy: Head of Information Governance\n  until: 2027-03-31\n',
  },
  'waiver/unknown-rule': {
    summary: 'A waiver names a rule that does not exist.',
    why: 'It accepts nothing. Only what a rule has found can be accepted: faults of writing, fields and references have to be put right.',
    fix: 'Write the name of the rule without “rule/” before it. The command “fairnotice rules” lists them.',
  },
  'waiver/unused': {
    summary: 'A waiver accepts nothing: the rule finds nothing there any more.',
    why: 'If the fault comes back, nobody would hear of it.',
    fix: 'Take the waiver out. If it should still hold, check the path under “at”.',
  },
  'waiver/without-dpo-advice': {
    summary: 'A waiver accepts that the law may not allow something, without the advice of the data protection officer.',
    why: 'Nobody should take that risk without the person whose task it is to advise on it.',
    fix: 'Ask the officer. Write what the advice was, and when, under “dpoAdvice”. It is not published.',
  },
};
