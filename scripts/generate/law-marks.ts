import type { Confirmed, InForce } from '../../src/law/index.js';

/** The mark that says how a statement was checked. */
export const marks: Readonly<Record<Confirmed, string>> = {
  'statute-read': 'read',
  secondary: 'quoted',
  guidance: 'guidance',
  unverified: 'unchecked',
};

/** A mark, with what keeps the statement from being wholly sure. */
export function withCaveat(mark: string, caveat: string | undefined): string {
  return caveat === undefined ? mark : `${mark}. ${caveat}`;
}

export function since({ from, until }: InForce): readonly string[] {
  return [...(from === undefined ? [] : [`Since ${from}.`]), ...(until === undefined ? [] : [`Until ${until}.`])];
}
