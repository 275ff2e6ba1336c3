import { propertiesIn } from './places.js';
import { shapeOf, type Shape } from './shape.js';

/** A new item of a list: an empty text, or a group with its texts empty. What has to be chosen is left out until somebody chooses. */
export function blankItem(schemas: readonly unknown[], item: Shape): unknown {
  if (item.kind === 'text') return '';
  if (item.kind === 'item' && item.short.kind === 'text') return '';
  const properties = propertiesIn(schemas, item);
  const texts = properties.filter(({ name, placed, required }) => required && shapeOf(schemas, placed, name).kind === 'text');
  return Object.fromEntries(texts.map(({ name }) => [name, '']));
}
