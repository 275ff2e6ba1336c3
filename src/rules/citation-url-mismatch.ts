import { childOrigin, type Origin } from '../diagnostics/index.js';
import { always, statutes, ukGdpr } from '../law/index.js';
import { isProse, type LawReference, linksOf, type Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { readLawAddress, readWordedPlace, type LawAddress } from './support/cited-place.js';
import { groupByPlace } from '../facts/index.js';
import { englishTexts, spanOf } from './support/reader-texts.js';
import { lawsNamed } from './support/resting-law.js';
import { listSome, quote } from './support/wording.js';

export default rule({
  id: 'citation-url-mismatch',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  reads: 'english',
  file: 'notice',
  summary: 'The words of a link name one law or section, and its address leads to another.',
  why: 'People who follow the link read the wrong law, and cannot check what the notice says.',
  fix: 'Find out which of the two is meant, and put the other right.',
  bad: `
introduction: "We must look into it: [section 47 of the Children Act 1989](https://www.legislation.gov.uk/ukpga/1989/41/section/17)."
`,
  good: `
introduction: "We must look into it: [section 47 of the Children Act 1989](https://www.legislation.gov.uk/ukpga/1989/41/section/47)."
`,
  check: ({ notice }) => [...linksIn(notice), ...addressesOfLaw(notice)].flatMap(judge),
});

/** Words and the address beside them. */
interface Cited {
  readonly words: string;
  readonly address: string;
  readonly origin: Origin;
}

function linksIn(notice: Notice): readonly Cited[] {
  return englishTexts(notice).flatMap(({ text, words }) =>
    isProse(text)
      ? linksOf(text).map(({ address, at }) => ({
          words: words.slice(at.start, at.end).trim(),
          address,
          origin: spanOf(text, at.start, at.end),
        }))
      : [],
  );
}

/** The addresses that people typed: those of Acts in the list of statutes are worked out and cannot differ. */
function addressesOfLaw(notice: Notice): readonly Cited[] {
  const typed = lawsNamed(notice).flatMap(({ law }) => (law.url === undefined || law.kind === 'statute' ? [] : [cite(law, law.url)]));
  return groupByPlace(typed, ({ origin }) => origin).flatMap(([first]) => first ?? []);
}

function cite({ kind, title, origin }: LawReference, url: string): Cited {
  const entry = { ...title.origin, path: title.origin.path.slice(0, 1) };
  return { words: title.value, address: url, origin: childOrigin(kind === 'legislation' ? entry : origin, 'url') };
}

function judge({ words, address, origin }: Cited): readonly Finding[] {
  const leads = readLawAddress(address);
  const differs = leads === undefined ? undefined : findDifference(words, leads);
  if (differs === undefined) return [];
  return [
    {
      origin,
      message: `The words ${quote({ lang: 'en', value: words, origin })} and the address beside them do not fit: ${differs}.`,
      hint: 'Which of the two is meant? Open the address and read it. Then put the words or the address right.',
    },
  ];
}

/** How the words and the address differ, where that is sure. */
function findDifference(words: string, { law, year, provision }: LawAddress): string | undefined {
  const { laws, years, provisions, range } = readWordedPlace(words);
  const target = statutes.find(({ path }) => path.toLowerCase() === law.toLowerCase());
  const name = target === undefined ? `another law (${law})` : `the ${target.title}`;
  if (laws.length > 0 && !laws.some(({ path }) => path.toLowerCase() === law.toLowerCase())) return `the address leads to ${name}`;
  if (laws.length === 0 && years.length > 0 && year !== undefined && !years.includes(year)) {
    return `the address leads to ${target === undefined ? `a law of ${year}` : name}`;
  }
  const alike = provisions.filter((one) => one.split('/')[0] === provision?.split('/')[0]);
  if (provision === undefined || range || alike.length === 0 || alike.includes(provision)) return undefined;
  return `the address leads to ${provision.replace('/', ' ')}, the words say ${listSome(alike.map((one) => one.replace('/', ' ')))}`;
}
