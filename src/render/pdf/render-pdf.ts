import type { Diagnostic, Result } from '../../diagnostics/index.js';
import type { Document, Inline } from '../../document/index.js';
import { describeOverrideFault } from '../override-fault.js';
import { headingsOfBook, toBookData } from './book-data.js';
import { checkLetters } from './check-letters.js';
import { readFonts } from './read-fonts.js';
import { checkStructure } from './check-structure.js';
import { startTypst, type Drawing, type TypstFault } from './draw-with-typst.js';
import { finishPdf } from './finish-pdf.js';
import { headingsByAnchor, listPassages, type Passage } from './passages.js';
import type { Pdf, PdfBook, PdfForm, PdfLogo, PdfLook, PdfParts, PdfPhrases, PdfSurroundings } from './parts.js';
import { toTypstData, type OutwardLink } from './typst-data.js';

/** Draws documents, one after the other: as PDF/UA-1, for the archive as PDF/A-2a. */
export interface PdfRenderer {
  /**
   * The PDF of one document, or `undefined` with the errors that stand in its way (`pdf/…`). Never throws for what a document holds.
   * The same document gives the same bytes on every machine and day: its date is that of its newest change.
   */
  readonly render: (document: Document, surroundings: PdfSurroundings, form?: PdfForm) => Result<Pdf | undefined>;
  /** The same for a poster on one sheet: its words are the blocks of the first layer, the last of them the way to the notice. */
  readonly renderPoster: (poster: Document, surroundings: PdfSurroundings) => Result<Pdf | undefined>;
  /** The same for several notices in one: links from one to another lead inside. Its date is that of the newest change of any. */
  readonly renderBook: (book: PdfBook) => Result<Pdf | undefined>;
}

/**
 * Makes ready to draw: call it once in each worker. Throws only where a font file is not a font. `start` is what draws with Typst: a
 * measurement listens in on it.
 *
 * On paper and not in the notice are: all that stands before the title (logo, controller, service, version, date, address, example
 * statement), the contents, the list of web addresses at the end, and head, foot, watermark and the numbers after links, which screen
 * readers pass over.
 */
export function createPdfRenderer(
  { fonts, templates, overridden = {}, phrases, look = productLook }: PdfParts,
  start: typeof startTypst = startTypst,
): PdfRenderer {
  const { families, covers } = readFonts(fonts);
  const draw = start(fonts, templates);
  const pictures = look.logo === undefined ? {} : { [pictureName(look.logo)]: look.logo.bytes };

  function findFaults(document: Document, surroundings: PdfSurroundings, words: PdfPhrases): readonly Diagnostic[] {
    const passages = [furniturePassage(document, words), ...listPassages(document)];
    return [...checkStructure(document, surroundings), ...checkLetters(passages, covers)];
  }

  function drawData(template: string, data: object, form: PdfForm): Drawing {
    return draw({
      template,
      files: { 'notice.json': JSON.stringify(data), 'look.json': JSON.stringify(describeLook(form, families, look)), ...pictures },
      standard: form === 'archive' ? 'a-2a' : 'ua-1',
    });
  }

  function drawWith(template: string, document: Document, surroundings: PdfSurroundings, form: PdfForm): Result<Pdf | undefined> {
    const words = phrases[document.lang];
    if (words === undefined) return { value: undefined, diagnostics: [noPhrases(document)] };
    const refused = findFaults(document, surroundings, words);
    if (refused.length > 0) return { value: undefined, diagnostics: refused };

    const links: OutwardLink[] = [];
    const drawing = drawData(template, toTypstData(document, surroundings, words, { links, covers }), form);
    if ('fault' in drawing) return { value: undefined, diagnostics: [notDrawn(document, drawing.fault, overridden)] };
    return { value: finishPdf(drawing.bytes, links, headingsByAnchor(document, '', words.addresses)), diagnostics: [] };
  }

  function renderBook(book: PdfBook): Result<Pdf | undefined> {
    const [first] = book.notices;
    const words = phrases[book.lang];
    if (first === undefined) throw new Error('A book has at least one notice.');
    if (words === undefined) return { value: undefined, diagnostics: [noPhrases(first.document)] };
    const refused = book.notices.flatMap(({ document, surroundings }) => findFaults(document, surroundings, words));
    if (refused.length > 0) return { value: undefined, diagnostics: refused };

    const links: OutwardLink[] = [];
    const drawing = drawData('bound.typ', toBookData(book, words, { links, covers }), 'standard');
    if ('fault' in drawing) return { value: undefined, diagnostics: [notDrawn(first.document, drawing.fault, overridden)] };
    return { value: finishPdf(drawing.bytes, links, headingsOfBook(book, words)), diagnostics: [] };
  }
  return {
    render: (document, surroundings, form = 'standard') => drawWith('document.typ', document, surroundings, form),
    renderPoster: (poster, surroundings) => drawWith('poster.typ', poster, surroundings, 'standard'),
    renderBook,
  };
}

/** Of a site that gives none. */
const productLook: PdfLook = { colours: { brand: '#2f4858', link: '#14527f' } };

/** The name under which the templates find the logo: the ending tells its kind. */
function pictureName({ file }: PdfLogo): string {
  return `logo${/\.\w+$/.exec(file)?.[0] ?? ''}`;
}

/** look.json, which theme.typ reads. */
function describeLook(form: PdfForm, families: readonly string[], { colours, logo }: PdfLook): object {
  if (logo === undefined) return { form, families, colours };
  const { bytes: _, ...words } = logo;
  return { form, families, colours, logo: { ...words, file: pictureName(logo) } };
}

function furniturePassage({ meta, title }: Document, phrases: PdfPhrases): Passage {
  const texts = [meta.controller, meta.service, meta.changed?.text, meta.example?.text, meta.example?.url, meta.address];
  const values = [...texts.filter((text) => text !== undefined), ...Object.values<string>({ ...phrases })];
  return { origin: title.origin, inlines: values.flatMap((value): Inline[] => [{ kind: 'text', value }, { kind: 'break' }]) };
}

function noPhrases({ lang, title }: Document): Diagnostic {
  return {
    code: 'pdf/no-phrases',
    severity: 'error',
    message: `We cannot make a PDF in the language “${lang}”.`,
    hint: 'The words for page numbers and contents are missing in this language. Ask the person who looks after the site to add them.',
    origin: title.origin,
  };
}

/** Where a site has modules of its own, they are at fault: the one that Typst names, or else any of them. */
function notDrawn({ title }: Document, { template, line, words }: TypstFault, overridden: Readonly<Record<string, string>>): Diagnostic {
  const [someFile] = Object.values(overridden);
  const file = template === undefined ? undefined : overridden[template];
  const stopped = template === undefined ? words : `${template}${line === undefined ? '' : `, line ${line}`}: ${words}`;
  if (file !== undefined) return describeOverrideFault({ file, words, ...(line === undefined ? {} : { line }) });
  if (someFile !== undefined) return describeOverrideFault({ file: someFile, words: stopped, others: Object.values(overridden).slice(1) });
  return {
    code: 'pdf/not-drawn',
    severity: 'error',
    message: 'We could not make the PDF of this notice.',
    hint: `The notice is not at fault. Ask the person who looks after the templates of the site; this is where it stopped: ${stopped}`,
    origin: title.origin,
  };
}
