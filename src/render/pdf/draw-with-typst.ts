import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What came of drawing: the PDF, or why there is none, in Typst's own words with the template and line. */
export type Drawing = { readonly bytes: Uint8Array } | { readonly fault: string };

/** A folder that need not exist: all files are handed in, and Typst reads no others. */
const workspace = '/fairnotice-pdf';
const main = `${workspace}/document.typ`;

/**
 * Loads fonts and templates once and gives the function that draws one document after the other from its data.
 * It keeps a little memory for each: a worker that draws many should be replaced every few hundred.
 */
export function startTypst(fonts: readonly Uint8Array[], templates: Readonly<Record<string, string>>): (json: string) => Drawing {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  for (const [name, source] of Object.entries(templates)) compiler.mapShadow(`${workspace}/${name}`, Buffer.from(source));
  return (json) => {
    compiler.mapShadow(`${workspace}/notice.json`, Buffer.from(json));
    try {
      return { bytes: compiler.pdf({ mainFilePath: main }, { pdfStandard: 'ua-1' }) };
    } catch (error) {
      // Only a document that failed is compiled again: what compile() gives is never freed.
      return { fault: explainFault(compiler) ?? String(error) };
    }
  };
}

function explainFault(compiler: NodeCompiler): string | undefined {
  const diagnostics = compiler.compile({ mainFilePath: main }).takeDiagnostics();
  if (diagnostics === null) return undefined;
  const [first] = compiler.fetchDiagnostics(diagnostics) as readonly unknown[];
  return JSON.stringify(first);
}
