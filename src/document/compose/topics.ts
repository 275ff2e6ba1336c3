import type { Answer, Cookie, Processing, Prose, Text, TopicFacts } from '../../model/index.js';
import type { Block, Inline, Section, SummaryRow } from '../document.js';
import {
  flow,
  gap,
  heading,
  link,
  oneOrList,
  paragraph,
  plain,
  prose,
  row,
  say,
  sayInlines,
  section,
  sentence,
  summary,
  words,
  type Composer,
} from './composer.js';
import { shortAddress } from './labels.js';
import { composeUses, useAnchor } from './purposes.js';

/** Ready topics, each in a section of its own, in this order. */
const topics = ['marketing', 'photographs', 'cctv', 'call-recording', 'website'] as const;

/** Marketing, photographs, cameras, recorded calls and websites: the uses with their legal reason, and what is special to each. */
export function composeTopics(c: Composer): readonly Section[] {
  return topics.flatMap((topic) => {
    const entries = c.notice.processing.filter((entry) => entry.topic?.topic === topic);
    if (entries.length === 0) return [];
    return [
      section(
        c,
        topic,
        entries.flatMap((entry): readonly Block[] => [
          ...(entries.length > 1 || entry.heading
            ? [heading(c, entry.origin, 1, useAnchor(entry), entry.heading ?? say(c, `sections.${topic}`))]
            : []),
          ...(entry.introduction ? prose(entry.introduction, useAnchor(entry)) : []),
          ...composeUses(c, entry),
          ...(entry.topic ? composeFacts(c, entry, entry.topic) : []),
        ]),
      ),
    ];
  });
}

function composeFacts(c: Composer, entry: Processing, facts: TopicFacts): readonly Block[] {
  const text = (key: string, value: Prose | undefined): readonly SummaryRow[] => (value ? [row(c, `topics.${key}`, flow(value))] : []);
  const answer = (key: string, value: Answer<Prose>): SummaryRow =>
    row(c, `topics.${key}`, value.state === 'given' ? flow(value.value) : [sentence(c, value.origin, `topics.${key}NotStated`)]);
  const lineAnswer = (key: string, value: Answer<Text>): SummaryRow =>
    row(c, `topics.${key}`, [
      value.state === 'given' ? paragraph(c, value.origin, plain(c, value.value)) : sentence(c, value.origin, `topics.${key}NotStated`),
    ]);
  switch (facts.topic) {
    case 'marketing':
      return [...(facts.sent ? flow(facts.sent) : []), ...summary(c, entry.origin, [answer('optOut', facts.optOut)])];
    case 'photographs':
      return summary(c, entry.origin, [
        answer('permission', facts.permission),
        ...text('crowds', facts.crowds),
        answer('removal', facts.removal),
      ]);
    case 'cctv':
      return summary(c, entry.origin, [answer('where', facts.where), lineAnswer('operator', facts.operator)]);
    case 'call-recording':
      return summary(c, entry.origin, [answer('which', facts.which), answer('refuse', facts.refuse)]);
    case 'website':
      return composeWebsite(c, entry, facts);
  }
}

type Website = Extract<TopicFacts, { topic: 'website' }>;

function composeWebsite(c: Composer, entry: Processing, facts: Website): readonly Block[] {
  const { origin } = entry;
  const anchor = (name: string): string => `${useAnchor(entry)}-${name}`;
  const under = (key: 'logs' | 'analytics' | 'controls'): readonly Block[] => {
    const text = facts[key];
    return text ? [heading(c, text.origin, 1, anchor(key), say(c, `topics.${key}`)), ...prose(text, anchor(key))] : [];
  };
  const said = facts.introduction !== undefined || facts.cookies.state !== 'absent' || facts.policyUrl.state !== 'absent';
  return [
    ...(said ? [heading(c, facts.cookies.origin, 1, anchor('cookies'), say(c, 'topics.cookies'))] : []),
    ...(facts.introduction ? prose(facts.introduction, anchor('cookies')) : []),
    ...(facts.cookies.state === 'given' ? [cookieTable(c, facts.cookies.value)] : []),
    ...(facts.cookies.state === 'not-stated' ? [gap(c, facts.cookies.origin, 'topics.cookiesNotStated')] : []),
    ...(facts.policyUrl.state === 'given'
      ? [paragraph(c, facts.policyUrl.origin, [link({ kind: 'address', href: facts.policyUrl.value }, words(say(c, 'topics.ownPolicy')))])]
      : []),
    ...(facts.policyUrl.state === 'not-stated' ? [gap(c, facts.policyUrl.origin, 'topics.ownPolicyNotStated')] : []),
    ...under('controls'),
    ...under('analytics'),
    ...under('logs'),
    ...(facts.embedded.length === 0
      ? []
      : [
          heading(c, origin, 1, anchor('embedded'), say(c, 'topics.embedded')),
          ...oneOrList(
            c,
            origin,
            facts.embedded.map((content) => describeEmbedded(c, content)),
          ),
        ]),
  ];
}

function describeEmbedded(c: Composer, { name, does, url }: Website['embedded'][number]): readonly Inline[] {
  const text = does ? sayInlines(c, 'label', { term: plain(c, name), text: plain(c, does) }) : plain(c, name);
  if (url.state !== 'given') return text;
  const policy = [...plain(c, name), ...words(`, ${shortAddress(url.value)}`)];
  return [
    ...text,
    ...words('. '),
    ...sayInlines(c, 'label', { term: words(say(c, 'topics.policy')), text: [link({ kind: 'address', href: url.value }, policy)] }),
  ];
}

/** Cookies, with a column for what they hold where any says so. */
function cookieTable(c: Composer, cookies: readonly Cookie[]): Block {
  const withContents = cookies.some(({ contains }) => contains !== undefined);
  const answer = (value: Answer<Text>): readonly Inline[] =>
    value.state === 'given' ? plain(c, value.value) : words(say(c, 'notYetSaid'));
  return {
    kind: 'table',
    lang: c.lang,
    origin: cookies[0]?.origin ?? c.notice.origin,
    caption: words(say(c, 'topics.cookiesCaption')),
    columns: ['cookie', 'cookiePurpose', ...(withContents ? ['cookieContains'] : []), 'cookieExpires', 'cookieParty'].map((key) =>
      words(say(c, `topics.${key}`)),
    ),
    rows: cookies.map((cookie) => [
      plain(c, cookie.name),
      answer(cookie.purpose),
      ...(withContents ? [cookie.contains ? plain(c, cookie.contains) : words(say(c, 'notYetSaid'))] : []),
      answer(cookie.expires),
      words(say(c, cookie.party === 'not-stated' ? 'notYetSaid' : `topics.${cookie.party}`)),
    ]),
  };
}
