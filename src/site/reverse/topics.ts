import type { Book } from './book.js';

/** What notices deal with. */
export const topicBook: Book<string> = {
  kind: 'topics',
  anchor: '',
  short: true,
  list: (row) => row.topics.map((id) => ({ id, name: '', item: id })),
  nameOf: (id, input) => input.entries.topics[id],
  factsOf: () => [],
};
