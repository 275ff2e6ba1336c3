import type { NoticeFacts } from '../notice-facts.js';
import { otherAnswer, type Given, type Place, type Taken } from '../question.js';
import { choiceOf, forOfficer, line, oneOf, ownWords, prose, set, webAddress } from './answers.js';
import type { CatalogueEntry } from './entry.js';

/** What is asked about uses of the information, about consent, and about topics such as cameras and websites. */
export const useQuestions: readonly CatalogueEntry[] = [
  {
    at: uses('nature'),
    chapter: 'uses',
    heading: 'Part of your work for the public',
    asks: 'Is this part of what your organisation is there to do for the public, or something extra?',
    ...oneOf({ task: 'Part of what we are there to do', 'non-task': 'Something extra, such as advertising' }),
  },
  {
    at: [...uses('lawfulBases'), ...uses('lawfulBases[].basis')],
    chapter: 'uses',
    heading: 'Why you may do this',
    asks: 'Does a law tell you to do this? Which, as far as you know? If not, why do you do it?',
    help: 'Your own words will do. Say it too if you only do it when people have agreed.',
    ...forOfficer('The legal reason has to be chosen by somebody who knows the law.'),
    leftOut: ['rule/purpose-without-basis'],
  },
  {
    at: uses('lawfulBases[].function'),
    chapter: 'uses',
    heading: 'The job behind it',
    asks: 'What is the job behind this, in words that a resident would use?',
    help: 'Begin with “to”. For example: to run a library for everyone in the area.',
    ...line,
    leftOut: ['rule/public-task-without-law'],
  },
  {
    at: uses('lawfulBases[].law'),
    chapter: 'uses',
    heading: 'A law that tells you to',
    asks: 'Which law tells you to do this, or lets you, as far as you know?',
    ...forOfficer('Laws are named by their id, and somebody has to check that this is the right one.'),
    leftOut: ['rule/legal-obligation-without-law', 'rule/public-task-without-law', 'rule/function-without-citation'],
  },
  {
    at: uses('lawfulBases[].interest'),
    chapter: 'uses',
    heading: 'Who gains from it',
    asks: 'Who gains from this, and what?',
    ...line,
    leftOut: ['rule/interest-not-named'],
  },
  {
    at: [...uses('specialCategory'), ...uses('specialCategory[].condition')],
    chapter: 'uses',
    heading: 'Sensitive information',
    asks: 'Do you use sensitive information here? Which, and what for?',
    help: 'Sensitive is what tells of health, race or ethnic origin, religion, politics, a trade union, sex life, or the body.',
    ...forOfficer('What allows this has to be judged by somebody who knows the law.'),
  },
  {
    at: uses('specialCategory[].law'),
    chapter: 'uses',
    heading: 'A law about the sensitive information',
    asks: 'Which law tells you to use this sensitive information, as far as you know?',
    ...forOfficer('Laws are named by their id, and somebody has to check that this is the right one.'),
  },
  {
    at: [...uses('criminalOffence'), ...uses('criminalOffence[].authority')],
    chapter: 'uses',
    heading: 'Offences',
    asks: 'Do you use information about crimes here, also about what somebody is only said to have done? What for?',
    ...forOfficer('What allows this has to be judged by somebody who knows the law.'),
  },
  {
    at: uses('criminalOffence[].law'),
    chapter: 'uses',
    heading: 'A law about offences',
    asks: 'Which law tells you to use this information about crimes, as far as you know?',
    ...forOfficer('Laws are named by their id, and somebody has to check that this is the right one.'),
  },
  {
    at: uses('data'),
    chapter: 'uses',
    heading: 'The information you use',
    asks: 'Which information do you use for this?',
    ...groupsOf((facts) => facts.dataGroups, 'All of it'),
  },
  {
    at: uses('recipients'),
    chapter: 'uses',
    heading: 'Who gets it for this use',
    asks: 'Who gets information for this use?',
    ...groupsOf((facts) => facts.recipientGroups, 'All of them', 'Nobody'),
  },
  {
    at: uses('retention'),
    chapter: 'uses',
    heading: 'The records of this use',
    asks: 'Which of these records belong to this use?',
    ...groupsOf((facts) => facts.retentionRows, 'All of them'),
  },
  { at: consent('givenBy'), chapter: 'uses', heading: 'Who agrees', asks: 'Who is asked whether they agree?', ...line },
  {
    at: consent('how'),
    chapter: 'uses',
    heading: 'How people agree',
    asks: 'How do people tell you that they agree?',
    help: 'For example: by ticking a box on our form.',
    ...line,
  },
  {
    at: consent('withdraw'),
    chapter: 'uses',
    heading: 'Changing their mind',
    asks: 'How can people tell you that they no longer agree?',
    ...prose,
    leftOut: ['rule/consent-without-withdrawal'],
  },
  {
    at: consent('ifRefused'),
    chapter: 'uses',
    heading: 'If someone does not agree',
    asks: 'If someone does not agree, what happens?',
    ...prose,
  },
  {
    at: topic('marketing.optOut'),
    chapter: 'uses',
    heading: 'Stopping the messages',
    asks: 'How can people stop the messages?',
    ...prose,
    leftOut: ['rule/opt-out-missing'],
  },
  {
    at: topic('photographs.permission'),
    chapter: 'uses',
    heading: 'Pictures',
    asks: 'How do you ask people before you use a picture of them?',
    ...prose,
  },
  {
    at: topic('photographs.removal'),
    chapter: 'uses',
    heading: 'Taking a picture down',
    asks: 'How can people have a picture taken down?',
    ...prose,
  },
  { at: topic('cctv.where'), chapter: 'uses', heading: 'Where the cameras are', asks: 'Where are the cameras?', ...prose },
  { at: topic('cctv.operator'), chapter: 'uses', heading: 'Who runs the cameras', asks: 'Who runs the cameras?', ...line },
  {
    at: topic('callRecording.which'),
    chapter: 'uses',
    heading: 'Calls that are recorded',
    asks: 'Which calls do you record?',
    ...prose,
  },
  {
    at: topic('callRecording.refuse'),
    chapter: 'uses',
    heading: 'Calls without recording',
    asks: 'How can people speak to you without being recorded?',
    ...prose,
  },
  {
    at: topic('website.cookies'),
    chapter: 'uses',
    heading: 'Cookies',
    asks: 'Which cookies does your website set?',
    help: 'For each, write its name, what it is for, when it goes, and whether it is yours or another company’s.',
    ...forOfficer('Each cookie has fields of its own.'),
  },
  {
    at: topic('website.cookies[].purpose'),
    chapter: 'uses',
    heading: 'What a cookie is for',
    asks: 'What is this cookie for?',
    ...line,
  },
  {
    at: topic('website.cookies[].expires'),
    chapter: 'uses',
    heading: 'When a cookie goes',
    asks: 'When does this cookie go?',
    help: 'For example: when you close the browser, or after 2 years.',
    ...line,
  },
  {
    at: topic('website.cookies[].party'),
    chapter: 'uses',
    heading: 'Whose cookie it is',
    asks: 'Who sets this cookie?',
    ...oneOf({ 'first-party': 'Our own website', 'third-party': 'Another company' }),
  },
  {
    at: topic('website.embedded[].url'),
    chapter: 'uses',
    heading: 'Parts of your pages that come from others',
    asks: 'Where on the web does this organisation say what it does with information?',
    help: 'Copy the whole address from your browser. It begins with https://',
    ...webAddress,
  },
  {
    at: topic('website.policyUrl'),
    chapter: 'uses',
    heading: 'Your page on cookies',
    asks: 'Where on the web is your page about cookies?',
    help: 'Copy the whole address from your browser. It begins with https://',
    ...webAddress,
  },
];

/** A field of a use: of one purpose, of a whole entry, or of the defaults of the notice. */
function uses(field: string): readonly string[] {
  return [`processing[].${field}`, `processing[].purposes[].${field}`, `defaults.${field}`];
}

function consent(field: string): readonly string[] {
  return uses(`consent.${field}`);
}

function topic(field: string): readonly string[] {
  return [`processing[].${field}`];
}

/** Some of the groups that the notice has, by their ids; where one has no id, it can only be told in words. */
function groupsOf(
  groups: (facts: NoticeFacts) => NoticeFacts['dataGroups'],
  all: string,
  none?: string,
): Pick<CatalogueEntry, 'form' | 'put'> {
  return {
    form: (facts) => {
      const named = groups(facts).map(({ id, name }) => [`group:${id}`, name] as const);
      return choiceOf({ all, ...Object.fromEntries(named), ...(none === undefined ? {} : { none }) }, true);
    },
    put: putGroups,
  };
}

function putGroups({ chosen }: Given, { path }: Place): Taken {
  if (chosen.includes(otherAnswer)) return { forYou: ownWords };
  const ids = chosen.flatMap((value) => (value.startsWith('group:') ? [value.slice('group:'.length)] : []));
  if (ids.length > 0 && ids.length === chosen.length) return set(path, ids);
  const [only] = chosen;
  return chosen.length === 1 && only !== undefined ? set(path, only) : { forYou: 'They chose answers that contradict each other.' };
}
