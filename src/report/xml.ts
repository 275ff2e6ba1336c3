import { plainText } from './layout.js';

/** The attributes of an element, in the order they are written. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element with what is inside it, already written. A line break in an attribute stays one: unescaped, XML reads it as a space. */
export function writeElement(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`);
  const open = `<${name}${written.join('')}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`;
}

/**
 * Text as XML takes it. Characters that XML 1.0 forbids even when escaped are shown as their code, as they are on a terminal.
 */
export function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
