import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { xliffFaults } from './xliff-words.js';

/** A text that came back from a translator. */
export interface ReturnedUnit {
  /** The file without `.yaml`, and the place in it. */
  readonly original: string;
  readonly place: string;
  readonly source: string;
  /** Absent where nothing was written. */
  readonly target?: string;
  /** What the translator's program says of it, such as `translated` or `needs-adaptation`. */
  readonly state?: string;
  /** Why it cannot be taken. */
  readonly fault?: string;
}

/** The texts of a translator's file, or why it cannot be read. */
export type XliffReading =
  { readonly target: string; readonly source: string; readonly units: readonly ReturnedUnit[] } | { readonly fault: string };

const largest = 10_000_000;

/**
 * Reads XLIFF 1.2 from anyone: a file from outside. Refuses, in words, what is too large or no XLIFF, and any DOCTYPE; entities other than
 * XML's own five are never resolved. Text inside `mrk`, with which programs mark sentences, is text; any other markup in a translation is
 * refused, for nothing of that kind was sent.
 */
export function readXliff(bytes: Uint8Array): XliffReading {
  if (bytes.length > largest) return { fault: xliffFaults.tooLarge };
  const text = decode(bytes);
  if (text === undefined) return { fault: xliffFaults.notUtf8 };
  if (/<!DOCTYPE/i.test(text)) return { fault: xliffFaults.docType };
  const root = parse(text);
  if (root === undefined) return { fault: xliffFaults.notXml };
  if (root.name !== 'xliff' || root.attributes['version'] !== '1.2') return { fault: xliffFaults.notXliff };
  const files = childrenOf(root, 'file');
  const [first] = files;
  if (!first) return { fault: xliffFaults.noUnits };
  const [source, target] = ['source-language', 'target-language'].map((name) => first.attributes[name] ?? '');
  const units = files.flatMap((file) => descendants(file, 'trans-unit').map((unit) => readUnit(file.attributes['original'] ?? '', unit)));
  if (units.length === 0) return { fault: xliffFaults.noUnits };
  return { source: source ?? '', target: target ?? '', units };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Thousands of elements inside each other exhaust the parser: that is a fault of the file too. */
function parse(text: string): XmlElement | undefined {
  try {
    return parseXml(text, { preserveCdata: false }).root ?? undefined;
  } catch {
    return undefined;
  }
}

function readUnit(original: string, unit: XmlElement): ReturnedUnit {
  const [source] = childrenOf(unit, 'source');
  const [target] = childrenOf(unit, 'target');
  const place = unit.attributes['id'] ?? '';
  const state = target?.attributes['state'];
  const base = { original, place, source: source ? textOf(source) : '', ...(state === undefined ? {} : { state }) };
  const strange = target && findMarkup(target);
  if (strange !== undefined) return { ...base, fault: `There is markup in the translation (“${strange}”), and none was sent.` };
  const words = target ? textOf(target).replaceAll('\r\n', '\n').trim() : '';
  return words === '' ? base : { ...base, target: words };
}

/** The element of a translation that is neither text nor the mark of a sentence. */
function findMarkup(element: XmlElement): string | undefined {
  for (const child of element.children) {
    if (child instanceof XmlText) continue;
    if (!(child instanceof XmlElement)) continue;
    const found = child.name === 'mrk' ? findMarkup(child) : child.name;
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (child instanceof XmlText ? child.text : child instanceof XmlElement ? textOf(child) : ''))
    .join('');
}

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element.children).filter((child) => child.name === name);
}

function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element.children).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

function elementsOf(nodes: readonly XmlNode[]): readonly XmlElement[] {
  return nodes.filter((node) => node instanceof XmlElement);
}
