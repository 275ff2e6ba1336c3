import type { Paragraph, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Document, Section } from '../../document/index.js';
import type { CopyFrame, CopyMark } from '../copy-frame.js';
import { pointersOf, type PointTo, type TextFrame } from '../pointers.js';
import { toBlocks } from './blocks.js';
import { textOf } from './inlines.js';
import { plainWords } from './plain-words.js';

/**
 * A document as Markdown (CommonMark, with the tables of GitHub), for editors, translators and other websites: the title is the one heading of
 * level 1. Only a tree is made here. What people wrote goes into it as words, and the writer marks every sign in them that Markdown would
 * read as its own. Ends with a line feed.
 */
export function renderMarkdown(document: Document, frame: TextFrame): string {
  const { title, firstLayer, sections } = document;
  const pointTo = pointersOf(document, frame);
  const tree: Root = {
    type: 'root',
    children: [
      ...frame.marks.map(toMark),
      { type: 'heading', depth: 1, children: [textOf(title.text)] },
      ...[firstLayer, ...sections].flatMap((section) => toSection(section, pointTo)),
      { type: 'thematicBreak' },
      ...toEnd(frame),
    ],
  };
  // Cells are not filled up with spaces: one long cell would make every row of a table as long.
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    handlers: plainWords,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}

function toSection({ heading, blocks }: Section, pointTo: PointTo): readonly RootContent[] {
  return [{ type: 'heading', depth: 2, children: [textOf(heading.text)] }, ...toBlocks(blocks, pointTo)];
}

function toMark({ pieces, link }: CopyMark): RootContent {
  const text = pieces.map((piece) => piece.text).join('');
  const children: Paragraph['children'] = [textOf(link === undefined ? text : `${text} `)];
  if (link !== undefined) children.push({ type: 'link', url: link.href, children: [textOf(link.text)] });
  return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
}

function toEnd({ pdf, address, version }: CopyFrame): readonly RootContent[] {
  const linkTo = (text: string, url: string): Paragraph['children'][number] => ({ type: 'link', url, children: [textOf(text)] });
  const lines: readonly Paragraph['children'][] = [
    ...(pdf === undefined ? [] : [[linkTo(pdf.text, pdf.href)]]),
    [textOf(`${address.label} `), linkTo(address.href, address.href)],
    [textOf(version)],
  ];
  return lines.map((children) => ({ type: 'paragraph', children }));
}
