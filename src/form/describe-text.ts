import { isRecord } from '../schema/index.js';
import type { FormInput } from './form-input.js';
import type { FieldKind, TextInput } from './form-page.js';
import { asText } from './options.js';
import type { Place } from './places.js';
import type { Shape } from './shape.js';

export function describeText(
  place: Place,
  shape: Shape & { readonly kind: 'text' },
  { languages }: FormInput,
): FieldKind & { readonly kind: 'text' } {
  const { value } = place;
  const own = isRecord(value) ? Object.keys(value).filter((lang) => !languages.includes(lang)) : [];
  const [first = 'en'] = languages;
  const texts = isRecord(value) ? value : { [first]: value };
  const shown = shape.translated ? [...languages, ...own] : [first];
  const inputs = shown.map((lang): TextInput => ({
    lang,
    ...(shown.length > 1 || isRecord(value) ? { langName: languageNames[lang] ?? lang } : {}),
    text: value === 'not-stated' && shape.orNotStated ? '' : asText(texts[lang]),
  }));
  const isLong = shape.as === 'prose' || shape.as === 'note' || inputs.some(({ text }) => text.includes('\n'));
  return { kind: 'text', as: shape.as, inputs, isLong, ...(shape.orNotStated ? { notStated: value === 'not-stated' } : {}) };
}

const languageNames: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' };
