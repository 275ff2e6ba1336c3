import type { NoticeIndex, Positions } from '../../facts/index.js';
import { say } from '../phrases.js';
import type { SiteInput } from '../site-input.js';
import type { Fact } from './book.js';
import { capitalised, joinPieces, phrasePieces, pieceOf, readIn, translated, type Pieces } from './pieces.js';

/** A fact whose term is one of these pages' own; its answers begin with a capital, whatever their author wrote. Without an answer it is no fact. */
export function fact(input: SiteInput, term: string, values: readonly Pieces[]): readonly Fact[] {
  const answers = values.map(([first, ...others]) => (first === undefined ? [] : [capitalised(first), ...others]));
  return answers.length === 0 ? [] : [{ term: say(input, `reverse.terms.${term}`), values: answers }];
}

/** A sentence of these pages as an answer. */
export function sentence(input: SiteInput, key: string): Pieces {
  return phrasePieces(input.phrases, `reverse.${key}`);
}

/** Words that notices use as well, as an answer: the same thing has one name on all pages. */
export function noticeWords(input: SiteInput, key: string, values: Readonly<Record<string, Pieces>> = {}): Pieces {
  return phrasePieces(input.noticePhrases, key, values);
}

/**
 * What data is used for, and the legal reason: once where it is the same for all uses, else behind each use.
 * An entry whose uses are all meant is told by its heading, as its notice does; else its purposes are told.
 */
export function usesInWords(uses: Positions, row: NoticeIndex, input: SiteInput): readonly Fact[] {
  if (uses.length === 0) return fact(input, 'whatFor', [sentence(input, 'useNotStated')]);
  const named = nameUses(uses, row, input);
  const [first] = named;
  const isOne = named.every(({ bases }) => bases.join() === first?.bases.join());
  return [
    ...fact(
      input,
      'whatFor',
      named.flatMap(({ texts, bases }) => (isOne ? texts : texts.map((use) => useWithReason(use, bases, input)))),
    ),
    ...(isOne && first !== undefined
      ? fact(
          input,
          'reason',
          first.bases.map((basis) => basesInWords([basis], input)),
        )
      : []),
  ];
}

/** Uses by what they are called: an entry by its heading, else each purpose in its own words. */
export function namesOfUses(uses: Positions, row: NoticeIndex, input: SiteInput): readonly Pieces[] {
  return nameUses(uses, row, input).flatMap(({ texts }) => texts);
}

/** People by what the notice calls them; nothing where all of its people are meant. */
export function aboutWhom(about: Positions | undefined, row: NoticeIndex, input: SiteInput): readonly Fact[] {
  const names = (about ?? []).flatMap((position) => row.persons[position] ?? []);
  return fact(
    input,
    'about',
    names.map((person) => translated(person.names, input)),
  );
}

interface NamedUse {
  readonly texts: readonly Pieces[];
  readonly bases: readonly string[];
}

function nameUses(uses: Positions, { purposes }: NoticeIndex, input: SiteInput): readonly NamedUse[] {
  const chosen = new Set(uses);
  const entries = [...new Set(uses.flatMap((position) => purposes[position]?.entry ?? []))];
  return entries.flatMap((entry): readonly NamedUse[] => {
    const own = purposes.flatMap((use, position) => (use.entry === entry ? [{ use, isChosen: chosen.has(position) }] : []));
    const meant = own.filter(({ isChosen }) => isChosen).map(({ use }) => use);
    const heading = own[0]?.use.heading;
    const bases = [...new Set(meant.flatMap((use) => use.bases))].sort();
    const isWhole = meant.length === own.length && new Set(own.map(({ use }) => use.bases.join())).size === 1;
    if (heading !== undefined && isWhole) return [{ texts: [translated(heading, input)], bases }];
    return meant.map((use) => ({ texts: use.purposes.map((text) => [pieceOf(readIn(text, input.lang), input)]), bases: use.bases }));
  });
}

function useWithReason(use: Pieces, bases: readonly string[], input: SiteInput): Pieces {
  if (bases.every((basis) => basis === 'not-stated')) return phrasePieces(input.phrases, 'reverse.useWithoutReason', { use });
  return phrasePieces(input.phrases, 'reverse.useWithReason', { use, reason: basesInWords(bases, input) });
}

function basesInWords(bases: readonly string[], input: SiteInput): Pieces {
  return joinPieces(
    bases.map((basis) => noticeWords(input, `purposes.bases.${basis}`)),
    input,
  );
}
