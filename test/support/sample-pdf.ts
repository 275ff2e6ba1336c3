import { writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const opening = '#set document(title: "A sample", date: datetime(year: 2026, month: 11, day: 21))\n#set text(lang: "en")\n';

/** Writes a small PDF from Typst source, under a standard or under none: something to test the PDF checks with. */
export function writeSamplePdf(file: string, source: string, pdfStandard?: 'ua-1' | 'a-2a'): void {
  const compiler = NodeCompiler.create();
  writeFileSync(file, compiler.pdf({ mainFileContent: opening + source }, pdfStandard === undefined ? {} : { pdfStandard }));
}
