import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Node } from 'unist';
import type { Diagnostic, Origin, Result } from '../diagnostics/index.js';
import { describeRefusal } from './refusals.js';
import { checkAddress } from './check-address.js';
import type { Offsets, ProseBlock, ProseInline, ProseItem, ProseList } from './tree.js';

/**
 * Reads the Markdown of a notice into our small tree: paragraphs, emphasis, strong, links, lists, tables, and headings where `headings` allows them.
 * Everything else that Markdown knows is a finding (`prose/…`) at its place, and is left out of the tree.
 */
export function parseProse(text: string, origin: Origin, headings: boolean): Result<readonly ProseBlock[]> {
  const root: Root = processor.parse(text);
  const diagnostics: Diagnostic[] = [];
  const refuse = (what: string, node: Node): void => {
    diagnostics.push({ severity: 'error', ...describeRefusal(what), origin: { ...origin, span: offsetsOf(node) } });
  };
  return { value: readBlocks(root.children, headings, refuse), diagnostics };
}

type Refuse = (what: string, node: Node) => void;

/** remark-parse, and of GitHub's Markdown the tables alone: bare addresses and struck-out text stay as typed. */
const processor = unified().use(remarkParse).use(tables).freeze();

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

function readBlocks(nodes: readonly RootContent[], headings: boolean, refuse: Refuse): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  for (const [position, node] of nodes.entries()) {
    switch (node.type) {
      case 'paragraph':
        if (captionOf(node) !== undefined && nodes[position + 1]?.type === 'table') break;
        blocks.push({ kind: 'paragraph', children: readInlines(node.children, refuse), at: offsetsOf(node) });
        break;
      case 'list':
        blocks.push(readList(node, refuse));
        break;
      case 'table':
        blocks.push(readTable(node, captionOf(nodes[position - 1]), refuse));
        break;
      case 'heading':
        if (!headings) refuse('heading', node);
        else blocks.push({ kind: 'heading', depth: node.depth, children: readInlines(node.children, refuse), at: offsetsOf(node) });
        break;
      default:
        refuse(node.type, node);
    }
  }
  return headings ? levelHeadings(blocks) : blocks;
}

/** Authors start with `#`, `##` or `###`: the highest heading they use becomes depth 1, and no depth is skipped. */
function levelHeadings(blocks: readonly ProseBlock[]): ProseBlock[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.depth) open.pop();
    open.push(block.depth);
    return { ...block, depth: open.length };
  });
}

function readInlines(nodes: readonly PhrasingContent[], refuse: Refuse): ProseInline[] {
  return nodes.flatMap((node): ProseInline[] => {
    const at = offsetsOf(node);
    switch (node.type) {
      case 'text':
        if (hidden.test(node.value)) refuse('hidden-character', node);
        return [{ kind: 'text', value: node.value.replaceAll('\n', ' '), at }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: readInlines(node.children, refuse), at }];
      case 'break':
        return [{ kind: 'break', at }];
      case 'link': {
        const children = readInlines(node.children, refuse);
        const fault = checkAddress(node.url, children);
        if (fault) refuse(fault, node);
        return [{ kind: 'link', address: node.url, children, at }];
      }
      default:
        refuse(node.type, node);
        return [];
    }
  });
}

function readList(list: List, refuse: Refuse): ProseList {
  return { kind: 'list', ordered: list.ordered === true, items: list.children.map((item) => readItem(item, refuse)), at: offsetsOf(list) };
}

function readItem(item: ListItem, refuse: Refuse): ProseItem {
  const [first, second, ...more] = item.children;
  if (first?.type !== 'paragraph') {
    refuse(first === undefined ? 'empty-item' : first.type === 'list' ? 'empty-item' : first.type, item);
    return { children: [] };
  }
  const extra = more[0] ?? (second && second.type !== 'list' ? second : undefined);
  if (extra) refuse(extra.type === 'paragraph' || extra.type === 'list' ? 'long-item' : extra.type, extra);
  const children = readInlines(first.children, refuse);
  return second?.type === 'list' ? { children, list: readList(second, refuse) } : { children };
}

function readTable(table: Table, caption: string | undefined, refuse: Refuse): ProseBlock {
  const [header, ...rows] = table.children.map((row) => row.children.map((cell) => readInlines(cell.children, refuse)));
  const columns = header ?? [];
  if (columns.some((cell) => cell.length === 0)) refuse('table-without-header', table);
  if (caption === undefined) refuse('table-without-caption', table);
  return {
    kind: 'table',
    ...(caption === undefined ? {} : { caption }),
    header: columns,
    rows: rows.map((row) => columns.map((_, column) => row[column] ?? [])),
    at: offsetsOf(table),
  };
}

/** A paragraph `Table: …` right before a table is its caption. */
function captionOf(node: RootContent | undefined): string | undefined {
  const only = node?.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'text' ? /^Table: (\S.*)$/.exec(only.value)?.[1] : undefined;
}

/** Characters that change the order of letters or cannot be seen; an entity such as `&#x202E;` brings them past the check of the file. */
const hidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

function offsetsOf(node: Node): Offsets {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
