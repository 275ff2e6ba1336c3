import { isRecord } from '../schema/index.js';
import { asText } from './options.js';
import type { Shape } from './shape.js';

/** Whether a field of this kind can show a value. Words and numbers can always be shown, even where they are not right. */
export function fits(shape: Shape, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const isScalar = typeof value !== 'object';
  switch (shape.kind) {
    case 'text':
      return isScalar || (shape.translated && isRecord(value) && Object.values(value).every((text) => typeof text !== 'object'));
    case 'number':
    case 'yes-no':
    case 'choice':
    case 'name':
      return isScalar;
    case 'several':
      return (shape.orNotStated && value === 'not-stated') || isListOfScalars(value);
    case 'names':
      return (isScalar && shape.words.includes(asText(value))) || isListOfScalars(value);
    case 'list':
      return Array.isArray(value);
    case 'map':
    case 'object':
      return isRecord(value);
    case 'item':
      return isRecord(value) || isScalar;
    case 'answer':
      return (
        isScalar ||
        (Array.isArray(value) ? shape.list !== undefined : shape.object !== undefined || (shape.only !== undefined && 'only' in value))
      );
    default:
      return shape satisfies never;
  }
}

function isListOfScalars(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}
