import type { RuleCases } from '../case.js';

const group = (names: readonly string[], heading = 'Others', rest = ''): string => `recipients:
  outside:
    - heading: ${heading}
      who:
${names.map((name) => `        - name: ${JSON.stringify(name)}\n`).join('')}      role: controller${rest}`;
const first = 'recipients/outside/0/who/0';

export const cases: RuleCases = {
  bad: [
    { shows: 'partners', notice: group(['Partners']), finds: [first] },
    { shows: 'other organisations', notice: group(['Other organisations']), finds: [first] },
    { shows: 'service providers', notice: group(['Our service providers']), finds: [first] },
    { shows: 'third parties', notice: group(['Trusted third parties']), finds: [first] },
    { shows: 'relevant agencies', notice: group(['Relevant agencies']), finds: [first] },
    {
      shows: 'one of several',
      notice: group(['Schools', 'Other relevant bodies'], 'Schools and others'),
      finds: ['recipients/outside/0/who/1'],
    },
    { shows: 'a heading as vague', notice: group(['Partners'], 'Partner organisations'), finds: [first] },
    {
      shows: 'an entry of the register',
      notice: 'recipients:\n  outside:\n    - heading: Others\n      who: [suppliers]\n      role: processor',
      registers: { recipients: 'suppliers:\n  name: Suppliers\n  group: kind' },
      finds: ['recipients/outside/0/who/0'],
    },
  ],
  good: [
    { shows: 'what kind they are', notice: group(['Housing associations', 'The company that sends our letters', 'Health partners']) },
    { shows: 'why they get it', notice: group(['Companies and partners'], 'Others', '\n      why: to store information for us') },
    { shows: 'people who only give us information', notice: group(['Other organisations'], 'Others', '\n      direction: they-give') },
    {
      shows: 'an entry that says what they do',
      notice: 'recipients:\n  outside:\n    - heading: Others\n      who: [suppliers]\n      role: processor',
      registers: { recipients: 'suppliers:\n  name: Suppliers\n  group: kind\n  does: they run our computers' },
    },
  ],
  border: [
    {
      shows: 'a heading that says more',
      notice: group(['Service providers'], 'Companies that work for us'),
      finds: [first],
      why: 'headings gather many kinds of people, and few say who they are',
    },
    { shows: 'other councils', notice: group(['Other councils']), finds: [], why: 'everyone knows what kind of body that is' },
    {
      shows: 'a condition and no more',
      notice: group(['Other agencies'], 'Others', '\n      when: you need more help'),
      finds: [first],
      why: 'it says when, and not who',
    },
    { shows: 'your partner', notice: group(['Your partner']), finds: [], why: 'it is somebody the reader knows' },
  ],
};
