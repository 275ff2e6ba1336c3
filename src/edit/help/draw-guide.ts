import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Nodes, Root } from 'mdast';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** A page of the guide as HTML, in the dress of the editor. */
export interface GuidePage {
  readonly title: string;
  readonly html: string;
}

/** Draws a page of docs from its Markdown. `addressOf` says where a link leads within the editor; without an address its words stand alone. */
export function drawGuide(markdown: string, addressOf: (link: string) => string | undefined): GuidePage {
  const tree = parser.parse(markdown);
  const [first, ...rest] = tree.children;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const body: Root = { type: 'root', children: hasTitle ? rest : tree.children };
  dress(body, addressOf);
  return { title: hasTitle ? wordsOf(first) : 'Help', html: writer.stringify(body) };
}

const parser = unified().use(remarkParse).use(tables).freeze();

/** Of GitHub’s Markdown the tables alone, as in notices. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

/** The pages are our own; what may come out is listed all the same, so that nothing else ever does. */
const writer = unified()
  .use(remarkHtml, {
    sanitize: {
      tagNames: [
        'p',
        'a',
        'strong',
        'em',
        'code',
        'pre',
        'ul',
        'ol',
        'li',
        'h2',
        'h3',
        'h4',
        'table',
        'thead',
        'tbody',
        'tr',
        'th',
        'td',
        'blockquote',
      ],
      attributes: { '*': ['className', 'id', 'tabIndex', 'role', 'ariaLabel', 'scope'], a: ['href', 'className'] },
      protocols: { href: ['http', 'https'] },
      clobber: [],
    },
  })
  .freeze();

const classes: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'govuk-body',
  table: 'govuk-table',
  tableRow: 'govuk-table__row',
  tableCell: 'govuk-table__cell',
  blockquote: 'govuk-inset-text',
};

/** Gives each part its class, each heading an id, and each link its address here. */
function dress(node: Nodes, addressOf: (link: string) => string | undefined): void {
  if (node.type === 'heading')
    node.data = { hProperties: { className: [node.depth > 2 ? 'govuk-heading-s' : 'govuk-heading-m'], id: slugOf(wordsOf(node)) } };
  else if (node.type === 'list')
    node.data = { hProperties: { className: ['govuk-list', node.ordered === true ? 'govuk-list--number' : 'govuk-list--bullet'] } };
  else if (node.type === 'code') node.data = { hProperties: { className: ['fn-code'] } };
  else {
    const { [node.type]: name } = classes;
    if (name !== undefined) node.data = { hProperties: { className: [name] } };
  }
  if (!('children' in node)) return;
  for (const child of node.children) dress(child, addressOf);
  for (const child of node.children) {
    if (child.type !== 'link') continue;
    const address = addressOf(child.url);
    child.data = { hProperties: { className: ['govuk-link'] } };
    if (address === undefined) Object.assign(child, { type: 'emphasis' });
    else child.url = address;
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** As GitHub makes them, so that links from page to page lead to headings here too. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
