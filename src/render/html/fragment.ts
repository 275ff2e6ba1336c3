import type { Document } from '../../document/index.js';
import type { CopyFrame } from '../copy-frame.js';
import { renderDocumentHtml } from './document.js';
import type { Templates } from './templates.js';

/** What the other website decides of a fragment. */
export interface FragmentShape {
  /** Level of the highest headings. */
  readonly headingLevel: number;
  /** Whether the title stands first as a heading; the sections are then a level deeper. */
  readonly title: boolean;
  /** Heading of the list of contents; none where there is no list. */
  readonly contents?: string;
  /** Put before every id, so that notices can stand in one page with others and with what is there. */
  readonly idPrefix: string;
}

/**
 * A document as HTML to paste into a page of another website. It needs no style sheet, script, class or id to be understood: what such a
 * website takes away, such as the caption of a table, is in the words themselves. It is drawn with the components in
 * `templates/html/fragment/blocks/`, one for each kind of block.
 */
export function renderFragment(document: Document, templates: Templates, shape: FragmentShape, frame: CopyFrame): string {
  const { headingLevel, title, contents, idPrefix } = shape;
  const html = renderDocumentHtml(document, forOtherWebsite(templates), {
    baseLevel: title ? headingLevel + 1 : headingLevel,
    idPrefix,
    addressOf: frame.addressOf,
    foreign: true,
  });
  const fragment = templates.render('fragment.njk', {
    id: idPrefix.replace(/-$/, ''),
    lang: document.lang,
    level: headingLevel,
    sectionLevel: title ? headingLevel + 1 : headingLevel,
    hasTitle: title,
    title: html.title,
    marks: frame.marks.map(({ pieces, link }) => ({ pieces, link: link ?? '' })),
    firstLayer: html.firstLayer,
    contentsHeading: contents ?? '',
    contents: html.contents,
    sections: html.sections,
    pdf: frame.pdf ?? '',
    address: frame.address,
    version: frame.version,
  });
  return `${fragment.toString().trim()}\n`;
}

/** The templates without classes, for what is pasted into a page of another website. */
export function forOtherWebsite(templates: Templates): Templates {
  return { render: (name, view) => templates.render(`fragment/${name}`, view) };
}
