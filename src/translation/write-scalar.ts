/** How a text is to be written: inside `{ }` or `[ ]`, or on a line of its own below a key at `indent`. */
export interface ScalarPlace {
  readonly flow: boolean;
  /** Whether something follows that would become part of a block: a remark on the same line, or a line of spaces. */
  readonly followed: boolean;
  /** Column of the key, from 0. */
  readonly indent: number;
}

/** A text as YAML writes it: as it stands where that is safe, else in double quotes; several lines as a block below their key. */
export function writeScalar(text: string, { flow, followed, indent }: ScalarPlace): string {
  if (!flow && isPlain(text)) return text;
  if (!flow && !followed && isBlock(text)) {
    const margin = ' '.repeat(indent + 2);
    return `|-\n${text
      .split('\n')
      .map((line) => (line === '' ? '' : margin + line))
      .join('\n')}`;
  }
  return writeQuoted(text);
}

/** A text in double quotes. JSON is YAML, but for signs that some editors take for the end of a line. */
function writeQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`,
  );
}

/** Words that begin with a letter, and hold nothing that YAML could take for something else. */
function isPlain(text: string): boolean {
  return (
    /^\p{L}[^\n\t\u007f-\u009f\u2028\u2029\ufeff]*$/u.test(text) &&
    !/:(?:\s|$)|\s#|\s$/u.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n|none|not-stated)$/i.test(text)
  );
}

function isBlock(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.length > 1 &&
    /^\S/.test(text) &&
    lines.every((line) => !/[\s]$/.test(line)) &&
    !/[\t\u007f-\u009f\u2028\u2029\ufeff\r]/u.test(text) &&
    lines.at(-1) !== ''
  );
}
