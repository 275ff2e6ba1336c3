import { childOrigin } from '../diagnostics/index.js';
import { always, dayInWords, hasCome } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { citeArticles } from './support/duty-law.js';
import { nameEntry } from './support/uses.js';

export default rule({
  id: 'unannounced-new-purpose',
  kind: 'duty',
  severity: 'warning',
  citation: citeArticles(['13(3)', '14(4)']),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'A use began after the notice was first issued, and no dated change tells people of it.',
  why: 'People must be told of a new purpose before the body starts to use their information for it.',
  fix: 'Find out on which day people were told. Write it under “changes” with the kind new-purpose. If nobody was told, ask your data protection officer.',
  bad: `
processing:
  - id: worries
    people: all
    nature: task
    since: "2026-10-01"
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
`,
  good: `
processing:
  - id: worries
    people: all
    nature: task
    since: "2026-10-01"
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
changes:
  - date: "2026-09-15"
    kind: new-purpose
    summary: From October we also look into worries about a child.
`,
  check: ({ notice, day }) => {
    const issued = given(notice.dates.issued);
    if (issued === undefined) return [];
    return notice.processing.flatMap((entry) => {
      const { since } = entry;
      if (since === undefined || since <= issued) return [];
      const told = notice.changes.some(({ kind, date }) => kind === 'new-purpose' && date >= issued && date <= since);
      if (told) return [];
      const [asked, begins] = hasCome(since, day) ? ['were', 'began'] : ['are', 'begins'];
      return [
        {
          origin: childOrigin(entry.origin, 'since'),
          message: `When ${asked} people told of ${nameEntry(entry)}? It ${begins} on ${dayInWords(since)}, after the notice was first issued on ${dayInWords(issued)}, and “changes” tells of no new purpose between these days.`,
          hint: 'People must be told before a new use starts. Find out on which day they were, and write it under “changes” with the kind new-purpose. If nobody was told, do not write a day: ask your data protection officer.',
        },
      ];
    });
  },
});
