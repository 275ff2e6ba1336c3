/** An XML element around text, or around elements that are finished already. Text and attributes are escaped. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: string | readonly Xml[] = []): Xml {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  const inside =
    typeof content === 'string' ? escapeXml(content) : content.map(({ xml }) => `\n${xml}`).join('') + (content.length > 0 ? '\n' : '');
  return { xml: inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>` };
}

/** Finished XML. Only `element` makes it. */
export interface Xml {
  readonly xml: string;
}

/** A whole XML file. */
export function toXmlFile({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML 1.0 cannot hold at all are left out. */
function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
