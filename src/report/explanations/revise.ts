import type { Explanation } from '../explain.js';

/** What stands in the way of a change that a command makes in a file. */
export const reviseExplanations: Readonly<Record<string, Explanation>> = {
  'revise/unreadable': {
    summary: 'A change was not made, because part of the file cannot be read.',
    why: 'We change a file only where we are sure what it says. Otherwise a change could end up in the wrong place.',
    fix: 'Run `fairnotice check`, mend what it finds in the writing of the file, and make the change again.',
  },
  'revise/no-place': {
    summary: 'A change was not made, because the file has no place for it.',
    why: 'The item or field that the change is about is no longer there, or something else stands in its place.',
    fix: 'Open the file again, look whether the change is still needed, and make it once more.',
  },
  'revise/not-written': {
    summary: 'A change was not made, because it would have lost a remark or changed something else too.',
    why: 'We read each changed file again before we save it, and keep it only if it says what was wanted and nothing else.',
    fix: 'Make the change by hand in a text editor. A list in brackets with remarks between its items is easier to change once it is written one item to a line.',
    bad: 'items: [\n  name, # as on the form\n  address\n]\n',
    good: 'items:\n  - name # as on the form\n  - address\n',
  },
  'revise/not-formatted': {
    summary: 'A file was not tidied, because that would have lost a remark or changed what the file says.',
    why: 'Tidying is for looks alone. We read each tidied file again, and keep it only if it says the same and has the same remarks in the same order.',
    fix: 'Move remarks that stand in odd places, such as between brackets, each to a line of its own. Then tidy the file again.',
  },
};
