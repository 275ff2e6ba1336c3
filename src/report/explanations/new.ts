import type { Explanation } from '../explain.js';

/** What stands in the way of a new notice. */
export const newExplanations: Readonly<Record<string, Explanation>> = {
  'new/incomplete-entry': {
    summary: 'An answer for a new notice names an entry that is not there, and says too little to be a new one.',
    why: 'An entry that has the id of one in the model keeps what the model says. Any other is new, and has to say what it is.',
    fix: 'Put the id right, or write what the entry needs.',
    bad: 'people:\n  - id: permit-holder\n',
    good: 'people:\n  - id: permit-holders\n  - name: People who park in our car parks\n',
  },
  'new/no-controller': {
    summary: 'A new notice is of a controller that has no file.',
    why: 'Each notice belongs to a body that answers for it. Its file says how people reach it and how they complain.',
    fix: 'Write the file of the body in the folder “controllers” first, or put the id of the notice right.',
  },
  'new/unreadable': {
    summary: 'A new notice was not made, because what it begins from cannot be read, or an answer cannot be written.',
    why: 'We read each file that we make again, and keep it only if it says what was wanted and nothing else.',
    fix: 'Run `fairnotice check` on the notice that it begins from. Leave out answers with unusual signs, and write them in the file afterwards.',
  },
};
