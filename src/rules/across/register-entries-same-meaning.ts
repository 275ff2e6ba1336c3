import { always, ukGdpr } from '../../law/index.js';
import { acrossRule, type AcrossFinding, type RegisterEntry } from '../across-rule.js';
import { groupBy } from '../../facts/index.js';
import { meaningKeys } from '../support/meaning-keys.js';

export default acrossRule({
  id: 'register-entries-same-meaning',
  kind: 'style',
  severity: 'info',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'register',
  summary: 'Two entries of a register mean the same.',
  why: 'Notices that mean one thing would call it by two names, and a list of all notices that name it would miss half of them.',
  fix: 'Keep one entry. Write its id wherever the other was used, then take the other out. Where they do differ, give them names that say how.',
  bad: {
    'registers/recipients.yaml':
      'police:\n  name: The police\nschools:\n  name: Schools\n  group: kind\ndwp:\n  name: Department for Work and Pensions (DWP)\nwork-and-pensions:\n  name: The Department for Work & Pensions\n',
  },
  good: {
    'registers/recipients.yaml':
      'police:\n  name: The police\nschools:\n  name: Schools\n  group: kind\ndwp:\n  name: Department for Work and Pensions (DWP)\n',
  },
  check: ({ entries }) => groupBy(entries, ({ register }) => register).flatMap(judgeRegister),
});

/**
 * Each entry that means the same as an earlier one, once. Two bodies can have one abbreviation: it counts only where it is the whole name
 * of the other entry.
 */
function judgeRegister(entries: readonly RegisterEntry[]): readonly AcrossFinding[] {
  const names = new Map<string, RegisterEntry>();
  const shorts = new Map<string, RegisterEntry>();
  const keep = (known: Map<string, RegisterEntry>, key: string, entry: RegisterEntry): void => {
    if (!known.has(key)) known.set(key, entry);
  };
  return entries.flatMap((entry) => {
    const keys = entry.names.map(({ lang, text }) => ({ lang, ...meaningKeys(text, lang) })).filter(({ name }) => name !== '');
    const same = keys.flatMap(({ lang, name, short }) => [
      names.get(`${lang} ${name}`),
      shorts.get(`${lang} ${name}`),
      ...(short === undefined ? [] : [names.get(`${lang} ${short}`)]),
    ]);
    for (const { lang, name, short } of keys) {
      keep(names, `${lang} ${name}`, entry);
      if (short !== undefined) keep(shorts, `${lang} ${short}`, entry);
    }
    const first = same.find((found) => found !== undefined);
    return first === undefined ? [] : [describe(entry, first)];
  });
}

function describe({ id, origin }: RegisterEntry, first: RegisterEntry): AcrossFinding {
  return {
    origin: { ...origin, part: 'key' },
    message: `“${id}” seems to mean the same as “${first.id}”.`,
    hint: `Notices that use one and notices that use the other would not be found together. Keep one: write its id wherever the other is used, then take the other out. If they differ, give them names that say how.`,
    related: [{ message: `This is “${first.id}”.`, origin: { ...first.origin, part: 'key' } }],
  };
}
