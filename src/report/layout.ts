/** Columns of a report. Wide enough for a sentence, narrow enough to be read. */
export const widest = 90;

/**
 * A text broken into lines between words, each begun with `indent`. A word that is longer than a line, such as an address, stays whole.
 * Only the first paragraph is broken: lines after it are an example that has its own form.
 */
export function wrap(text: string, indent: string): readonly string[] {
  const [paragraph = '', ...example] = text.split('\n').map(showHidden);
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').filter((part) => part !== '')) {
    if (line !== '' && indent.length + [...line].length + 1 + [...word].length > widest) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line, ...example.map((row) => `${indent}  ${row}`.trimEnd())];
}

/** Control and format characters, and spaces that are no ordinary space, as their code: none may give an order to a terminal. */
export function showHidden(text: string): string {
  return text.replace(/(?! )[\p{C}\p{Z}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}

/** Text of several lines as it may be shown: what gives orders or cannot be seen becomes its code, and the lines stay. */
export function plainText(text: string): string {
  return text.split('\n').map(showHidden).join('\n');
}
