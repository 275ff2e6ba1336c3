import type { Path } from '../../revise/index.js';

/** What one item of a list is called in running text: “Add a purpose”. */
export function itemNoun(path: Path): string {
  const name = [...path].reverse().find((step) => typeof step === 'string' && step !== 'only');
  return nouns[String(name)] ?? 'an entry';
}

const nouns: Readonly<Record<string, string>> = {
  address: 'a line',
  agreements: 'an agreement',
  alternatives: 'another period',
  approvals: 'an approval',
  automatedDecisions: 'a decision',
  changes: 'a change',
  classes: 'a part of the schedule',
  contacts: 'a contact',
  cookies: 'a cookie',
  corrected: 'a correction',
  criminalOffence: 'a reason',
  embedded: 'an organisation',
  exceptions: 'an exception',
  formerPaths: 'an address',
  items: 'information in your own words',
  law: 'a law',
  lawfulBases: 'a legal reason',
  leftOut: 'something left out',
  notes: 'a note',
  ourTeams: 'a group of teams',
  outcomes: 'an outcome',
  outside: 'a group of recipients',
  people: 'a group of people',
  personalData: 'a group of information',
  processing: 'a use',
  purposes: 'a purpose',
  retention: 'a kind of records',
  routes: 'a route',
  routine: 'a transfer',
  sections: 'a section',
  security: 'a measure in your own words',
  source: 'a note',
  sources: 'a source',
  specialCategory: 'a condition',
  statedBases: 'a legal reason',
  statedConditions: 'a condition',
  statedLaw: 'a law',
  teams: 'a team',
  unclear: 'something unclear',
  versions: 'another form',
  when: 'a case',
  who: 'an organisation by its name only',
};
