import type { Explanation } from '../explain.js';

/** The accessibility statement in site.yaml. */
export const statementExplanations: Readonly<Record<string, Explanation>> = {
  'statement/existing-and-own': {
    summary: 'The file site.yaml gives the address of an accessibility statement, and facts for another.',
    why: 'The site links to the one at the address. Nobody would ever read the other.',
    fix: 'Take out “useExisting”, or take out everything beside it.',
    bad: 'accessibility:\n  useExisting: https://www.example.org/accessibility\n  status: partly-compliant\n',
    good: 'accessibility:\n  useExisting: https://www.example.org/accessibility\n',
  },
  'statement/future-date': {
    summary: 'A date in the accessibility statement is still to come.',
    why: 'The statement would say that you have done something that nobody can have done yet.',
    fix: 'Write the day on which it was done.',
  },
  'statement/incomplete': {
    summary: 'The accessibility statement lacks something, so the site has no page for it yet.',
    why: 'A statement with gaps tells disabled people less than they are owed, and is not what the regulations ask for. Fairnotice never fills a gap itself, and never decides how far the site complies.',
    fix: 'The finding says what to write. The page is made as soon as nothing is missing. What our own tests cover stands in docs/accessibility-annex.md.',
  },
  'statement/missing': {
    summary: 'The site has no accessibility statement.',
    why: 'Regulations ask public sector bodies to publish one on each website: what some people cannot use and why, how to tell you, and who enforces the regulations. Schools are left out for most of what they publish.',
    fix: 'Under “accessibility” in site.yaml, link to a statement that already covers this site, or give the facts for a page of its own.',
    good: 'accessibility:\n  useExisting: https://www.example.org/accessibility\n',
  },
  'statement/review-overdue': {
    summary: 'The accessibility statement was last reviewed more than a year ago.',
    why: 'The regulations ask you to review it regularly, and the government advises once a year. People may meet problems it does not name, or be warned of some that are solved.',
    fix: 'Test the site again, bring the statement up to date, and write the new date in “reviewed”.',
  },
};
