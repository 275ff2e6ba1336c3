/** XML that is ready to be written: names are ours, and every text in it has been escaped. */
export type Xml = string;

/** An element. Attributes without a value are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>> = {}, children: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]));
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** A part of the file: one element under the declaration of XML. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}\n`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML. What XML cannot hold becomes the sign for an unknown character, so that no text can break the file. */
export function escapeXml(text: string): Xml {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}
