import type { Block, Document, Heading, Section } from '../../document/index.js';
import { renderBlocks } from './blocks.js';
import type { HtmlTarget } from './target.js';
import type { Html, Templates } from './templates.js';

/** A heading as plain words, with the language to declare: empty where it is the document's own. */
export interface HeadingView {
  readonly text: string;
  readonly lang: string;
}

/** One entry of a table of contents. */
export interface ContentsEntry extends HeadingView {
  readonly id: string;
}

/** A document drawn in pieces: the page puts its furniture between them. */
export interface DocumentHtml {
  readonly title: HeadingView;
  readonly firstLayer: Html;
  readonly sections: readonly Html[];
  /** The standard sections, in order, for a table of contents. */
  readonly contents: readonly ContentsEntry[];
}

/** Draws a document as HTML, without the page around it. */
export function renderDocumentHtml(document: Document, templates: Templates, target: HtmlTarget): DocumentHtml {
  const draw = (section: Section) => renderSection(section, document.lang, templates, target);
  return {
    title: viewHeading(document.title, document.lang),
    firstLayer: draw(document.firstLayer),
    sections: document.sections.map(draw),
    contents: document.sections.map(({ anchor, heading }) => ({ ...viewHeading(heading, document.lang), id: target.idPrefix + anchor })),
  };
}

/** Draws sections that belong to no document. */
export function renderSectionsHtml(sections: readonly Section[], lang: string, templates: Templates, target: HtmlTarget): readonly Html[] {
  return sections.map((section) => renderSection(section, lang, templates, target));
}

/** Draws blocks that belong to no section. `id` begins the ids inside them. */
export function renderBlocksHtml(
  blocks: readonly Block[],
  id: string,
  lang: string,
  { templates, target }: { readonly templates: Templates; readonly target: HtmlTarget },
): Html {
  return renderBlocks(blocks, { templates, target, lang, idBase: target.idPrefix + id });
}

function renderSection(section: Section, lang: string, templates: Templates, target: HtmlTarget): Html {
  const id = target.idPrefix + section.anchor;
  return templates.render('section.njk', {
    id,
    level: target.baseLevel,
    heading: viewHeading(section.heading, lang),
    content: renderBlocks(section.blocks, { templates, target, lang, idBase: id }),
  });
}

function viewHeading(heading: Heading, lang: string): HeadingView {
  return { text: heading.text, lang: heading.lang === lang ? '' : heading.lang };
}
