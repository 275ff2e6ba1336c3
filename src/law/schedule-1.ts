import { dpa2018, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';

/** Whether relying on a condition needs an appropriate policy document (Schedule 1 paragraphs 5 and 39). */
export type PolicyDocumentDuty =
  | { readonly needed: 'yes' | 'no' }
  /** Needed, except in the one case that `exception` describes. */
  | { readonly needed: 'yes-except'; readonly exception: string; readonly provision: string }
  /** The paragraph extends others; what they need, it needs. */
  | { readonly needed: 'as-extended'; readonly extended: readonly number[] };

/** One paragraph of Schedule 1 to the Data Protection Act 2018. */
export interface Schedule1Paragraph {
  readonly number: number;
  readonly part: 1 | 2 | 3;
  readonly title: string;
  /** Whether it is a condition that can be relied on. Paragraph 5 only states the need for a policy document. */
  readonly isCondition: boolean;
  readonly policyDocument: PolicyDocumentDuty;
  readonly citation: LawCitation;
  readonly confirmed: Confirmed;
  /** What keeps the datum from being wholly sure. */
  readonly caveat?: string;
}

const widenedIn2025 =
  'Changed by Schedule 11 to the Data (Use and Access) Act 2025. The changes were read, the changed text as a whole was not.';
const changedIn2025 = [4, 10, 13, 14, 24];

/** Paragraphs 1 to 37 of Schedule 1, in order; a paragraph's place in the list is its number less one. */
export const schedule1Paragraphs: readonly Schedule1Paragraph[] = [
  paragraph(1, 'Employment, social security and social protection', { needed: 'yes' }),
  paragraph(2, 'Health or social care purposes', { needed: 'no' }),
  paragraph(3, 'Public health', { needed: 'no' }),
  paragraph(4, 'Research etc', { needed: 'no' }),
  {
    ...paragraph(5, 'Requirement for an appropriate policy document when relying on conditions in this Part', { needed: 'no' }),
    isCondition: false,
  },
  paragraph(6, 'Statutory etc and government purposes', { needed: 'yes' }),
  paragraph(7, 'Administration of justice and parliamentary purposes', { needed: 'yes' }),
  paragraph(8, 'Equality of opportunity or treatment', { needed: 'yes' }),
  paragraph(9, 'Racial and ethnic diversity at senior levels of organisations', { needed: 'yes' }),
  paragraph(10, 'Preventing or detecting unlawful acts', {
    needed: 'yes-except',
    exception: 'not needed to disclose data, or to prepare to disclose it, to a competent authority',
    provision: 'Schedule 1 paragraph 10(2)',
  }),
  paragraph(11, 'Protecting the public against dishonesty etc', { needed: 'yes' }),
  paragraph(12, 'Regulatory requirements relating to unlawful acts and dishonesty etc', { needed: 'yes' }),
  paragraph(13, 'Journalism etc in connection with unlawful acts and dishonesty etc', { needed: 'no' }),
  paragraph(14, 'Preventing fraud', { needed: 'yes' }),
  paragraph(15, 'Suspicion of terrorist financing or money laundering', { needed: 'yes' }),
  paragraph(16, 'Support for individuals with a particular disability or medical condition', { needed: 'yes' }),
  paragraph(17, 'Counselling etc', { needed: 'yes' }),
  paragraph(18, 'Safeguarding of children and of individuals at risk', { needed: 'yes' }),
  paragraph(19, 'Safeguarding of economic well-being of certain individuals', { needed: 'yes' }),
  paragraph(20, 'Insurance', { needed: 'yes' }),
  paragraph(21, 'Occupational pensions', { needed: 'yes' }),
  paragraph(22, 'Political parties', { needed: 'yes' }),
  paragraph(23, 'Elected representatives responding to requests', { needed: 'yes' }),
  paragraph(24, 'Disclosure to elected representatives', { needed: 'yes' }),
  paragraph(25, 'Informing elected representatives about prisoners', { needed: 'yes' }),
  paragraph(26, 'Publication of legal judgments', { needed: 'yes' }),
  paragraph(27, 'Anti-doping in sport', {
    needed: 'yes-except',
    exception: 'not needed to disclose data, or to prepare to disclose it, to the body responsible for eliminating doping',
    provision: 'Schedule 1 paragraph 27(3)',
  }),
  paragraph(28, 'Standards of behaviour in sport', { needed: 'yes' }),
  paragraph(29, 'Consent', { needed: 'no' }),
  paragraph(30, 'Protecting individual’s vital interests', { needed: 'no' }),
  paragraph(31, 'Processing by not-for-profit bodies', { needed: 'no' }),
  paragraph(32, 'Personal data in the public domain', { needed: 'no' }),
  paragraph(33, 'Legal claims', { needed: 'no' }),
  paragraph(34, 'Judicial acts', { needed: 'no' }),
  paragraph(35, 'Administration of accounts used in commission of indecency offences involving children', { needed: 'yes' }),
  paragraph(36, 'Extension of conditions in Part 2 of this Schedule referring to substantial public interest', {
    needed: 'as-extended',
    extended: range(6, 28),
  }),
  paragraph(37, 'Extension of insurance conditions', { needed: 'as-extended', extended: [20] }),
];

/** The paragraph with this number, or undefined where Schedule 1 has no such paragraph among 1 to 37. */
export function schedule1Paragraph(number: number): Schedule1Paragraph | undefined {
  return schedule1Paragraphs[number - 1];
}

/** The numbers of the conditions in one Part. */
export function schedule1Conditions(part: 1 | 2 | 3): readonly number[] {
  return schedule1Paragraphs.filter((item) => item.part === part && item.isCondition).map((item) => item.number);
}

function paragraph(number: number, title: string, policyDocument: PolicyDocumentDuty): Schedule1Paragraph {
  return {
    number,
    part: partOf(number),
    title,
    isCondition: true,
    policyDocument,
    citation: dpa2018(`Schedule 1 paragraph ${number}`),
    confirmed: 'statute-read',
    ...(changedIn2025.includes(number) ? { caveat: widenedIn2025 } : {}),
  };
}

function partOf(number: number): 1 | 2 | 3 {
  if (number <= 4) return 1;
  return number <= 28 ? 2 : 3;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
