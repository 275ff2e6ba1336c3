import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Link, List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Node } from 'unist';
import type { Diagnostic, Origin, Result } from '../diagnostics/index.js';
import { describeRefusal } from './refusals.js';
import { checkAddress } from './check-address.js';
import { findHiddenEntities } from './hidden-entities.js';
import { checkPasted } from './check-pasted.js';
import { readPlainBlocks } from './plain-blocks.js';
import { findTooManyMarks } from './too-many-marks.js';
import type { Offsets, ProseBlock, ProseInline, ProseItem, ProseList } from './tree.js';

/**
 * Reads the Markdown of a notice into our small tree: paragraphs, emphasis, strong, links, lists, tables, and headings where `headings` allows them.
 * Everything else that Markdown knows is a finding (`prose/…`) at its place, and is left out of the tree.
 */
export function parseProse(text: string, origin: Origin, headings: boolean): Result<readonly ProseBlock[]> {
  const diagnostics: Diagnostic[] = [];
  const refuse: Refuse = (what, span) => {
    diagnostics.push({ severity: 'error', ...describeRefusal(what), origin: { ...origin, span } });
  };
  const deep = tooDeep.exec(text);
  if (deep) {
    refuse('too-deep', { start: deep.index, end: deep.index + deep[0].length });
    return { value: [], diagnostics };
  }
  const tooMany = findTooManyMarks(text);
  if (tooMany) {
    refuse('too-many-marks', tooMany);
    return { value: [], diagnostics };
  }
  for (const span of findHiddenEntities(text)) refuse('hidden-character', span);
  diagnostics.push(...checkPasted(text, origin));
  const plain = readPlainBlocks(text);
  if (plain !== undefined) return { value: plain, diagnostics };
  const root: Root = processor.parse(text);
  return { value: readBlocks(root.children, headings, refuse), diagnostics };
}

type Refuse = (what: string, span: Offsets) => void;

/** A dozen marks of lists and quotes at the start of one line: nobody means that, and reading it takes the parser very long. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){12}/m;

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
        if (!headings) refuse('heading', offsetsOf(node));
        else if (node.children.length === 0) refuse('empty-heading', offsetsOf(node));
        else blocks.push({ kind: 'heading', depth: node.depth, children: readInlines(node.children, refuse), at: offsetsOf(node) });
        break;
      default:
        refuse(node.type, offsetsOf(node));
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
  const opened = new Set<string>();
  return nodes.flatMap((node): ProseInline[] => {
    const at = offsetsOf(node);
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', value: node.value.replaceAll('\n', ' '), at }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: readInlines(node.children, refuse), at }];
      case 'break':
        return [{ kind: 'break', at }];
      case 'link': {
        const fault = checkLink(node);
        if (fault) refuse(fault, at);
        return [{ kind: 'link', address: node.url, children: readInlines(node.children, refuse), at }];
      }
      case 'html':
        // The end of a tag whose start has been found is the same fault.
        if (!opened.has(nameOfTag(node.value, '</') ?? '')) refuse('html', at);
        opened.add(nameOfTag(node.value, '<') ?? 'comment');
        return [];
      default:
        refuse(node.type, at);
        return [];
    }
  });
}

/** The name of a tag that starts (`<`) or ends (`</`) something. */
function nameOfTag(html: string, mark: '<' | '</'): string | undefined {
  const name = html.startsWith(mark) ? /^[a-z][a-z0-9-]*/i.exec(html.slice(mark.length)) : null;
  return name?.[0].toLowerCase();
}

function checkLink({ url, title, children }: Link): string | undefined {
  if (children.every((child) => child.type === 'text' && child.value.trim() === '')) return 'link-without-words';
  return checkAddress(url) ?? (typeof title === 'string' ? 'link-title' : undefined);
}

/** A reader, of a page or of paper, follows lists within lists no further than this. */
const deepestList = 6;

function readList(list: List, refuse: Refuse, depth = 1): ProseList {
  if (depth > deepestList) {
    refuse('too-deep', offsetsOf(list));
    return { kind: 'list', ordered: false, items: [], at: offsetsOf(list) };
  }
  const start = list.start ?? 1;
  if (list.ordered && start !== 1)
    refuse('list-start', { start: offsetsOf(list).start, end: offsetsOf(list).start + String(start).length + 1 });
  return {
    kind: 'list',
    ordered: list.ordered === true,
    items: list.children.map((item) => readItem(item, refuse, depth)),
    at: offsetsOf(list),
  };
}

/** `depth` is that of the list the item stands in. */
function readItem(item: ListItem, refuse: Refuse, depth: number): ProseItem {
  const [first, second, ...more] = item.children;
  if (first?.type !== 'paragraph') {
    refuse(
      first === undefined || first.type === 'list' ? 'empty-item' : first.type,
      offsetsOf(first?.type === 'list' ? item : (first ?? item)),
    );
    return { children: [] };
  }
  const extra = more[0] ?? (second && second.type !== 'list' ? second : undefined);
  if (extra) refuse(extra.type === 'paragraph' || extra.type === 'list' ? 'long-item' : extra.type, offsetsOf(extra));
  const children = readInlines(first.children, refuse);
  return second?.type === 'list' ? { children, list: readList(second, refuse, depth + 1) } : { children };
}

function readTable(table: Table, caption: string | undefined, refuse: Refuse): ProseBlock {
  const [header, ...rows] = table.children.map((row) => row.children.map((cell) => readInlines(cell.children, refuse)));
  const columns = header ?? [];
  if (columns.some((cell) => cell.length === 0)) refuse('table-without-header', offsetsOf(table));
  if (caption === undefined) refuse('table-without-caption', offsetsOf(table));
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

function offsetsOf(node: Node): Offsets {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
