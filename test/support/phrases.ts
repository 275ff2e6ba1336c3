import type { Phrases } from '../../src/document/index.js';
import { compile } from './compile.js';

/** The phrases a document is composed with: the product's English and Welsh. */
export function phrasesOf(lang: string): Phrases {
  return lang === 'en' ? english : welsh;
}

/** The phrases that PDFs alone have, such as the heading of the list of web addresses. */
export function pdfPhrasesOf(lang: string): Phrases {
  return withPrefix(lang, 'pdf.');
}

const all = compile({
  'site.yaml': 'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n',
}).phrases;
const [english, welsh] = [withPrefix('en', 'document.'), withPrefix('cy', 'document.')];

function withPrefix(lang: string, prefix: string): Phrases {
  return Object.fromEntries(
    Object.entries(all[lang] ?? {}).flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])),
  );
}
