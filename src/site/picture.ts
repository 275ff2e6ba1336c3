import { parseXml, XmlElement, XmlProcessingInstruction, type XmlDocument } from '@rgrove/parse-xml';

/** How large a picture is by itself, in units that only their proportion counts of. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture that may be shown, or why it may not: words that end a sentence beginning “The picture …”. */
export type PictureReading = { readonly size: PictureSize } | { readonly fault: string };

/**
 * Reads the size of a PNG or SVG. An SVG must hold nothing but a still picture: no script, nothing that an event starts, nothing that
 * is fetched from elsewhere and nothing that moves. Pages show it as an image, where none of that would run; but somebody may open it by itself.
 */
export function readPicture(name: string, bytes: Uint8Array): PictureReading {
  const reading = name.endsWith('.png') ? readPng(bytes) : readSvg(bytes);
  return 'size' in reading && isSliver(reading.size) ? { fault: 'is far too long and thin to be seen' } : reading;
}

/** At the size of a logo nothing could be made out of it: its short side would be a line. */
function isSliver({ width, height }: PictureSize): boolean {
  return Math.max(width, height) > 30 * Math.min(width, height);
}

/** The header of a PNG comes first and holds its size. */
function readPng(bytes: Uint8Array): PictureReading {
  if (bytes.length < 24) return { fault: 'is cut off' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return size.width > 0 && size.height > 0 ? { size } : { fault: 'has no size' };
}

function readSvg(bytes: Uint8Array): PictureReading {
  const root = parseRoot(bytes);
  if (root === undefined) return { fault: 'is no SVG that a browser could read' };
  if ('fault' in root) return root;
  const fault = findFault(root.element);
  if (fault !== undefined) return { fault };
  const size = sizeOf(root.element);
  return size === undefined ? { fault: 'does not say how large it is: it needs a viewBox' } : { size };
}

/** Without it a browser shows a picture that is broken. */
const nameSpace = 'http://www.w3.org/2000/svg';

function parseRoot(bytes: Uint8Array): { readonly element: XmlElement } | { readonly fault: string } | undefined {
  const document = parse(bytes);
  if (document?.root?.name !== 'svg' || document.root.attributes['xmlns'] !== nameSpace) return undefined;
  const instructed = document.children.some((node) => node instanceof XmlProcessingInstruction);
  return instructed ? { fault: 'fetches something from elsewhere' } : { element: document.root };
}

function parse(bytes: Uint8Array): XmlDocument | undefined {
  try {
    return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser knows no other way to say that a text is no XML.
    return undefined;
  }
}

const forbidden = /^(script|foreignobject|iframe|embed|object|handler|listener)$/i;
const moving = /^(animate|animatecolor|animatemotion|animatetransform|set|discard)$/i;

function findFault(root: XmlElement): string | undefined {
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const fault = judgeElement(element);
    if (fault !== undefined) return fault;
    waiting.push(...element.children.filter((child) => child instanceof XmlElement));
  }
  return undefined;
}

function judgeElement(element: XmlElement): string | undefined {
  const name = localName(element.name);
  if (forbidden.test(name)) return `holds a “${name}”, which can run code`;
  if (moving.test(name)) return 'moves, and nobody could stop it';
  const attributes = Object.entries(element.attributes).map(([key, value]) => [localName(key), value] as const);
  const starter = attributes.find(([attribute]) => /^on/i.test(attribute));
  if (starter !== undefined) return `holds “${starter[0]}”, which can run code`;
  const isAway = attributes.some(([attribute, value]) => (attribute === 'href' && !isInside(value)) || fetches(value));
  return isAway || (name === 'style' && fetches(element.text)) ? 'fetches something from elsewhere' : undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** A place in the same file, or a picture made of points that is written out in it. */
function isInside(address: string): boolean {
  return /^\s*(#|data:image\/(png|jpeg|gif);base64,)/.test(address);
}

/** Backslashes are how style sheets hide letters: there is no need for one in a picture. */
function fetches(text: string): boolean {
  if (/@import|\\|javascript:|image-set|src\s*\(/i.test(text)) return true;
  return [...text.matchAll(/url\(\s*["']?([^"')]*)/gi)].some(([, address = '']) => !isInside(address));
}

function sizeOf({ attributes }: XmlElement): PictureSize | undefined {
  const [, , width = 0, height = 0] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (width > 0 && height > 0) return { width, height };
  const [own, ownHeight] = [attributes['width'], attributes['height']].map((text) =>
    Number(/^\s*(\d+(?:\.\d+)?)(px)?\s*$/.exec(text ?? '')?.[1]),
  );
  return own !== undefined && ownHeight !== undefined && own > 0 && ownHeight > 0 ? { width: own, height: ownHeight } : undefined;
}
