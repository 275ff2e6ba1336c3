import type { RuleCases } from '../case.js';

const says = (text: string): string => `introduction: ${JSON.stringify(text)}`;
const controller = (name: string, more = ''): string => `name: ${name}\n${more}`;
const recipient = (name: string): string =>
  `recipients:\n  outside:\n    - who:\n        - name: ${name}\n      role: controller\n      direction: we-give`;

export const cases: RuleCases = {
  bad: [
    { text: 'Reading Borough Council looks after your information.', finds: ['Reading Borough Council'] },
    { text: 'Ask the team at the London Borough of Brent for help.', finds: ['London Borough of Brent'] },
    { text: 'We follow Kent County Council’s advice and Croydon Council’s.', finds: ['Kent County Council', 'Croydon Council'] },
    { text: 'Write to Telford & Wrekin Council.', finds: ['Telford & Wrekin Council'] },
    { text: 'Providers funded by the City of York Council', finds: ['City of York Council'] },
    { text: 'We are Barrow-in-Furness Borough Council.', finds: ['Barrow-in-Furness Borough Council'] },
    { text: 'The mayor of the Greater Manchester Combined Authority decides.', finds: ['Greater Manchester Combined Authority'] },
    { text: 'READING BOROUGH COUNCIL', finds: ['READING BOROUGH COUNCIL'] },
    { text: 'It belongs to Bournemouth, Christchurch and Poole Council.', finds: ['Bournemouth, Christchurch and Poole Council'] },
    { text: 'A name over two lines, Swale\nBorough Council, is one name.', finds: ['Swale\nBorough Council'] },
    {
      shows: 'a name among what a recipient gets',
      notice:
        'recipients:\n  outside:\n    - who:\n        - name: Nurseries\n      role: controller\n      direction: we-give\n      when: if Croydon Council pays for the place',
      finds: ['recipients/outside/0/when'],
    },
    {
      shows: 'a council that is gone, as a recipient',
      notice: recipient('Eden District Council'),
      finds: ['recipients/outside/0/who/0/name'],
    },
    {
      shows: 'the controller’s own forerunner',
      controller: controller('Dorset Council'),
      notice: says('Ring Dorset County Council.'),
      finds: ['introduction'],
    },
    {
      shows: 'the electoral officer’s council where the notice is a council’s elsewhere',
      controller: controller('Swale Borough Council'),
      notice: says('Rugby Borough Council runs elections.'),
      finds: ['introduction'],
    },
  ],
  good: [
    { text: 'Our offices are in Reading, near Boston and Rugby. The hart and the swale are in Eden.' },
    { text: 'The Royal Berkshire NHS Foundation Trust in Reading and the Kent and Medway Partnership Trust help us.' },
    { text: 'We act under the Kent County Council Act 1981 and the London Borough of Newham Act 2005.' },
    { text: 'See [Croydon Council’s page on nurseries](https://www.example.org/nurseries).' },
    { text: 'We work under the Essex County Council Information Sharing Protocol.' },
    { text: 'The judges said so in Brown v Reading Borough Council.' },
    { text: 'Records made by Eden District Council are still here.' },
    { text: 'The former Eden District Council kept it.' },
    { text: 'Eden District Council did this until 2023.' },
    { text: 'We send your Reading council tax bill. Ask the Croydon Council Tax team.' },
    { text: 'Ask Wells City Council or Ashford Parish Council.' },
    { text: 'The council in Reading. Borough Council staff help.' },
    { shows: 'the own name', controller: controller('Reading Borough Council'), notice: says('Reading Borough Council and RBC are one.') },
    {
      shows: 'the own name, as the body itself writes it',
      controller: controller('Middlesbrough Council'),
      notice: says('We are Middlesbrough Borough Council.'),
    },
    { shows: 'a controller by a name of its own', controller: controller('Hart Council'), notice: says('Hart District Council is us.') },
    {
      shows: 'a part of the own name',
      controller: controller('Electoral Registration Officer for Boston Borough Council'),
      notice: says('Boston Borough Council pays for elections.'),
    },
    {
      shows: 'an own postal town',
      controller: controller('Anytown Council', 'contact:\n  address:\n    - Reading Borough Council Offices\n    - Reading RG1 2LU'),
    },
    {
      shows: 'a data protection officer of another council',
      controller: controller('Anytown Council', 'dpo:\n  providedBy: Essex County Council\n  email: dpo@example.org'),
      notice: says('Essex County Council gives us a data protection officer.'),
    },
    {
      shows: 'a recipient, in its place and in a text',
      notice: `${recipient('Kent County Council')}\n${says('Kent County Council pays.')}`,
    },
    {
      shows: 'a source, in a text',
      notice: `sources:\n  - who:\n      - name: The planning team of Swale Borough Council\n${says('Swale Borough Council tells us.')}`,
    },
    {
      shows: 'a joint controller',
      notice: `jointControllers: [swale]\njointArrangement:\n  summary: Both answer.\n${says('Swale Borough Council and we decide together.')}`,
      otherControllers: { swale: 'name: Swale Borough Council\nkind: principal-council\nnation: england\n' },
    },
    {
      shows: 'a council that hosts the controller',
      controller: 'name: Electoral Registration Officer\nkind: statutory-officer\nnation: england\nhostedBy: rugby-borough-council\n',
      notice: says('Rugby Borough Council pays for elections.'),
      otherControllers: { 'rugby-borough-council': 'name: Rugby Borough Council\nkind: principal-council\nnation: england\n' },
    },
    { shows: 'a council that is not there yet', on: '2022-01-01', notice: says('Cumberland Council') },
    { shows: 'a Welsh text', lang: 'cy', notice: 'introduction:\n  en: Hello.\n  cy: Mae Reading Borough Council yn helpu.' },
  ],
  border: [
    { text: 'Ask Reading Council.', finds: [], why: 'only names that a council is registered under, or goes by, are looked for' },
    { text: 'The City of Westminster', finds: [], why: 'it may be the place' },
    {
      text: 'Nurseries in the London Borough of Croydon',
      finds: ['London Borough of Croydon'],
      why: 'it is the registered name of the council, and also left over',
    },
    { text: 'Ask West Dorset Council.', finds: [], why: 'it is not the Dorset Council' },
  ],
};
