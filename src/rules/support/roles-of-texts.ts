import { given, type Notice } from '../../model/index.js';
import { textKey, textsIn, type ReaderText } from './reader-texts.js';

/** Texts of a notice by what they do: a body may be named in some and not in others. */
export interface RolesOfTexts {
  /** Names of those who get or give information. */
  readonly parties: readonly ReaderText[];
  /** Texts that are there to name other bodies, or that belong to them: people, contact details of the controllers, titles, addresses, history. */
  readonly naming: readonly ReaderText[];
  /** All else that is said to the reader. */
  readonly running: readonly ReaderText[];
}

/** Sorts texts of a notice by their roles. */
export function sortTexts(notice: Notice, texts: readonly ReaderText[]): RolesOfTexts {
  const parties = keysOf(under(notice, partyFields));
  const outside = given(notice.recipients)?.outside;
  const headings = (outside === undefined ? undefined : given(outside))?.map(({ heading }) => heading);
  const naming = keysOf([...under(notice, namingFields), headings]);
  const roleOf = ({ text }: ReaderText): keyof RolesOfTexts =>
    parties.has(textKey(text)) ? 'parties' : naming.has(textKey(text)) ? 'naming' : 'running';
  const inRole = (role: keyof RolesOfTexts): readonly ReaderText[] => texts.filter((text) => roleOf(text) === role);
  return { parties: inRole('parties'), naming: inRole('naming'), running: inRole('running') };
}

const partyFields = new Set(['who']);

const namingFields = new Set([
  'controller',
  'jointControllers',
  'people',
  'changes',
  'address',
  'agreement',
  'law',
  'statedLaw',
  'policyDocument',
  'schedule',
  'operator',
  'recipient',
]);

/** What the fields of these names hold, wherever in the notice they are. */
function under(part: unknown, fields: ReadonlySet<string>): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([field, value]) => (fields.has(field) ? [value] : under(value, fields)));
}

function keysOf(parts: readonly unknown[]): ReadonlySet<string> {
  return new Set(parts.flatMap(textsIn).map(textKey));
}
