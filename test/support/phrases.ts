import type { Phrases } from '../../src/document/index.js';
import { compile } from './compile.js';

/** The phrases a document is composed with: the product's English and Welsh. */
export function phrasesOf(lang: string): Phrases {
  return lang === 'en' ? english : welsh;
}

const prefix = 'document.';
const all = compile({
  'site.yaml': 'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n',
}).phrases;
const [english, welsh] = ['en', 'cy'].map((lang): Phrases =>
  Object.fromEntries(
    Object.entries(all[lang] ?? {}).flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])),
  ),
) as [Phrases, Phrases];
