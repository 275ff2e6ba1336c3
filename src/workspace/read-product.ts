import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Product } from '../index.js';
import type { PdfParts } from '../render/pdf/index.js';
import { createValidator } from '../schema/index.js';
import { readCoverage } from './read-letters.js';
import { readChecks } from './read-checks.js';
import { readFolder } from './read-folder.js';

const pdfStyles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** What the compiler is given of the product, read from the product's own folder: it does not matter where the command was started. */
export function readProduct(): Product {
  const schemas = readSchemas();
  const phrases = readFolder('templates/phrases', '.yaml').map(([name, text]) => [name.slice(0, -'.yaml'.length), text]);
  return {
    validator: createValidator(schemas, readChecks(schemas)),
    schemas,
    phrases: Object.fromEntries(phrases) as Record<string, string>,
    covers: readCoverage(readPdfFonts),
  };
}

/** The schemas of files that people write, each read from JSON. */
export function readSchemas(): readonly unknown[] {
  return readFolder('schema', '.schema.json')
    .filter(([name]) => !name.startsWith('output/'))
    .map(([, text]): unknown => JSON.parse(text));
}

/** Fonts and templates of the PDFs. */
export function readPdfParts(): Pick<PdfParts, 'fonts' | 'templates'> {
  return { fonts: readPdfFonts(), templates: Object.fromEntries(readFolder('templates/typst', '.typ')) };
}

function readPdfFonts(): PdfParts['fonts'] {
  const require = createRequire(import.meta.url);
  const fonts = dirname(require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'));
  return pdfStyles.map((style) => readFileSync(join(fonts, style, `AtkinsonHyperlegibleNext_${style}.ttf`)));
}
