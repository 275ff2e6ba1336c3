import type { Explanation } from '../explain.js';

/** Faults of waivers.yaml, the list of findings that were accepted. */
export const waiverExplanations: Readonly<Record<string, Explanation>> = {
  'waiver/ends-soon': {
    summary: 'A finding was accepted until a day that is at most 30 days away.',
    why: 'When the day has passed there is a warning for 90 days. After that the finding counts again, and an error stops publishing.',
    fix: 'Put right what was found and take the waiver out, or have it accepted again until a later day.',
  },
  'waiver/ends-too-late': {
    summary: 'A finding was accepted until a day that is more than two years away.',
    why: 'Accepting is for a time: somebody has to look again. A day so far away is often a slip in the year.',
    fix: 'Choose a day within two years. When it comes near, we remind you.',
  },
  'waiver/expired': {
    summary: 'A finding was accepted until a day that has passed.',
    why: 'Accepting is for a time: somebody has to look again. For 90 days we warn; after that the finding counts again.',
    fix: 'Put right what was found and take the waiver out, or have it accepted again until a later day.',
  },
  'waiver/other-file': {
    summary: 'A waiver names one file, and what its rule finds lies in another that belongs to it.',
    why: 'What a controller’s file says reaches all its notices. Accepting it for one notice would hide it from the others, so such a waiver accepts nothing.',
    fix: 'Name the file that the finding is in: “controller:” for a controller’s file, “notice:” for a notice.',
    bad: '- rule: missing-controller-contact\n  notice: anytown-council/libraries\n  reason: The new address is not known yet.\n  approvedBy: Head of Information Governance\n  until: 2027-03-31\n',
    good: '- rule: missing-controller-contact\n  controller: anytown-council\n  reason: The new address is not known yet.\n  approvedBy: Head of Information Governance\n  until: 2027-03-31\n',
  },
  'waiver/short-reason': {
    summary: 'The reason of a waiver has fewer than three words.',
    why: 'Whoever looks at it next year, perhaps the regulator, has to understand why it was accepted.',
    fix: 'Say in a sentence why it is accepted, and what has to happen before it can be put right.',
  },
  'waiver/unclear-scope': {
    summary: 'A waiver does not say for which one file it holds.',
    why: 'It could hide a finding that nobody has looked at.',
    fix: 'Give one of notice, controller or register.',
    bad: '- rule: missing-retention\n  reason: The schedule is being written.\n  approvedBy: Head of Information Governance\n  until: 2027-03-31\n',
    good: '- rule: missing-retention\n  notice: anytown-council/libraries\n  reason: The schedule is being written.\n  approvedBy: Head of Information Governance\n  until: 2027-03-31\n',
  },
  'waiver/unknown-file': {
    summary: 'A waiver names a notice, controller or register that does not exist.',
    why: 'It accepts nothing. What it was meant for is found again.',
    fix: 'Correct the id. If the file is gone for good, take the waiver out.',
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
