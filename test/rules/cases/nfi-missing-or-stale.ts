import type { RuleCases } from '../case.js';

const about = (topic: string): string => `service:\n  name: Help\n  topics:\n    - ${topic}`;
const named = (id: string, name: string): { readonly notice: string; readonly registers: { readonly topics: string } } => ({
  notice: about(id),
  registers: { topics: `${id}:\n  name: ${name}` },
});
const law = (words: string): string => `statedLaw:\n  - ${words}`;

export const cases: RuleCases = {
  bad: [
    { shows: 'a topic known by its id', notice: about('council-tax'), finds: ['service/topics'] },
    { shows: 'a topic known by its name', ...named('revenues', 'Council Tax'), finds: ['service/topics'] },
    { shows: 'a topic known by its id, whatever its name', ...named('payroll', 'Your pay'), finds: ['service/topics'] },
    { shows: 'housing', ...named('housing', 'Housing'), finds: ['service/topics'] },
    { shows: 'benefits', ...named('benefits', 'Benefits'), finds: ['service/topics'] },
    { shows: 'licensing', ...named('licensing', 'Licensing'), finds: ['service/topics'] },
    {
      shows: 'two such topics are one finding',
      notice: 'service:\n  name: Help\n  topics: [council-tax, payroll]',
      registers: { topics: 'council-tax:\n  name: Council tax\npayroll:\n  name: Payroll' },
      finds: ['service/topics'],
    },
    {
      shows: 'fraud, but not the initiative',
      text: 'We take part in a national initiative against fraud.',
      notice: about('council-tax'),
      finds: ['service/topics'],
    },
  ],
  good: [
    { shows: 'no service' },
    { shows: 'a service without topics', notice: 'service:\n  name: Council tax' },
    { shows: 'another topic', notice: about('libraries') },
    { shows: 'words on council tax without the topic', text: 'We collect council tax.', notice: about('libraries') },
    { shows: 'its name', text: 'This is part of the National Fraud Initiative.', notice: about('council-tax') },
    { shows: 'its short name', text: 'We give this data to the NFI.', notice: about('council-tax') },
    {
      shows: 'its name in a link',
      text: 'Read [how we find fraud](https://www.gov.uk/government/collections/national-fraud-initiative).',
      notice: about('council-tax'),
    },
    {
      shows: 'its law',
      notice: `${about('council-tax')}\n${law('statute: local-audit-and-accountability-act-2014\n    provision: Part 6')}`,
    },
    { shows: 'a council in Wales', notice: about('council-tax'), controller: 'nation: wales' },
    { shows: 'a parish council', notice: about('council-tax'), controller: 'kind: parish-council' },
  ],
  border: [
    {
      shows: 'the body that once ran it',
      text: 'We give this data to the Audit Commission.',
      notice: about('council-tax'),
      finds: [],
      why: 'that the body is gone is for another rule',
    },
    {
      shows: 'a topic whose name says more',
      ...named('revenues', 'Council tax and business rates'),
      finds: [],
      why: 'a topic counts only under a name that the product lists',
    },
    {
      shows: 'a page in Welsh',
      notice: about('council-tax'),
      lang: 'cy',
      finds: [],
      why: 'English words are not looked for in Welsh texts; the page in English is judged',
    },
  ],
};
