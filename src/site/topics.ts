import type { NoticeIndex } from '../facts/notice-index.js';
import { addressOfPage } from './addresses.js';
import { readAlphabet, sortByText } from './alphabet.js';
import { placeOfEntry } from './places.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** The notices of one topic. */
export interface TopicGroup {
  /** Anchor on a page that has the groups one below the other. */
  readonly anchor: string;
  readonly name: string;
  /** Language of the name: empty where it is the page's. */
  readonly lang: string;
  /** Address of the topic's own page; empty for the notices that have no topic. */
  readonly href: string;
  readonly rows: readonly NoticeIndex[];
}

/**
 * Notices by topic, the topics by name. A notice of two topics stands under both, one without any in a last group of its own.
 * No group at all where not one notice has a topic.
 */
export function groupByTopic(rows: readonly NoticeIndex[], input: SiteInput): readonly TopicGroup[] {
  const ids = [...new Set(rows.flatMap(({ topics }) => topics))];
  if (ids.length === 0) return [];
  const groups = ids.map((id) => describeTopic(id, rows, input));
  const others = rows.filter(({ topics }) => topics.length === 0);
  return [...sortByText(readAlphabet(input), groups, ({ name }) => name), ...(others.length === 0 ? [] : [describeOthers(others, input)])];
}

function describeTopic(id: string, rows: readonly NoticeIndex[], input: SiteInput): TopicGroup {
  const { text, lang } = input.entries.topics[id] ?? { text: id, lang: input.lang };
  return {
    anchor: `topic-${id}`,
    name: text,
    lang: lang === input.lang ? '' : lang,
    href: addressOfPage(input.site, input.lang, placeOfEntry('topics', id)),
    rows: rows.filter(({ topics }) => topics.includes(id)),
  };
}

function describeOthers(rows: readonly NoticeIndex[], input: SiteInput): TopicGroup {
  return { anchor: 'no-topic', name: say(input, 'find.noTopic'), lang: '', href: '', rows };
}
