import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { PdfParts, PdfPhrases } from '../../../src/render/pdf/index.js';

const templatesFolder = fileURLToPath(new URL('../../../templates/', import.meta.url));
const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'));
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The product's own fonts, templates and phrases. */
export function loadParts(): PdfParts {
  const typst = join(templatesFolder, 'typst');
  const names = readdirSync(typst, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.typ'));
  const templates = Object.fromEntries(names.map((name) => [name.split(sep).join('/'), readFileSync(join(typst, name), 'utf8')]));
  const phrases = parse(readFileSync(join(templatesFolder, 'phrases', 'en.yaml'), 'utf8')) as { readonly pdf: PdfPhrases };
  const fonts = cuts.map((cut) => readFileSync(join(fontFolder, cut, `AtkinsonHyperlegibleNext_${cut}.ttf`)));
  return { fonts, templates, phrases: { en: phrases.pdf } };
}
