import type { Block, Document, Inline, ListBlock, Section } from '../../src/document/index.js';

/** A document as lines of plain text, for people to judge. */
export function printDocument(document: Document): readonly string[] {
  const { title, firstLayer, sections } = document;
  return [
    `# ${title.text}`,
    ...printSection(firstLayer, document.lang),
    ...sections.flatMap((section) => printSection(section, document.lang)),
  ];
}

/** One section of a document by its anchor, without its heading; nothing where the document does not have it. */
export function printPart(document: Document, anchor: string): readonly string[] {
  const section = [document.firstLayer, ...document.sections].find((found) => found.anchor === anchor);
  return section ? printSection(section, document.lang).slice(1) : [];
}

function printSection({ heading, blocks }: Section, lang: string): readonly string[] {
  return [`## ${marked(heading.text, heading.lang, lang)}`, ...blocks.flatMap((block) => printBlock(block, lang))];
}

/** A passage in another language than the document's has that language in front. */
function marked(text: string, own: string, lang: string): string {
  return own === lang ? text : `(${own}) ${text}`;
}

function printBlock(block: Block, lang: string): readonly string[] {
  const say = (inlines: readonly Inline[]): string => marked(inlines.map((inline) => printInline(inline, lang)).join(''), block.lang, lang);
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.depth + 2)} ${marked(block.text, block.lang, lang)}`];
    case 'paragraph':
      return [say(block.inlines)];
    case 'list':
      return printList(block, say, '');
    case 'summary':
      return block.rows.flatMap(({ term, blocks }) => {
        const lines = blocks.flatMap((part) => printBlock(part, lang));
        return lines.length === 1 ? [`${say(term)}: ${lines[0] ?? ''}`] : [`${say(term)}:`, ...lines.map((line) => `  ${line}`)];
      });
    case 'table':
      return [`Table: ${say(block.caption)}`, ...[block.columns, ...block.rows].map((cells) => `| ${cells.map(say).join(' | ')} |`)];
    case 'callout':
      return block.blocks.flatMap((part) => printBlock(part, lang)).map((line) => `[${block.tone}] ${line}`);
  }
}

function printList({ items, ordered }: ListBlock, say: (inlines: readonly Inline[]) => string, indent: string): readonly string[] {
  return items.flatMap((item, position) => [
    `${indent}${ordered ? `${String(position + 1)}.` : '*'} ${say(item.inlines)}`,
    ...(item.list ? printList(item.list, say, `${indent}  `) : []),
  ]);
}

function printInline(inline: Inline, lang: string): string {
  switch (inline.kind) {
    case 'text':
      return inline.lang === undefined ? inline.value : marked(inline.value, inline.lang, lang);
    case 'break':
      return ' / ';
    case 'link': {
      const { target } = inline;
      const to = target.kind === 'address' ? target.href : target.kind === 'anchor' ? `#${target.anchor}` : target.notice;
      return `[${inline.children.map((child) => printInline(child, lang)).join('')}](${to})`;
    }
    default:
      return inline.children.map((child) => printInline(child, lang)).join('');
  }
}
