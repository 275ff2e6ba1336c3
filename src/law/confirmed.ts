/**
 * How well one statement of law was confirmed when it was written down here. Every datum of the law pack carries one.
 * A rule that rests on an `unverified` datum may warn and never stops a build.
 */
export type Confirmed = 'statute-read' | 'secondary' | 'guidance' | 'unverified';

/** What each degree of confirmation means, in words for an information-governance officer. */
export const confirmedMeanings: Readonly<Record<Confirmed, string>> = {
  'statute-read': 'We read the text of the Act or regulation itself.',
  secondary: 'We read it in a note or page that quotes the law, not in the law itself.',
  guidance: 'We read it in guidance from the regulator or the government.',
  unverified: 'We believe this is right but have not checked it. Check it before you rely on it.',
};
