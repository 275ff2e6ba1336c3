import { stringify } from 'yaml';
import { readSchemas } from '../../scripts/generate/schemas.js';
import { registerKinds } from '../../src/schema/index.js';
import { help, type Files } from './compile.js';
import { everyField } from './every-field.js';

export const placedSchemas = readSchemas(new URL('../../schema/', import.meta.url));

type Fields = Readonly<Record<string, unknown>>;

/**
 * A notice in which every field there is says something, in both languages, and nothing stands in the way of anything else:
 * an entry of processing for each topic, entries whose facts are their own, their purposes' or the defaults', and one law to an entry.
 */
export function fullNotice(): Fields {
  const value = oneLawEach(everyField(placedSchemas, 'notice.schema.json', 1).value) as Fields & { readonly processing: readonly Fields[] };
  const { purposes, ...entry } = value.processing[0] ?? {};
  const [purpose] = purposes as readonly Fields[];
  const plain = { text: purpose?.['text'] };
  const uses = Object.fromEntries(Object.entries(entry).filter(([key]) => !(key in topics) && key !== 'topic'));
  const ofTopic = Object.entries(topics).map(([key, topic]) => ({
    id: `topic-${topic}`,
    topic,
    purposes: [plain],
    [key]: entry[key],
  }));
  return {
    ...value,
    formerPaths: ['anytown-council/former-help'],
    processing: [
      { ...uses, id: 'an-id', purposes: [plain] },
      { id: 'of-purposes', purposes },
      { id: 'of-defaults', purposes: [plain] },
      ...ofTopic,
    ],
  };
}

const topics = { marketing: 'marketing', photographs: 'photographs', cctv: 'cctv', callRecording: 'call-recording', website: 'website' };

/** A workspace in two languages around a notice, whose registers hold what `fullNotice` names. */
export function fullWorkspace(notice: unknown): Files {
  const registers = registerKinds.map(
    (kind) => [`registers/${kind}.yaml`, stringify(everyField(placedSchemas, `${kind}.schema.json`, 0).value)] as const,
  );
  return {
    'site.yaml': 'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n',
    'controllers/an-id.yaml': 'name: An other body\nkind: other\nnation: england\n',
    ...Object.fromEntries(registers),
    [help]: stringify(notice, { lineWidth: 0, aliasDuplicateObjects: false }),
  };
}

/** An entry of law names one thing: guidance in one entry and a power in another, in place of all at once. */
function oneLawEach(value: unknown): unknown {
  if (Array.isArray(value))
    return value.flatMap((item: unknown): readonly unknown[] => (isLaw(item) ? splitLaw(item) : [oneLawEach(item)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, oneLawEach(item)]));
}

function isLaw(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && 'commonLaw' in value && 'guidance' in value;
}

function splitLaw({ guidance, commonLaw, provision, url }: Fields): readonly Fields[] {
  return [{ guidance, provision, url }, { commonLaw }];
}
