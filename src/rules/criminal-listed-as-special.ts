import { always, ukGdpr } from '../law/index.js';
import { type DataGroup, type DataItem, given, plainWords } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { quote } from './support/wording.js';

export default rule({
  id: 'criminal-listed-as-special',
  kind: 'prose',
  severity: 'warning',
  citation: { ...ukGdpr('10'), label: 'UK GDPR Articles 9(1) and 10' },
  inForce: always,
  confirmed: 'statute-read',
  reads: 'english',
  file: 'notice',
  summary: 'Information about offences stands among special category data.',
  why: 'Information about offences is not special category data. It has an article of its own, with other conditions, and people are told of it apart.',
  fix: 'Mark the item “criminal: true” and put it under a heading of its own. Take “special” away only if the item holds nothing else. Then ask what allows the use of this information.',
  bad: `
personalData:
  - id: sensitive
    items:
      - item: criminal convictions
        special: not-stated
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
    specialCategory:
      - condition: explicit-consent
    consent:
      withdraw: Phone us and say so.
`,
  good: `
personalData:
  - id: sensitive
    items:
      - item: criminal convictions
        criminal: true
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
    criminalOffence:
      - authority: official-authority
`,
  check: ({ notice }) => (given(notice.personalData) ?? []).flatMap(judge),
});

function judge(group: DataGroup): readonly Finding[] {
  const { heading } = group;
  const marked = group.items.filter((item) => item.special !== undefined && !item.criminal && speaksOfOffences(item));
  const underHeading = heading !== undefined && heading.lang === 'en' && namesSpecialAlone(plainWords(heading));
  const listed = underHeading
    ? group.items.filter((item) => !marked.includes(item) && item.special === undefined && (item.criminal || speaksOfOffences(item)))
    : [];
  return [
    ...marked.map(({ name, origin }) => ({
      origin,
      message: `${quote(name)} is marked as special category data, and its name speaks of offences.`,
      hint,
    })),
    ...listed.map(({ name, origin }) => ({
      origin,
      message: `${quote(name)} is about offences and stands under the heading ${quote(heading ?? name)}.`,
      hint,
    })),
  ];
}

const hint =
  'Information about offences is not special category data: Article 10 holds for it. Mark the item “criminal: true” and put it under a heading of its own. If it also holds special category data, ask the service, and keep both marks.';

function speaksOfOffences({ name }: DataItem): boolean {
  return name.lang === 'en' && offences.test(plainWords(name));
}

const offences =
  /\b(?:offen[cs]es?|offenders?|offending|convict(?:ed|ions?)|criminal(?:ity)?|crimes?|police cautions?|prison sentences?|(?:barring service|DBS) (?:checks?|certificates?))\b/i;

function namesSpecialAlone(words: string): boolean {
  return /\bspecial categor|\barticle 9\b/i.test(words) && !/\bcriminal|\boffen[cs]e|\bconviction|\barticle 10\b/i.test(words);
}
