import type { ErrorObject } from 'ajv/dist/2020.js';
import { distance } from 'fastest-levenshtein';
import type { Diagnostic } from '../diagnostics/index.js';
import { originAt, rawScalar, type YamlFile } from '../yaml/index.js';
import { asListOf, besideAdvice, choose, fieldsAdvice } from './advise-values.js';
import { describeFormat, type Words } from './describe-format.js';
import { formats } from './formats.js';
import { inQuotes, isNoFieldName, textWithColon } from './colon-in-text.js';
import { notAnId, notAnIdInUse } from './describe-id.js';
import type { FindOptions, Options } from './find-options.js';
import { isRecord } from './json.js';

/**
 * The faults that ajv found in a file, in our words and at their places. `findOptions` knows what else may stand at a place.
 * Of a text that a colon has made a field of, nothing else is said.
 */
export function describeFaults(faults: readonly ErrorObject[], file: YamlFile, findOptions: FindOptions): readonly Diagnostic[] {
  const found = faults.map((fault) => ({ fault, diagnostic: describeFault(fault, file, findOptions) }));
  const texts = new Set(found.filter(({ diagnostic }) => diagnostic.code === colonInText).map(({ fault }) => fault.instancePath));
  return found
    .filter(({ fault, diagnostic }) => diagnostic.code === colonInText || !texts.has(fault.instancePath))
    .map(({ diagnostic }) => diagnostic);
}

const colonInText = 'schema/colon-in-text';

function describeFault(fault: ErrorObject, file: YamlFile, findOptions: FindOptions): Diagnostic {
  const positions = toPositions(fault.instancePath, file.value);
  const at = (words: Words, part?: 'key' | 'value', key?: string): Diagnostic => ({
    severity: 'error',
    ...words,
    origin: originAt(file, key === undefined ? positions : [...positions, key], part),
  });
  const field = nameOf(positions);
  const schema: unknown = fault.parentSchema;
  const options = findOptions(positions);
  const items = findOptions([...positions, 0]);
  switch (fault.keyword) {
    case 'additionalProperties': {
      const key = String(fault.params['additionalProperty']);
      return at(unknownProperty(key, field, schema, options.text ? textWithColon(fault) : undefined), 'key', key);
    }
    case 'required': {
      const key = String(fault.params['missingProperty']);
      return at(missingProperty(key, field, schema, findOptions([...positions, key])), 'key');
    }
    case 'type':
      return at(wrongType(field, fault.params['type'], fault.data, rawScalar(file, originAt(file, positions)), schema, options, items));
    case 'enum':
    case 'const': {
      const allowed: unknown = fault.keyword === 'enum' ? fault.params['allowedValues'] : [fault.params['allowedValue']];
      return at(unknownValue(field, fault.data, (Array.isArray(allowed) ? allowed : []).map(String), sistersOf(schema), options, items));
    }
    case 'format':
      return at(describeFormat(String(fault.params['format']), String(fault.data)));
    case 'propertyNames':
      return at(notAnId(String(fault.params['propertyName'])), 'key', String(fault.params['propertyName']));
    case 'minItems':
      return at({
        code: 'schema/empty-list',
        message: `The list under ${field} is empty.`,
        hint: `Add an item, or take the line out.${insteadOf(options)}`,
      });
    case 'minLength':
    case 'minProperties':
      return at(emptyText(field, options));
    case 'maxLength':
      return at({
        code: 'schema/too-long',
        message: `${capital(field)} is too long.`,
        hint: `It can have ${String(fault.params['limit'])} letters at most.`,
      });
    case 'pattern':
      return at(wrongForm(String(fault.data), field, schema, options, positions.at(-1) === 'id' ? undefined : file.value));
    default:
      return at({ code: 'schema/wrong-form', message: `${capital(field)} does not have the form we need.`, ...describe(schema) });
  }
}

/** `text` is what was written, where it may be a text with a colon in it. */
function unknownProperty(key: string, field: string, schema: unknown, text: string | undefined): Words {
  const known = isRecord(schema) && isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
  const near = meant(key, known);
  const quoted = text === undefined || near.suggestions !== undefined ? undefined : `write ${inQuotes(text)}, with the quotation marks.`;
  if (quoted !== undefined && isNoFieldName(key)) {
    return {
      code: colonInText,
      message: `${capital(field)} looks like a text with a colon in it, which YAML takes for a field called “${key}”.`,
      hint: `If it is one text, ${quoted}`,
    };
  }
  const allowed = `The fields allowed here are: ${known.join(', ')}.`;
  const orText = quoted === undefined ? '' : ` If this is a text with a colon in it, ${quoted}`;
  return {
    code: 'schema/unknown-property',
    message: `There is no field called “${key}” ${field === 'the file' ? 'in this kind of file' : `under ${field}`}.`,
    hint: `Fairnotice would leave it out in silence, so it stops here.${near.suggestions ? '' : ` ${allowed}`}${orText}`,
    ...near,
  };
}

function missingProperty(key: string, field: string, schema: unknown, { words, list }: Options): Words {
  const property = isRecord(schema) && isRecord(schema['properties']) ? schema['properties'][key] : undefined;
  const about = describe(property).hint;
  const said = words.length === 0 || (list && about?.includes('or a list') === true);
  const takesAdvice = said ? '' : list ? ` It takes ${orList([...words, 'a list'])}.` : ` ${choose(words)}.`;
  return {
    code: 'schema/missing-property',
    message: `“${key}” is missing ${field === 'the file' ? 'from this file' : `from ${field}`}.`,
    hint: [`Add it.${takesAdvice}`, about].filter(Boolean).join(' '),
  };
}

/** A value of the wrong sort. `raw` is what was typed: a phone number read as a number has lost its zero in `value`. */
function wrongType(
  field: string,
  wanted: unknown,
  value: unknown,
  raw: string | undefined,
  schema: unknown,
  options: Options,
  items: Options,
): Words {
  const sorts = (Array.isArray(wanted) ? wanted : [wanted]).map(String);
  const { hint } = describe(schema);
  const words = options.onlyWords ? options.words : [];
  const names = sorts.flatMap((sort) => (sort === 'string' && words.length > 0 ? words : [sortNames[sort] ?? sort]));
  const message = `${capital(field)} should be ${orList(names)}, but it is ${sortOf(value)}.`;
  const scalar = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
  // A list may hold fields called “toString”: only a value of one word is made a text of.
  const typed = raw ?? (scalar ? String(value) : '');
  const list = scalar && sorts.includes('array') ? asListOf(typed, items) : undefined;
  if (list !== undefined)
    return { code: 'schema/wrong-type', message, hint: [`Write it as a list: ${list}.`, hint].filter(Boolean).join(' ') };
  const textFits = sorts.includes('string') && (words.length === 0 || words.includes(typed));
  if (textFits && (typeof value === 'number' || typeof value === 'boolean')) {
    const format = isRecord(schema) && typeof schema['format'] === 'string' ? schema['format'] : undefined;
    if (format !== undefined && formats[format]?.(typed) === false) return describeFormat(format, typed);
    return {
      code: 'schema/wrong-type',
      message,
      hint: `YAML reads ${typed} as ${sortOf(value)} and may change it: a zero at the start is lost. Put it in quotes: "${typed}".`,
    };
  }
  if (value === null) return { code: 'schema/wrong-type', message: `${capital(field)} is empty.`, hint: emptyAdvice(hint, options) };
  const advice = words.length > 0 ? `${choose(words)}${besideAdvice(sorts, options, items)}.` : shapeAdvice(sorts, value, options);
  return { code: 'schema/wrong-type', message, hint: [advice, hint].filter(Boolean).join(' ') };
}

function emptyAdvice(about: string | undefined, options: Options): string {
  const words = options.words.filter((word) => !negatives.has(word));
  const write = words.length === 0 ? 'Write a value, or take the line out.' : `${choose(words)}, or take the line out.`;
  return [`${write}${insteadOf(options)}`, about].filter(Boolean).join(' ');
}

function emptyText(field: string, options: Options): Words {
  return {
    code: 'schema/empty-text',
    message: `${capital(field)} is empty.`,
    hint: `Write the text, or take the line out.${insteadOf(options)}`,
  };
}

/** Words that answer without a fact. */
const negatives: ReadonlySet<string> = new Set(['none', 'not-stated']);

/** What to write where there is nothing to say, or nobody has said it, and the place has a word for that. */
function insteadOf({ words }: Options): string {
  const none = words.includes('none') ? ' If there is none, write none.' : '';
  return words.includes('not-stated') ? `${none} If nobody has given the fact yet, write not-stated.` : none;
}

function shapeAdvice(sorts: readonly string[], value: unknown, options: Options): string {
  if (sorts.includes('array')) return 'Start each item on a line of its own with a hyphen and a space.';
  if (sorts.includes('string') && isRecord(value)) return 'If the text holds a colon and a space, put the whole text in quotes.';
  if (sorts.includes('string')) return 'Write one text after the colon, without hyphens before it.';
  if (sorts.includes('boolean')) return 'Write true or false, without quotes.';
  if (sorts.includes('object')) return fieldsAdvice(options);
  return 'Write figures only, without quotes.';
}

/** A word that is none of those allowed. `beside` are the other sorts of value that the field may hold. */
function unknownValue(
  field: string,
  value: unknown,
  allowed: readonly string[],
  beside: readonly string[],
  options: Options,
  items: Options,
): Words {
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  const near = meant(given, allowed);
  const list = beside.includes('array') && near.suggestions === undefined ? asListOf(given, items) : undefined;
  return {
    code: 'schema/unknown-value',
    message: `“${given}” is not a value that ${field} can have.`,
    hint: list === undefined ? `${choose(allowed)}${besideAdvice(beside, options, items)}.` : `Write it as a list: ${list}.`,
    ...near,
  };
}

function sistersOf(schema: unknown): readonly string[] {
  const beside = isRecord(schema) ? schema['x-beside'] : undefined;
  return Array.isArray(beside) ? beside.map(String) : [];
}

/** `file` is where an id that is used here may be given; nothing where this gives it. */
function wrongForm(value: string, field: string, schema: unknown, options: Options, file: unknown): Words {
  const pattern = isRecord(schema) ? schema['pattern'] : undefined;
  if (typeof pattern === 'string' && pattern.startsWith('^[a-z0-9]+(-')) {
    return file === undefined ? notAnId(value) : notAnIdInUse(value, file, pattern.includes('/'));
  }
  if (/[\r\n]/.test(value)) {
    return {
      code: 'schema/more-than-one-line',
      message: `${capital(field)} must be one line.`,
      hint: 'Write the whole text after the colon, on one line.',
    };
  }
  if (value.trim() === '') return emptyText(field, options);
  const example =
    isRecord(schema) && Array.isArray(schema['examples']) ? schema['examples'].find((found) => typeof found === 'string') : undefined;
  const hint = [describe(schema).hint, example === undefined ? undefined : `Write it like ${example}.`].filter(Boolean).join(' ');
  return { code: 'schema/wrong-form', message: `“${value}” does not have the form that ${field} needs.`, ...(hint === '' ? {} : { hint }) };
}

/** The words that were probably meant, nearest first. */
function meant(word: string, known: readonly string[]): Pick<Words, 'suggestions'> {
  const near = known
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return near[0] ? { suggestions: [near[0].candidate] } : {};
}

/** What the schema says of a field, as a sentence: “Whether it is so.” becomes “It says whether it is so.” */
function describe(schema: unknown): { readonly hint?: string } {
  if (!isRecord(schema) || typeof schema['description'] !== 'string') return {};
  return {
    hint: schema['description'].replace(
      /^(?:How|What|When|Where|Whether|Which|Who|Whose|Why)\b/,
      (word) => `It says ${word.toLowerCase()}`,
    ),
  };
}

const sortNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a group of fields',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function sortOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'true or false' : 'a number';
}

/** What to call the place: the nearest field name, and the position in a list. */
function nameOf(positions: readonly (string | number)[]): string {
  const last = positions.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `“${last}”`;
  const list = positions.findLast((step) => typeof step === 'string');
  return `item ${String(last + 1)} of “${list ?? 'the list'}”`;
}

/** JSON Pointer (RFC 6901) to keys and positions: a number is a position only where the value there is a list. */
function toPositions(pointer: string, root: unknown): (string | number)[] {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      if (Array.isArray(value)) {
        value = (value as unknown[])[Number(key)];
        return Number(key);
      }
      value = isRecord(value) ? value[key] : undefined;
      return key;
    });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function orList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${String(items.at(-1))}`;
}
