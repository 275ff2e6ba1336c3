import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import { parseProse, type ProseBlock, type ProseInline, type ProseList } from '../../prose/index.js';

/** A text as it will look, as HTML: of our own tree alone, and nothing that was typed becomes an element. */
export function previewProse(text: string): string {
  const { value } = parseProse(text, { file: '', path: [] }, true);
  return processor.stringify({ type: 'root', children: value.map(toBlock) });
}

const processor = unified()
  .use(remarkHtml, {
    sanitize: {
      tagNames: ['p', 'strong', 'em', 'br', 'ul', 'ol', 'li', 'h3', 'h4', 'h5', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'span'],
      attributes: { span: [['className', 'fn-link']] },
    },
  })
  .freeze();

function toBlock(block: ProseBlock): RootContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', children: block.children.map(toInline) };
    case 'heading':
      return { type: 'heading', depth: block.depth === 1 ? 3 : block.depth === 2 ? 4 : 5, children: block.children.map(toInline) };
    case 'list':
      return toList(block);
    case 'table':
      return {
        type: 'table',
        children: [block.header, ...block.rows].map((row) => ({
          type: 'tableRow' as const,
          children: row.map((cell) => ({ type: 'tableCell' as const, children: cell.map(toInline) })),
        })),
      };
    default:
      return block satisfies never;
  }
}

function toList({ ordered, items }: ProseList): BlockContent & { readonly type: 'list' } {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map(({ children, list }): ListItem => {
      const inner: ListItem['children'] = [{ type: 'paragraph', children: children.map(toInline) }];
      return { type: 'listItem', spread: false, children: list ? [...inner, toList(list)] : inner };
    }),
  };
}

/** Links are shown and lead nowhere: whoever writes a text would leave the page with a slip of the finger. */
function toInline(inline: ProseInline): PhrasingContent {
  switch (inline.kind) {
    case 'text':
      return { type: 'text', value: inline.value };
    case 'strong':
      return { type: 'strong', children: inline.children.map(toInline) };
    case 'emphasis':
      return { type: 'emphasis', children: inline.children.map(toInline) };
    case 'break':
      return { type: 'break' };
    case 'link':
      return {
        type: 'emphasis',
        children: inline.children.map(toInline),
        data: { hName: 'span', hProperties: { className: ['fn-link'] } },
      };
    default:
      return inline satisfies never;
  }
}
