import type { Document, Heading, Section } from '../../document/index.js';
import type { CopyFrame, CopyMark } from '../copy-frame.js';
import { pointersOf, type PointTo, type TextFrame } from '../pointers.js';
import { renderBlocks } from './blocks.js';
import { withAddress } from './inlines.js';

/**
 * A document as plain text, for e-mail, translation and speech: headings stand out, lists have their marks, and a link's address follows its
 * words. Lines are not broken at a width, because every program that shows text breaks them better. Ends with a line feed.
 */
export function renderText(document: Document, frame: TextFrame): string {
  const { title, firstLayer, sections } = document;
  const pointTo = pointersOf(document, frame);
  const parts = [
    ...frame.marks.map(renderMark),
    renderHeading(title),
    ...[firstLayer, ...sections].map((section) => renderSection(section, pointTo)),
    renderEnd(frame),
  ];
  return `${parts.join('\n\n\n')}\n`;
}

function renderSection({ heading, blocks }: Section, pointTo: PointTo): string {
  return [renderHeading(heading), ...(blocks.length === 0 ? [] : [renderBlocks(blocks, pointTo)])].join('\n\n');
}

/** Hyphens are the one sign for underlining that screen readers pass over. */
function renderHeading({ text }: Pick<Heading, 'text'>): string {
  return `${text}\n${'-'.repeat([...text].length)}`;
}

function renderMark({ pieces, link }: CopyMark): string {
  const text = pieces.map((piece) => piece.text).join('');
  return link === undefined ? text : `${text} ${withAddress(link.text, link.href)}`;
}

function renderEnd({ pdf, address, version }: CopyFrame): string {
  const lines = [...(pdf === undefined ? [] : [withAddress(pdf.text, pdf.href)]), `${address.label} ${address.href}`, version];
  return lines.join('\n\n');
}
