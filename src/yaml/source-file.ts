/**
 * A file as text. Byte order mark taken off and every CRLF read as LF: neither moves a line or a column,
 * so a place in `text` is the same place in the file.
 */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** The file began with a byte order mark. */
  readonly bom: boolean;
  readonly lineEnding: 'lf' | 'crlf' | 'mixed';
  /** Offset in `text` of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** Files by their names, as people are shown them. A map is one. */
export interface SourceFiles {
  readonly get: (file: string) => SourceFile | undefined;
}

/** Text that is already decoded, as a source file. */
export function createSource(file: string, decoded: string): SourceFile {
  const bom = decoded.startsWith('\uFEFF');
  const raw = bom ? decoded.slice(1) : decoded;
  const text = raw.replaceAll('\r\n', '\n');
  const lineStarts = findLineStarts(text);
  const breaks = lineStarts.length - 1;
  const pairs = raw.length - text.length;
  const lineEnding = pairs === 0 ? 'lf' : pairs === breaks ? 'crlf' : 'mixed';
  return { file, text, bom, lineEnding, lineStarts };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
