import { article9Conditions, isInForce, lawfulBases, schedule1Paragraph } from '../../law/index.js';
import type { Answer, CriminalOffenceCondition, LawfulBasis, LawReference, SpecialCategoryCondition } from '../../model/index.js';
import type { Origin } from '../../diagnostics/index.js';
import type { Inline, ListBlock, ListItem, ParagraphBlock } from '../document.js';
import { english, joined, link, list, paragraph, plain, say, sayInlines, words, type Composer } from './composer.js';

/** A basis or condition in words, and the laws behind it where they are too many to stand in its brackets. */
export interface Cited {
  readonly inlines: readonly Inline[];
  readonly laws: readonly (readonly Inline[])[];
}

/** More laws than this stand in a list of their own. */
const mostInBrackets = 3;

/** One basis or condition alone, or a list of several, each with its list of laws where it has one. */
export function citedBlocks(c: Composer, origin: Origin, cited: readonly Cited[]): readonly (ParagraphBlock | ListBlock)[] {
  const [only] = cited;
  if (only && cited.length === 1)
    return [paragraph(c, origin, only.inlines), ...(only.laws.length === 0 ? [] : [list(c, origin, only.laws)])];
  const items = cited.map(({ inlines, laws }): ListItem => (laws.length === 0 ? { inlines } : { inlines, list: list(c, origin, laws) }));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, lang: c.lang, origin, items }];
}

/** A lawful basis as people read it: its name, the duty or power in their words, then the law in brackets (UK GDPR Articles 6(1), 13(1)(c)). */
export function basisInWords(c: Composer, basis: LawfulBasis): Cited {
  const name: readonly Inline[] = [{ kind: 'strong', children: words(say(c, `purposes.bases.${basis.basis}`)) }];
  if (basis.basis === 'not-stated') return { inlines: name, laws: [] };
  const about = aboutOf(c, basis);
  const text = about.length === 0 ? name : [...name, ...words(': '), ...joined(c, about, 'sentenceSeparator')];
  const { article, inForce } = lawfulBases[basis.basis];
  const { inBrackets, apart } = lawInWords(c, basis.law);
  // A point that is not law on the day is cited to nobody.
  const cited = isInForce(inForce, c.day) ? [...inBrackets, words(say(c, 'purposes.citations.article', { point: article }))] : inBrackets;
  if (cited.length === 0) return { inlines: text, laws: apart };
  return { inlines: sayInlines(c, 'inBrackets', { text, more: joined(c, cited, 'sentenceSeparator') }), laws: apart };
}

function aboutOf(c: Composer, basis: LawfulBasis): readonly (readonly Inline[])[] {
  return [
    ...(basis.function.state === 'given' ? [plain(c, basis.function.value)] : []),
    ...(basis.function.state === 'not-stated' ? [words(say(c, 'purposes.functionNotStated'))] : []),
    ...(basis.interest.state === 'given' ? [plain(c, basis.interest.value)] : []),
    ...(basis.interest.state === 'not-stated' ? [words(say(c, 'purposes.interestNotStated'))] : []),
    ...(basis.annex1Condition.state === 'given' ? [words(say(c, `purposes.annex1.${basis.annex1Condition.value}`))] : []),
    ...(basis.annex1Condition.state === 'not-stated' ? [words(say(c, 'purposes.annex1.not-stated'))] : []),
  ];
}

/** A condition for special category data with the law in brackets. */
export function conditionInWords(c: Composer, condition: SpecialCategoryCondition): Cited {
  const name: readonly Inline[] = [{ kind: 'strong', children: words(say(c, `purposes.conditions.${condition.condition}`)) }];
  if (condition.condition === 'not-stated') return { inlines: name, laws: [] };
  const article = words(say(c, 'purposes.citations.article', { point: article9Conditions[condition.condition].article }));
  return citeCondition(c, name, article, condition);
}

/** What allows the use of criminal offence data, with the law in brackets. */
export function authorityInWords(c: Composer, condition: CriminalOffenceCondition): Cited {
  const name: readonly Inline[] = [{ kind: 'strong', children: words(say(c, `purposes.article10.${condition.authority}`)) }];
  if (condition.authority === 'not-stated') return { inlines: name, laws: [] };
  return citeCondition(c, name, words(say(c, `purposes.citations.article10.${condition.authority}`)), condition);
}

function citeCondition(
  c: Composer,
  name: readonly Inline[],
  article: readonly Inline[],
  condition: SpecialCategoryCondition | CriminalOffenceCondition,
): Cited {
  const { schedule1, policyDocument } = condition;
  const paragraphs =
    schedule1.state === 'given'
      ? schedule1.value.map((paragraph) => {
          const label = say(c, 'purposes.citations.schedule1', { paragraph: String(paragraph) });
          const title = schedule1Paragraph(paragraph)?.title;
          return title === undefined ? words(label) : sayInlines(c, 'inBrackets', { text: words(label), more: english(c, title) });
        })
      : schedule1.state === 'not-stated'
        ? [words(say(c, 'purposes.citations.schedule1NotStated'))]
        : [];
  const policy =
    policyDocument.state === 'given'
      ? [
          sayInlines(c, 'purposes.citations.policy', {
            title: linked(plain(c, policyDocument.value.title), policyDocument.value.url),
          }),
        ]
      : policyDocument.state === 'not-stated'
        ? [words(say(c, 'purposes.citations.policyNotStated'))]
        : [];
  const { inBrackets, apart } = lawInWords(c, condition.law);
  const more = joined(c, [article, ...paragraphs, ...inBrackets, ...policy], 'sentenceSeparator');
  return { inlines: sayInlines(c, 'inBrackets', { text: name, more }), laws: apart };
}

/**
 * The laws an answer names, each linked to its text: in brackets while they are few, else apart. The honest words where they are not stated.
 * That parts are not yet named is said once for all of them.
 */
function lawInWords(
  c: Composer,
  law: Answer<readonly LawReference[]>,
): { readonly inBrackets: readonly (readonly Inline[])[]; readonly apart: readonly (readonly Inline[])[] } {
  if (law.state === 'not-stated') return { inBrackets: [words(say(c, 'purposes.lawNotStated'))], apart: [] };
  if (law.state !== 'given') return { inBrackets: [], apart: [] };
  const [only] = law.value;
  if (only && law.value.length === 1) return { inBrackets: [referenceInWords(c, only)], apart: [] };
  const laws = law.value.map((reference) => linked(joined(c, [plain(c, reference.title), ...placeOf(c, reference)]), reference.url));
  const open = law.value.filter(({ provision }) => provision.state === 'not-stated').length;
  const parts =
    open === 0 ? [] : [words(say(c, open === laws.length ? 'purposes.citations.noPartsNamed' : 'purposes.citations.somePartsNotNamed'))];
  return laws.length > mostInBrackets ? { inBrackets: parts, apart: laws } : { inBrackets: [...laws, ...parts], apart: [] };
}

/** One law with its part, linked to its text. */
export function referenceInWords(c: Composer, reference: LawReference): readonly Inline[] {
  const place =
    reference.provision.state === 'not-stated' ? [words(say(c, 'purposes.citations.provisionNotStated'))] : placeOf(c, reference);
  return linked(joined(c, [plain(c, reference.title), ...place]), reference.url);
}

function placeOf(c: Composer, { provision }: LawReference): readonly (readonly Inline[])[] {
  return provision.state === 'given' ? [plain(c, provision.value)] : [];
}

function linked(text: readonly Inline[], url: string | undefined): readonly Inline[] {
  return url === undefined ? text : [link({ kind: 'address', href: url }, text)];
}
