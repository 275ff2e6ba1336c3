import type { IndexedPerson } from '../../facts/index.js';
import type { Book } from './book.js';
import { fact } from './facts.js';
import { readIn, translated } from './pieces.js';

/** Whom notices are about: kinds of people, with what each notice calls them. */
export const peopleBook: Book<IndexedPerson> = {
  kind: 'people',
  anchor: '',
  short: true,
  open: 'people',
  list: (row) =>
    row.persons.map((item) => ({
      ...(item.kind === undefined ? {} : { id: item.kind }),
      name: Object.values(item.names)[0] ?? '',
      names: item.names,
      item,
    })),
  nameOf: (id, input) => input.entries.people[id],
  factsOf: ({ kind, names }, _, input) => {
    const known = kind === undefined ? undefined : input.entries.people[kind];
    const isSame = known === undefined || known.text === readIn(names, input.lang).text;
    return fact(input, 'called', isSame ? [] : [translated(names, input)]);
  },
};
