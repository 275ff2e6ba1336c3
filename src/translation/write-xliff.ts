/** A text on its way to a translator. */
export interface XliffUnit {
  /** The place of the text in its file. */
  readonly place: string;
  readonly source: string;
  /** The translation there is, if any, and whether it still fits. */
  readonly target?: { readonly text: string; readonly state: 'translated' | 'final' | 'needs-adaptation' };
  /** What helps to translate it. */
  readonly notes: readonly string[];
}

/** The texts of one file of the workspace. */
export interface XliffFile {
  /** The file without `.yaml`. */
  readonly original: string;
  readonly units: readonly XliffUnit[];
}

/**
 * XLIFF 1.2 (OASIS, 1 February 2008), the version that every translator's program opens, old ones and free ones among them. Texts stand in
 * it as they are written, with Markdown's signs as signs: the notes say what they are. Deterministic: no day, no machine.
 */
export function writeXliff(files: readonly XliffFile[], languages: { readonly source: string; readonly target: string }): string {
  const body = files
    .filter(({ units }) => units.length > 0)
    .flatMap(({ original, units }) => [
      `  <file original="${escapeXml(original)}" source-language="${languages.source}" target-language="${languages.target}" datatype="plaintext" xml:space="preserve">`,
      '    <body>',
      ...units.flatMap(writeUnit),
      '    </body>',
      '  </file>',
    ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    ...body,
    '</xliff>',
    '',
  ].join('\n');
}

function writeUnit({ place, source, target, notes }: XliffUnit): readonly string[] {
  return [
    `      <trans-unit id="${escapeXml(place)}" xml:space="preserve">`,
    `        <source>${escapeXml(source)}</source>`,
    ...(target ? [`        <target state="${target.state}">${escapeXml(target.text)}</target>`] : []),
    ...notes.map((note) => `        <note>${escapeXml(note)}</note>`),
    '      </trans-unit>',
  ];
}

/** Signs that XML would take for its own, and those that it cannot hold at all. A carriage return would be lost. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
