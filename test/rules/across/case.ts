import { soundFiles, type Files } from '../../support/compile.js';

/** A workspace that shows what a rule across notices does: the made-up one with other files, its notices as changes of the sound one. */
export interface AcrossCase {
  /** What the case shows, in a few words. */
  readonly shows: string;
  readonly files: Files;
}

/** A case in which the rule finds fault. */
export interface BadAcrossCase extends AcrossCase {
  /** Each finding: how it weighs, its place, and the places it is related to, with blanks between them. */
  readonly finds: readonly string[];
}

/** What is tried with one rule across notices besides the two examples in its file. */
export interface AcrossCases {
  readonly bad: readonly BadAcrossCase[];
  readonly good: readonly AcrossCase[];
}

/** Three notices of one controller, and one of another. */
export const [a, b, c] = ['anytown-council/a.yaml', 'anytown-council/b.yaml', 'anytown-council/c.yaml'] as const;
export const pupils = 'othertown-academy/pupils.yaml';

/** The other controller. */
export const school: Files = {
  'controllers/othertown-academy.yaml': (soundFiles['controllers/anytown-council.yaml'] ?? '')
    .replace('Anytown Council', 'Othertown Academy')
    .replace('principal-council', 'academy'),
};

/** What the published site says of its notices. */
export function published(...notices: readonly object[]): string {
  return JSON.stringify({
    formatVersion: 1,
    notices: notices.map((notice) => ({ title: { en: 'Help for families' }, languages: ['en'], ...notice })),
  });
}
