import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What came of drawing: the PDF, or why there is none. */
export type Drawing = { readonly bytes: Uint8Array } | { readonly fault: TypstFault };

/** Where Typst stopped, if it says so, and its own words. */
export interface TypstFault {
  readonly template?: string;
  readonly line?: number;
  readonly words: string;
}

/** A folder that need not exist: all files are handed in, and Typst reads no others. */
const workspace = '/fairnotice-pdf';

/** For how many documents something worked out is kept. For ever, unless told: then each notice would take two megabytes more. */
const keptInCache = 4;

/** What to draw. */
export interface DrawJob {
  /** The template that draws it, such as `document.typ`. */
  readonly template: string;
  /** What that template and its modules read, by name. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly standard: 'ua-1' | 'a-2a';
}

/** Loads fonts and templates once and gives the function that draws one document after the other from its data. */
export function startTypst(fonts: readonly Uint8Array[], templates: Readonly<Record<string, string>>): (job: DrawJob) => Drawing {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  for (const [name, source] of Object.entries(templates)) compiler.mapShadow(`${workspace}/${name}`, Buffer.from(source));
  return ({ template, files, standard }) => {
    const main = `${workspace}/${template}`;
    compiler.evictCache(keptInCache);
    for (const [name, content] of Object.entries(files)) compiler.mapShadow(`${workspace}/${name}`, Buffer.from(content));
    try {
      return { bytes: compiler.pdf({ mainFilePath: main }, { pdfStandard: standard }) };
    } catch (error) {
      // Only a document that failed is compiled again: what compile() gives is never freed.
      return { fault: explainFault(compiler, main) ?? { words: readDump(String(error)) } };
    }
  };
}

function explainFault(compiler: NodeCompiler, main: string): TypstFault | undefined {
  const diagnostics = compiler.compile({ mainFilePath: main }).takeDiagnostics();
  const fault = diagnostics === null ? undefined : (compiler.fetchDiagnostics(diagnostics) as readonly RawFault[])[0];
  if (fault === undefined) return undefined;
  const template = fault.path?.slice(workspace.length + 1) ?? '';
  const words = fault.message;
  return template === '' || fault.range === undefined || fault.range === null
    ? { words }
    : { template, line: fault.range.start.line + 1, words };
}

/** A fault of PDF/UA shows only when the PDF is written; its words are in the middle of a dump. */
function readDump(dump: string): string {
  return /message: "((?:[^"\\]|\\.)*)"/.exec(dump)?.[1]?.replace(/(?<!\\)\\+"/g, '"') ?? dump;
}

/** What the binding gives for a fault; it calls it `any`. */
interface RawFault {
  readonly message: string;
  readonly path?: string;
  /** Lines count from 0. */
  readonly range?: { readonly start: { readonly line: number } } | null;
}
