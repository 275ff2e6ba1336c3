import { plainWords, type Text } from '../model/index.js';

/** The first words of a text without its Markdown, cut between words; without the mark at its end. */
export function excerpt(text: Text, longest: number): string {
  return shorten(plainWords(text), longest);
}

/** Words in one line, cut between words where they are longer than that. */
export function shorten(text: string, longest: number): string {
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]$/, '');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[.;,:]$/, '')}…`;
}
