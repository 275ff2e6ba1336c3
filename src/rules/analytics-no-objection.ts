import { cite, citedLaws, lawChanges } from '../law/index.js';
import { given, type Processing, type Prose, type TopicFacts } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { spanOf } from './support/reader-texts.js';
import { nameEntry } from './support/uses.js';

const change = lawChanges.find(({ id }) => id === 'cookie-exceptions');

export default rule({
  id: 'analytics-no-objection',
  kind: 'prose',
  severity: 'warning',
  citation: cite(citedLaws.pecr2003, 'Schedule A1'),
  inForce: change?.from === undefined ? {} : { from: change.from },
  confirmed: 'secondary',
  caveat: 'Notes on the Schedule were read, not its text.',
  reads: 'english',
  file: 'notice',
  summary:
    'A website counts visits without asking, and the notice does not say how to say no, or lets another company use the figures for itself.',
  why: 'Since 5 February 2026 a website may count its visitors without asking first, but only if it tells them clearly, gives them an easy and free way to say no, and keeps the figures for itself.',
  fix: 'Ask whoever runs the website how people can say no, and write it under “analytics” or “controls”. If there is no way, the website needs one. If another company uses the figures for its own purposes, people have to be asked first: ask your data protection officer.',
  bad: `
processing:
  - id: website
    topic: website
    people: all
    nature: not-stated
    purposes:
      - Find out how our website is used.
    lawfulBases:
      - basis: public-task
        function: to run our libraries
        law:
          - statute: public-libraries-and-museums-act-1964
            provision: section 7
    website:
      analytics: We use Example Statistics to count visits to our pages.
`,
  good: `
processing:
  - id: website
    topic: website
    people: all
    nature: not-stated
    purposes:
      - Find out how our website is used.
    lawfulBases:
      - basis: public-task
        function: to run our libraries
        law:
          - statute: public-libraries-and-museums-act-1964
            provision: section 7
    website:
      analytics: We use Example Statistics to count visits to our pages. You can switch this off on our cookie page.
`,
  check: ({ notice }) => notice.processing.flatMap(judge),
});

type Website = Extract<TopicFacts, { readonly topic: 'website' }>;

/** Visits that are counted only with consent need no other way to say no. Words in another language than English are not read. */
function judge(entry: Processing): readonly Finding[] {
  const { topic } = entry;
  if (topic?.topic !== 'website' || topic.analytics?.lang !== 'en' || restsOnConsent(entry)) return [];
  const own = findOwnUse(topic.analytics);
  if (own !== undefined) return [own];
  if (saysHowToObject(topic)) return [];
  return [
    {
      origin: topic.analytics.origin,
      message: `${nameEntry(entry)} tells of counting visits and does not say how people can say no.`,
      hint: 'A website may count its visitors without asking only if it tells them clearly and gives them an easy and free way to say no. Ask whoever runs it: how can people say no? Write it under “analytics” or “controls”. If there is no way, the website needs one; words alone do not help.',
    },
  ];
}

function restsOnConsent(entry: Processing): boolean {
  return [entry, ...entry.purposes].some((use) => (given(use.lawfulBases) ?? []).some(({ basis }) => basis === 'consent'));
}

/** A cookie policy of its own can say how; it is not read here. */
function saysHowToObject({ analytics, introduction, controls, policyUrl }: Website): boolean {
  if (controls !== undefined || given(policyUrl) !== undefined) return true;
  return [analytics, introduction].some((text) => text !== undefined && objects(text.value));
}

function objects(words: string): boolean {
  return [...words.matchAll(objection)].some(
    ({ index, 0: found }) => !impossible.test(words.slice(Math.max(0, index - 30), index) + found),
  );
}

/** Words of objection; those that may be said of other things only where they are said to "you". */
const objection =
  /\b(?:opt(?:ing|ed)?[- ]?(?:out|in)|object(?:ion|ing)?\b|say (?:no|yes)|(?:switch|turn)(?:ed|ing)?\b[^.!?;\n]{0,30}?\boff|ask us not to|you(?:r)?\b[^.!?;\n]{0,60}?\b(?:accept|agree|allow|block|choice|choose|consent|decline|delete|disable|do not want|don[’']t want|refuse|reject|stop|withdraw))\b/gi;
const impossible =
  /\b(?:cannot|can[’']t|can not|not able to|unable to|no way to|not possible|without|not need|don[’']t need|not ask|don[’']t ask)\b/i;

/** The company that counts uses the figures for itself: then the exception is not open. */
function findOwnUse(analytics: Prose): Finding | undefined {
  const found = [...analytics.value.matchAll(ownUse)].find(
    ({ index }) => !denied.test(analytics.value.slice(Math.max(0, index - 80), index)),
  );
  if (found === undefined) return undefined;
  return {
    origin: spanOf(analytics, found.index, found.index + found[0].length),
    message: `“${found[0].replace(/\s+/g, ' ')}” says that another company uses the figures of the website for itself.`,
    hint: 'A website may count its visitors without asking only as long as nobody else uses the figures for purposes of their own. Do not just take the words out: ask your data protection officer, and look in the contract. If it is so, people have to be asked first.',
  };
}

const ownUse =
  /\b(?:may|can|will|also|might|to) (?:also )?use\b[^.!?;\n]{0,60}?\bfor (?:its|their) own (?:purposes?|use|uses|ends|products?|services|business|advertis\w{1,5}|interests)\b/gi;
const denied = /\b(?:not|never|nobody|no one|cannot|\w{2,6}n[’']t)\b[^.!?;\n]{0,60}$/i;
