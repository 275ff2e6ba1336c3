import type { Explanation } from '../explain.js';

/** What an id can stand for, and where it is looked for. */
const places: Readonly<Record<string, string>> = {
  contact: 'among the contacts of the notice and its controller',
  controller: 'in the folder “controllers”, where each file is named after its controller',
  'data-category': 'in registers/data-categories.yaml',
  'data-group': 'among the groups under “personalData” in the same notice',
  'kind-of-people': 'in registers/people.yaml',
  legislation: 'in registers/legislation.yaml',
  notice: 'in the workspace: the folder of its controller, a slash, and the name of its file without .yaml',
  person: 'among the “people” of the same notice',
  recipient: 'in registers/recipients.yaml',
  'recipient-group': 'among the groups under “recipients” in the same notice',
  'retention-class': 'in registers/retention.yaml',
  'retention-row': 'among the rows under “retention” in the same notice',
  'security-measure': 'in registers/security-measures.yaml',
  statute: 'in the list of Acts and regulations that come with Fairnotice, docs/law.md',
  topic: 'in registers/topics.yaml',
  use: 'among the entries under “processing” in the same notice',
};

const unknown = Object.fromEntries(
  Object.entries(places).map(([what, place]): [string, Explanation] => [
    `ref/unknown-${what}`,
    {
      summary: `An id should be that of a ${what.replaceAll('-', ' ')}, and there is none of that name.`,
      why: 'What it stands for would be missing from the page: a recipient nobody is told of, or a law nobody can look up.',
      fix: `Check the spelling: the finding names the nearest id. We look for it ${place}. Add it there if it is missing.`,
    },
  ]),
);

/** Ids that lead to nothing or to two things. */
export const refExplanations: Readonly<Record<string, Explanation>> = {
  ...unknown,
  'ref/address-claimed-twice': {
    summary: 'Two notices name the same former address.',
    why: 'An address can lead to one notice only, and visitors would come to either of them by chance.',
    fix: 'Leave the address with the notice that tells its readers most of what they came for. Take it out of the other.',
  },
  'ref/address-in-use': {
    summary: 'A notice names as its former address the one of a notice that is on the site.',
    why: 'The page that is there now would be gone, and its visitors led to another notice.',
    fix: 'Take the address out of “formerPaths”. If this notice took over from the other, write “status: withdrawn” and “replacedBy” in the file of the other.',
  },
  'ref/impossible-address': {
    summary: 'A former address is one that no notice can have had.',
    why: 'The site keeps some names for its own pages, and a page in their place would hide them. Windows keeps others for itself, and no computer takes a name of any length.',
    fix: 'Write the id that the notice once had: the folder of its controller, a slash, and the name of its file without .yaml.',
    bad: 'formerPaths:\n  - cy/book-lending\n',
    good: 'formerPaths:\n  - anytown-council/book-lending\n',
  },
  'ref/repeated-address': {
    summary: 'A former address stands twice, or is the one that the notice has now.',
    why: 'A page that leads visitors to itself would never come to an end.',
    fix: 'List under “formerPaths” only addresses that the notice no longer has, each once.',
  },
  'ref/repeated-controller': {
    summary: 'A joint controller stands twice, or is the body that publishes the notice.',
    why: 'The page would say that a body decides together with itself.',
    fix: 'List under “jointControllers” only other bodies, each once.',
  },
  'ref/repeated-id': {
    summary: 'Two items of one list have the same id.',
    why: 'Whatever refers to the id could mean either of them.',
    fix: 'Give each item an id of its own.',
  },
  'ref/repeated-language': {
    summary: 'The site names a language twice.',
    why: 'It has its pages in each language once. Perhaps another language was meant.',
    fix: 'Take the second one out of “languages” in site.yaml, or write the language that was meant.',
    bad: 'languages: [en, en]\n',
    good: 'languages: [en, cy]\n',
  },
  'ref/stray-topic': {
    summary: 'An entry of processing holds the facts of a topic, such as website or cctv, but does not have that topic.',
    why: 'The facts would not be printed.',
    fix: 'Add the topic to the entry, or move the facts to the entry that has it.',
    bad: 'processing:\n  - id: site\n    purposes: [run-site]\n    website:\n      logs: We keep a log of visits.\n',
    good: 'processing:\n  - id: site\n    topic: website\n    purposes: [run-site]\n    website:\n      logs: We keep a log of visits.\n',
  },
  'ref/unknown-language': {
    summary: 'The site names a language that Fairnotice has no words of its own in.',
    why: 'Headings, labels and the sentences about rights would be missing from the pages in that language.',
    fix: 'Take the language out of “languages” in site.yaml.',
  },
  'ref/withdrawn-replacement': {
    summary: 'A withdrawn notice is said to be replaced by itself, or by another that is withdrawn.',
    why: 'Readers would be led from one notice that no longer holds to another, and never to the one that does.',
    fix: 'Name under “replacedBy” the notice that holds now. Take the line out if there is none.',
  },
  'ref/unpublished-notice': {
    summary: 'A published notice links to one that is a draft or still being approved.',
    why: 'Readers who follow the link would find no page.',
    fix: 'Publish both together, or take the link out.',
  },
  'ref/unclear-law': {
    summary: 'An entry of law does not say which law it means, or names two things at once.',
    why: 'People must be able to look up the law we rely on.',
    fix: 'Give one of statute, legislation, guidance or commonLaw in each entry.',
    bad: 'law:\n  - provision: section 47\n',
    good: 'law:\n  - statute: children-act-1989\n    provision: section 47\n',
  },
  'ref/unused-entry': {
    summary: 'No notice uses an entry of a register.',
    why: 'It does no harm. A register that is kept short is easier to look through.',
    fix: 'Take the entry out if nobody needs it any more.',
  },
  'ref/unnamed-data': {
    summary: 'An entry under “items” does not say what the data is.',
    why: 'People have a right to know what we hold about them.',
    fix: 'Give item, in plain words, or category, an id from registers/data-categories.yaml.',
  },
};
