import type { RuleCases } from '../case.js';

const welshTitle = 'title:\n  en: Help for families\n  cy: Cymorth i deuluoedd';
const bound = (value: boolean): string => `welshStandards:\n  value: ${value}\n  reason: We looked.`;

export const cases: RuleCases = {
  bad: [
    { shows: 'a site in English alone', controller: 'nation: wales', languages: ['en'], finds: ['nation'] },
    { shows: 'a Welsh page without Welsh words', controller: 'nation: wales', lang: 'cy', finds: ['title'] },
    {
      shows: 'a body of which its file says so',
      controller: `nation: wales\nkind: parish-council\n${bound(true)}`,
      languages: ['en'],
      finds: ['nation'],
      severity: 'warning',
    },
    {
      shows: 'a body that may be bound',
      controller: 'nation: wales\nkind: nhs-body',
      languages: ['en'],
      finds: ['nation'],
      severity: 'info',
    },
  ],
  good: [
    { shows: 'a title in Welsh', controller: 'nation: wales', notice: welshTitle, lang: 'cy' },
    { shows: 'a site whose first language is Welsh', controller: 'nation: wales', languages: ['cy', 'en'], lang: 'cy' },
    {
      shows: 'a Welsh version elsewhere',
      controller: 'nation: wales',
      notice: 'versions:\n  - kind: other-language\n    name: Yn Gymraeg\n    url: https://www.example.org/cy',
      languages: ['en'],
    },
    { shows: 'a council in England', languages: ['en'] },
    { shows: 'a body that no compliance notice binds', controller: `nation: wales\nkind: nhs-body\n${bound(false)}`, languages: ['en'] },
  ],
  border: [
    {
      shows: 'the English page of a site with Welsh pages',
      controller: 'nation: wales',
      finds: [],
      why: 'only the Welsh page can tell which texts have a translation',
    },
  ],
};
