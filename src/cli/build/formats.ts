import { didYouMean, UsageError } from '../usage-error.js';

export type Format = 'html' | 'pdf' | 'json' | 'txt' | 'md' | 'fragment' | 'pack';

/** Everything a whole site holds. */
export const allFormats: readonly Format[] = ['html', 'pdf', 'json', 'txt', 'md', 'fragment', 'pack'];

/** The formats asked for, with commas between them; all where nothing was asked. */
export function readFormats(text: string | undefined): readonly Format[] {
  if (text === undefined) return allFormats;
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !allFormats.some((format) => format === word));
  if (unknown !== undefined) {
    const names = `The formats are: ${allFormats.join(', ')}.`;
    throw new UsageError(`There is no format “${unknown}”.`, didYouMean(unknown, allFormats) ?? names);
  }
  return allFormats.filter((format) => words.includes(format));
}
