import type { RuleCases } from '../case.js';

const joint = (arrangement = ''): string => `jointControllers: [othertown-council]\n${arrangement}`;

export const cases: RuleCases = {
  bad: [
    {
      shows: 'who does what, and no place to turn',
      notice: joint('jointArrangement:\n  summary: We call. They visit.\n'),
      finds: ['jointArrangement'],
    },
    {
      shows: 'a place to turn, and not who does what',
      notice: joint('jointArrangement:\n  contact:\n    phone: "01234 567 890"\n'),
      finds: ['jointArrangement'],
    },
    {
      shows: 'answers that nobody has given',
      notice: joint('jointArrangement:\n  summary: not-stated\n  contact: not-stated\n'),
      finds: ['jointArrangement'],
    },
    {
      shows: 'a contact that is only a page to read',
      notice: joint('jointArrangement:\n  summary: We call.\n  contact:\n    page: https://www.example.org/\n'),
      finds: ['jointArrangement'],
    },
  ],
  good: [
    { shows: 'no joint controllers', notice: 'jointArrangement:\n  summary: not-stated\n' },
    { shows: 'both', notice: joint('jointArrangement:\n  summary: We call.\n  contact:\n    email: both@example.org\n') },
  ],
};
