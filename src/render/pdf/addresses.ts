import type { Coverage } from './check-letters.js';

/** The addresses that links of one document lead to, for people who hold it on paper: each once, numbered in the order of the text. */
export interface Addresses {
  /** The number to print after the words of a link; none where the words are the address and it can be read there. */
  readonly numberOf: (address: string, words: string) => number | undefined;
  /** The numbered addresses as they are printed. */
  readonly list: () => readonly string[];
}

/** Begins with no address. */
export function startAddresses(covers: Coverage): Addresses {
  const shown: string[] = [];
  return {
    numberOf: (address, words) => {
      const text = showAddress(address, covers);
      if (isSpelledBy(words, text)) return undefined;
      const place = shown.indexOf(text);
      return place === -1 ? shown.push(text) : place + 1;
    },
    list: () => shown,
  };
}

/** As people type it: without what stands for “web page”, “email” or “phone”. Letters that no font has, and any that cannot be seen, as their codes. */
export function showAddress(address: string, covers: Coverage): string {
  const text = address.replace(/^(https?:\/\/|mailto:|tel:)/i, '').replace(/^([^/?#]*)\/$/, '$1');
  return [...text].map((letter) => (isPrinted(letter, covers) ? letter : codesOf(letter))).join('');
}

function isPrinted(letter: string, covers: Coverage): boolean {
  return /[!-~]/.test(letter) || (/[\p{L}\p{N}]/u.test(letter) && covers(letter.codePointAt(0) ?? 0));
}

function codesOf(letter: string): string {
  return [...new TextEncoder().encode(letter)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** Spaces within a phone number, capitals and a closing slash make no other address. */
function isSpelledBy(words: string, shown: string): boolean {
  const bare = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/\s+/g, '')
      .replace(/^(https?:\/\/|mailto:|tel:)/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(words) === bare(shown);
}
