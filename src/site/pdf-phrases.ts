import type { PdfPhrases } from '../render/pdf/parts.js';

/** The words of PDFs among all phrases of a language. Throws where one is missing: a test holds that none is. */
export function pickPdfPhrases(phrases: Readonly<Record<string, string>>): PdfPhrases {
  const pick = (key: keyof PdfPhrases): string => {
    const phrase = phrases[`pdf.${key}`];
    if (phrase === undefined) throw new Error(`The phrase pdf.${key} is missing.`);
    return phrase;
  };
  return {
    version: pick('version'),
    lastChanged: pick('lastChanged'),
    pageOf: pick('pageOf'),
    contents: pick('contents'),
    addresses: pick('addresses'),
    online: pick('online'),
    code: pick('code'),
    notPublished: pick('notPublished'),
    draft: pick('draft'),
  };
}
