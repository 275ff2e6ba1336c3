import { always, specialCategoriesLaw, ukGdpr, type SpecialCategoryId } from '../law/index.js';
import { type DataItem, given, type Notice, plainWords, type SensitiveKind } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { groupBy } from '../facts/index.js';
import { listSome, quote } from './support/wording.js';

export default rule({
  id: 'sensitive-data-unmarked',
  kind: 'prose',
  severity: 'info',
  citation: { ...ukGdpr('9(1)'), label: 'UK GDPR Articles 9(1) and 10' },
  inForce: always,
  confirmed: specialCategoriesLaw.confirmed,
  caveat: 'It goes by words, and cannot tell what is really held.',
  reads: 'english',
  file: 'notice',
  summary: 'The name of a kind of information sounds like health, ethnic origin, offences or other sensitive data, and is not marked so.',
  why: 'The law asks for more before such information may be used. While it is not marked, Fairnotice asks nothing about it, and people are not told what allows its use.',
  fix: 'Find out what the information really is. If it is of that kind, mark it: “special” with the kind, or “criminal: true” for offences. If it is not, leave it as it is.',
  bad: `
personalData:
  - id: about-you
    items:
      - health conditions and disabilities
`,
  good: `
personalData:
  - id: about-you
    items:
      - when you had your health and safety training
`,
  check: ({ notice }) => groupBy(unmarked(notice), ({ kind }) => kind).flatMap(word),
});

interface Unmarked {
  readonly item: DataItem;
  readonly kind: SensitiveKind;
}

/** The items that bear no mark and whose words name a kind of sensitive data. */
function unmarked(notice: Notice): readonly Unmarked[] {
  return (given(notice.personalData) ?? []).flatMap(({ items, mayContain }) =>
    items
      .filter(({ name, special, criminal }) => name.lang === 'en' && special === undefined && !criminal && !unreadEntry.test(name.value))
      .flatMap((item) => kindsNamed(item, mayContain).map((kind) => ({ item, kind }))),
  );
}

/** The id of an entry of the register, which stands in place of its name where the register cannot be read. */
const unreadEntry = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

function kindsNamed({ name }: DataItem, known: readonly SensitiveKind[]): readonly SensitiveKind[] {
  const words = plainWords(name).replace(otherSenses, ' ');
  return kinds.filter(({ kind, names }) => !known.includes(kind) && names.test(words)).map(({ kind }) => kind);
}

/** Words that name somebody's work, a subject or an event, and tell nothing about a person. */
const otherSenses =
  /\bhealth (?:and|&) safety\b|\bhealth(?:care)? (?:visitors?|workers?|professionals?|partners?|boards?|services?|providers?|centres?)\b(?: or |['’]s? )?|\bmedical (?:practices?|centres?|staff|professionals?)\b|\b(?:religious|health) (?:education|studies)\b|\brace (?:for life|numbers?|times?|results?|days?)\b|\btrade union (?:reps?|representatives?|officials?)\b|\bcriminal justice (?:agenc(?:y|ies)|system)\b/gi;

interface Named {
  readonly kind: SensitiveKind;
  readonly names: RegExp;
  /** What such information is about, as the question says it. */
  readonly about: string;
  /** What to write beside the item. */
  readonly mark: string;
}

const kinds: readonly Named[] = [
  special('health', /\b(?:health|medical|disabilit(?:y|ies)|disabled|diagnos[ei]s)\b/i, 'health'),
  special('racial-or-ethnic-origin', /\b(?:ethnic(?:ity)?|race|racial)\b/i, 'racial or ethnic origin'),
  special('religious-or-philosophical-beliefs', /\b(?:religions?|religious)\b/i, 'religion or belief'),
  special('sexual-orientation', /\b(?:sexual orientation|sexuality)\b/i, 'sexual orientation'),
  special('sex-life', /\bsex(?:ual)? li(?:fe|ves)\b/i, 'sex life'),
  special('trade-union-membership', /\btrade unions?\b/i, 'trade union membership'),
  special('political-opinions', /\bpolitical (?:opinions?|views?|beliefs?)\b/i, 'political opinion'),
  special('genetic-data', /\bgenetic\b/i, 'genetic data'),
  special('biometric-data', /\bbiometrics?\b/i, 'biometric data'),
  {
    kind: 'criminal-offence',
    names:
      /\b(?:criminal records?|(?<!(?:religious|political|philosophical|moral) )convictions?|offen[cs]es?|offending|police (?:reports?|cautions?)|cautions)\b/i,
    about: 'offences',
    mark: 'criminal: true',
  },
];

function special(kind: SpecialCategoryId, names: RegExp, about: string): Named {
  return { kind, names, about, mark: `special: ${kind}` };
}

function word(found: readonly Unmarked[]): readonly Finding[] {
  const [first, ...others] = found;
  const named = kinds.find(({ kind }) => kind === first?.kind);
  if (first === undefined || named === undefined) return [];
  const { about, mark } = named;
  const many = others.length > 0;
  const names = listSome(found.map(({ item }) => quote(item.name)));
  const related = others.map(({ item }) => ({ message: `${quote(item.name)} sounds like it too.`, origin: item.origin }));
  return [
    {
      origin: first.item.origin,
      message: `${names} ${many ? 'sound' : 'sounds'} like information about ${about}: ${many ? 'are they' : 'is it'}?`,
      hint: `${many ? 'Where one is' : 'If it is'}, write “${mark}” under the item: Fairnotice then asks what allows its use. If it tells nothing of that kind about a person, leave it as it is.`,
      ...(many ? { related } : {}),
    },
  ];
}
