import { childOrigin } from '../diagnostics/index.js';
import { always, ukGdpr } from '../law/index.js';
import type { Person } from '../model/index.js';
import { rule } from './rule.js';
import { listSome, quote } from './support/wording.js';

export default rule({
  id: 'child-audience-no-child-version',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  caveat:
    'The law wants words that a child understands where they are meant for a child. A version of its own is how the regulator’s guidance would have it done.',
  file: 'notice',
  summary: 'Children between 8 and 17 read the notice themselves, and it has no version for them.',
  why: 'A child who uses a service has the same right to know as an adult, and the law asks for special care with the words. Most children cannot make much of a notice written for adults.',
  fix: 'Ask the service whether there is a version for children. If there is, list it under “versions” with the kind “child”. If there is none, plan one with the people who work with the children. If a parent or carer reads the notice for them, write “readsThrough: parent-or-carer”. Do not change the ages.',
  bad: `
people:
  - id: child
    name: Children we work with
    ages: 8-15
    readsThrough: self
`,
  good: `
people:
  - id: child
    name: Children we work with
    ages: 8-15
    readsThrough: self
versions:
  - kind: child
    name: If you are a child
    url: https://www.example.org/privacy/children
`,
  check: ({ notice: { people, versions } }) => {
    const readers = people.filter(isYoungReader);
    const [first] = readers;
    if (first === undefined || versions.some(({ kind }) => kind === 'child')) return [];
    const names = listSome(readers.map(({ name }) => quote(name)));
    return [
      {
        origin: childOrigin(first.origin, 'ages'),
        message: `${names} can be between ${youngest} and ${oldest} years old and read the notice themselves. It has no version for children.`,
        hint: 'The law asks for special care with words that are meant for a child. Ask the service: is there a version for children? If there is, list it under “versions” with the kind “child”. If the notice itself is written for children, accept this finding in waivers.yaml and say so there.',
      },
    ];
  },
});

/** The ages at which a child can read a version of its own and is still a child. */
const [youngest, oldest] = [8, 17];

function isYoungReader({ ages, readsThrough, dataSubject }: Person): boolean {
  if (ages === undefined || readsThrough !== 'self' || !dataSubject) return false;
  const [from, to] = ages.endsWith('+') ? [Number.parseInt(ages, 10), Infinity] : ages.split('-').map(Number);
  return from !== undefined && to !== undefined && from <= oldest && to >= youngest;
}
