import type { RuleCases } from '../case.js';

const group = (name: string, rest = ''): string => `recipients:
  outside:
    - heading: Others
      who:
        - name: ${JSON.stringify(name)}
      role: controller${rest}`;
const place = ['recipients/outside/0'];

export const cases: RuleCases = {
  bad: [
    { shows: 'etc.', notice: group('Schools, colleges etc.'), finds: place },
    { shows: 'and so on', notice: group('Schools, colleges and so on'), finds: place },
    { shows: 'such as, after a vague name', notice: group('Partner agencies such as the police'), finds: place },
    {
      shows: 'two groups, told once',
      notice: `${group('Schools', '\n      list: examples')}\n    - heading: Health\n      list: examples\n      who:\n        - name: GPs\n      role: controller`,
      finds: place,
    },
  ],
  good: [
    { shows: 'a whole list', notice: group('Schools in Anytown') },
    {
      shows: 'examples of those who only give us information',
      notice: group('Schools', '\n      list: examples\n      direction: they-give'),
    },
  ],
  border: [
    {
      shows: 'including, after a kind',
      notice: group('Schools, including academies'),
      finds: [],
      why: 'the kind is named, and the examples only make it plainer',
    },
    {
      shows: 'examples of the body’s own teams',
      notice: 'recipients:\n  ourTeams:\n    - teams:\n        - Housing\n      list: examples\n  outside: none',
      finds: [],
      why: 'they are not recipients in law',
    },
  ],
};
