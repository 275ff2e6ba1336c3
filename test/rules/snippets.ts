/** The section `processing` of a notice file, with these entries. */
export function processing(...entries: readonly string[]): string {
  return `processing:\n${entries.join('\n')}\n`;
}

/** The section `processing` with one entry, `a`. */
export function oneUse(rest: string, purposes?: readonly string[]): string {
  return processing(entry('a', rest, purposes));
}

/** An entry of processing in a few words: purposes by their text, and the rest as it is written. */
export function entry(id: string, rest: string, purposes: readonly string[] = [`Look into worries about a child (${id}).`]): string {
  return `  - id: ${id}\n    purposes:\n${purposes.map((text) => `      - ${text}\n`).join('')}${indent(rest, 4)}`;
}

/** The bases of a sound task. */
export const taskBases = 'lawfulBases:\n  - basis: public-task\n    function: to look into worries\n    law:\n      - commonLaw: a power\n';

/** Personal data of three kinds: data like any other, about health, and about offences. */
export const sensitiveData = `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
`;

/** Each line of a text that is not empty, set in by so many blanks. */
export function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
