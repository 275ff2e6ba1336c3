import { stringify } from 'yaml';
import type { ScalarStyle } from '../yaml/index.js';

/** A value as YAML: what stands on the line of its key or dash, and the lines below it, less the indent of what is below a key. */
export interface Written {
  readonly inline: string;
  readonly below: readonly string[];
  /** A map or a list with something in it: all of it stands below. */
  readonly isCollection: boolean;
}

/** Writes a value in blocks, texts of several lines as they read (`|`). A text takes the style asked for where that can hold it. */
export function writeValue(value: unknown, style?: ScalarStyle): Written {
  const [first = '', ...lines] = stringify({ [owner]: value }, { ...settings, ...styleOf(value, style) })
    .replace(/\n$/, '')
    .split('\n');
  const below = lines.map((line) => line.slice(settings.indent));
  return { inline: first.slice(owner.length + 2), below, isCollection: first === `${owner}:` };
}

/** A value that is safe in brackets: an id, a number, yes or no. `undefined` where it is none. */
export function writeInFlow(value: unknown): string | undefined {
  if (typeof value === 'string' && !/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(value)) return undefined;
  return typeof value === 'object' ? undefined : writeKey(value);
}

/** A name as it stands before its colon. */
export function writeKey(name: unknown): string {
  return stringify(name, settings).trimEnd();
}

/** The key that a value is written under, so that it is indented as under any other. */
const owner = 'k';

const settings = { indent: 2, lineWidth: 0, blockQuote: 'literal', defaultKeyType: 'PLAIN', version: '1.2', schema: 'core' } as const;

function styleOf(value: unknown, style: ScalarStyle | undefined): { readonly defaultStringType?: 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' } {
  const isShort = typeof value === 'string' && !value.includes('\n');
  if (style === 'double') return { defaultStringType: 'QUOTE_DOUBLE' };
  return style === 'single' && isShort ? { defaultStringType: 'QUOTE_SINGLE' } : {};
}
