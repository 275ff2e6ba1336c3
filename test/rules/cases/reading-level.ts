import type { RuleCases } from '../case.js';

const hard =
  'Organisations participating in multidisciplinary arrangements communicate comprehensive information concerning individuals experiencing difficulties. Subsequently, responsible professionals undertake appropriate assessments regarding additional requirements and available interventions. Administrative departments coordinate implementation, evaluation and continuous improvement of associated activities. Individuals requiring clarification regarding these arrangements should communicate with appropriate administrative representatives at the earliest available opportunity.';
const plain =
  'We help you and your family. To do that we need to know what you need. We ask you, and we may ask your school. We write down what you tell us. We keep it safe. We use it to plan our help with you. You can ask us to show you what we have. Tell us if it is wrong and we will put it right.';
const section = (body: string): string =>
  `sections:\n  - id: more\n    heading: More\n    after: rights\n    body: ${JSON.stringify(body)}`;

export const cases: RuleCases = {
  bad: [
    { shows: 'long words', notice: section(hard), finds: ['sections/more/body'] },
    {
      shows: 'long sentences',
      notice: section(
        'We ask you what you need and what you have, and we ask your school and those who work with you what they know, so that we can see what help would be best for you and for all who live with you. We write down what they tell us and keep it with what we know from you, and when we meet to talk about your plan we look at all of it again and see what has changed since we last met. When the help comes to an end we keep what we have for a time that we set out below, so that we can see what was done if you come back to us or ask us why we did what we did at that time.',
      ),
      finds: ['sections/more/body'],
    },
    {
      shows: 'the hardest sentences stand in another text than the first',
      notice: `introduction: ${JSON.stringify(plain)}\nservice:\n  name: Help\n  does: ${JSON.stringify(`${hard} ${hard.replaceAll('individuals', 'households').replaceAll('Individuals', 'Households')}`)}`,
      finds: ['service/does'],
    },
  ],
  good: [
    { shows: 'plain words', notice: section(plain) },
    {
      shows: 'short items of a list',
      notice: section(
        `We use it to:\n\n${['plan the help you need', 'see what your school can do', 'talk with your doctor about it', 'find out what has gone well', 'make our work for you better', 'keep you and others safe', 'tell you about what is new', 'write to you when we have to', 'know who you want us to ask'].map((item) => `- ${item}\n`).join('')}`,
      ),
    },
    {
      shows: 'a table',
      notice: section(
        `${plain}\n\nTable: Words\n\n| ${hard.split('. ').slice(0, 2).join(' | ')} |\n| --- | --- |\n${`| ${hard} | ${hard} |\n`.repeat(5)}`,
      ),
    },
    {
      shows: 'the titles of laws',
      notice: section(
        'We do this under the Antisocial Behaviour, Crime and Policing Act 2014. We do that under the Local Authority Social Services and National Health Service Complaints (England) Regulations 2009. Both tell us what we have to do and what we may not do. You can read them if you want to. They tell us how to help you and how to keep you and your family safe from harm.',
      ),
    },
    { shows: 'only words that the page adds', without: ['introduction'] },
  ],
  border: [
    {
      shows: 'a short text of long words',
      notice: section('Organisations participating in multidisciplinary arrangements communicate comprehensive information.'),
      finds: [],
      why: 'in a sentence or two, one word decides the score',
    },
  ],
};
