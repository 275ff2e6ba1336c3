import type { RuleCases } from '../case.js';

const about = (topic: string): string => `service:\n  name: Help\n  topics: [${topic}]`;

export const cases: RuleCases = {
  bad: [
    { shows: 'adult social care', notice: about('adult-social-care'), finds: ['service/topics'] },
    {
      shows: 'public health',
      notice: about('public-health'),
      registers: { topics: 'public-health:\n  name: Public health' },
      finds: ['service/topics'],
    },
    {
      shows: 'another body that runs such a service',
      notice: about('adult-social-care'),
      controller: 'kind: council-company',
      finds: ['service/topics'],
    },
    {
      shows: 'another opt-out',
      text: 'You can opt out of our newsletter.',
      notice: about('adult-social-care'),
      finds: ['service/topics'],
    },
  ],
  good: [
    { shows: 'another topic', notice: about('libraries') },
    {
      shows: 'children’s social care',
      notice: about('childrens-social-care'),
      registers: { topics: 'childrens-social-care:\n  name: Children’s social care' },
    },
    { shows: 'its name', text: 'The national data opt-out holds for this.', notice: about('adult-social-care') },
    { shows: 'its name without a hyphen', text: 'See the NHS National Data Opt Out.', notice: about('adult-social-care') },
    {
      shows: 'a link to where people choose',
      text: 'You can [choose](https://www.nhs.uk/your-nhs-data-matters/).',
      notice: about('adult-social-care'),
    },
    { shows: 'a council in Wales', notice: about('adult-social-care'), controller: 'nation: wales' },
    { shows: 'words without the topic', text: 'We help adults who need social care.' },
  ],
};
