import { article9Conditions, article10Routes, lawfulBases, schedule1Paragraph } from '../../law/index.js';
import type { Answer, CriminalOffenceCondition, LawfulBasis, LawReference, SpecialCategoryCondition } from '../../model/index.js';
import type { Inline } from '../document.js';
import { joined, link, plain, say, sayInlines, words, type Composer } from './composer.js';

/** A lawful basis as people read it: its name, the duty or power in their words, then the law in brackets (UK GDPR Articles 6(1), 13(1)(c)). */
export function basisInWords(c: Composer, basis: LawfulBasis): readonly Inline[] {
  const name: readonly Inline[] = [{ kind: 'strong', children: words(say(c, `purposes.bases.${basis.basis}`)) }];
  if (basis.basis === 'not-stated') return name;
  const about = aboutOf(c, basis);
  const text = about.length === 0 ? name : [...name, ...words(': '), ...joined(c, about, 'sentenceSeparator')];
  const article = words(say(c, 'purposes.citations.article', { point: lawfulBases[basis.basis].article }));
  return sayInlines(c, 'inBrackets', { text, more: joined(c, [...lawInWords(c, basis.law), article], 'sentenceSeparator') });
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
export function conditionInWords(c: Composer, condition: SpecialCategoryCondition): readonly Inline[] {
  const name: readonly Inline[] = [{ kind: 'strong', children: words(say(c, `purposes.conditions.${condition.condition}`)) }];
  if (condition.condition === 'not-stated') return name;
  const article = words(say(c, 'purposes.citations.article', { point: article9Conditions[condition.condition].article }));
  return sayInlines(c, 'inBrackets', { text: name, more: joined(c, [article, ...conditionLaw(c, condition)], 'sentenceSeparator') });
}

/** What allows the use of criminal offence data, with the law in brackets. */
export function authorityInWords(c: Composer, condition: CriminalOffenceCondition): readonly Inline[] {
  const name: readonly Inline[] = [{ kind: 'strong', children: words(say(c, `purposes.article10.${condition.authority}`)) }];
  if (condition.authority === 'not-stated') return name;
  const { label } = article10Routes[condition.authority].citation;
  return sayInlines(c, 'inBrackets', { text: name, more: joined(c, [words(label), ...conditionLaw(c, condition)], 'sentenceSeparator') });
}

function conditionLaw(c: Composer, condition: SpecialCategoryCondition | CriminalOffenceCondition): readonly (readonly Inline[])[] {
  const { schedule1, policyDocument } = condition;
  const paragraphs =
    schedule1.state === 'given'
      ? schedule1.value.map((paragraph) => {
          const label = say(c, 'purposes.citations.schedule1', { paragraph: String(paragraph) });
          const title = schedule1Paragraph(paragraph)?.title;
          return words(title === undefined ? label : `${label} (${title})`);
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
  return [...paragraphs, ...lawInWords(c, condition.law), ...policy];
}

/** The laws an answer names, each linked to its text; the honest words where they are not stated. */
export function lawInWords(c: Composer, law: Answer<readonly LawReference[]>): readonly (readonly Inline[])[] {
  if (law.state === 'not-stated') return [words(say(c, 'purposes.lawNotStated'))];
  return law.state === 'given' ? law.value.map((reference) => referenceInWords(c, reference)) : [];
}

export function referenceInWords(c: Composer, { title, provision, url }: LawReference): readonly Inline[] {
  const place =
    provision.state === 'given'
      ? [plain(c, provision.value)]
      : provision.state === 'not-stated'
        ? [words(say(c, 'purposes.citations.provisionNotStated'))]
        : [];
  return linked(joined(c, [plain(c, title), ...place]), url);
}

function linked(text: readonly Inline[], url: string | undefined): readonly Inline[] {
  return url === undefined ? text : [link({ kind: 'address', href: url }, text)];
}
