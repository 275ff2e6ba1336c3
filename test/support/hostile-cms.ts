import { Parser } from 'htmlparser2';

/** What a website may leave of an element it is given: its name, its language and where a link leads. Wrappers go, their content stays. */
export interface Kept {
  readonly name: string;
  readonly lang?: string;
  readonly href?: string;
  readonly children: readonly (Kept | string)[];
}

const dropped = new Set(['script', 'style', 'caption', 'template', 'link', 'meta', 'svg', 'img', 'iframe', 'form', 'button', 'input']);
const unwrapped = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'nav',
  'figure',
  'aside',
  'details',
  'summary',
  'span',
]);

/** HTML as the most zealous website leaves it: no class, id, scope, caption, role or script, and no element that only groups others. */
export function stripAsCms(html: string): readonly (Kept | string)[] {
  const root: (Kept | string)[] = [];
  const stack: { readonly name: string; readonly children: (Kept | string)[] }[] = [{ name: '', children: root }];
  const parser = new Parser({
    onopentag: (name, { lang, href }) => {
      const around = stack.at(-1)!.children;
      const children = unwrapped.has(name) ? around : [];
      stack.push({ name, children });
      if (dropped.has(name) || unwrapped.has(name)) return;
      around.push({ name, children, ...(lang === undefined ? {} : { lang }), ...(href === undefined ? {} : { href }) });
    },
    ontext: (text) => stack.at(-1)!.children.push(text),
    onclosetag: () => stack.pop(),
  });
  parser.end(html);
  return root;
}

const blocks = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'dt', 'dd', 'ul', 'ol', 'dl', 'table', 'tr', 'th', 'td', 'br']);

/**
 * All words as a reader comes upon them: an address follows the words of its link, and each cell of a table follows the name of its
 * column. Written for tests alone: it shares nothing with what makes texts and fragments.
 */
export function wordsOf(nodes: readonly (Kept | string)[]): readonly string[] {
  return read(nodes).split(/\s+/).filter(Boolean);
}

function read(nodes: readonly (Kept | string)[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : readElement(node))).join('');
}

function readElement(element: Kept): string {
  if (element.name === 'table') return ` ${readTable(element)} `;
  const text = read(element.children);
  if (element.name === 'a') return readLink(text, element.href ?? '');
  return blocks.has(element.name) ? ` ${text} ` : text;
}

function readLink(words: string, href: string): string {
  const address = href.replace(/^(mailto|tel):/, '');
  const said = href.startsWith('#') || (href.startsWith('tel:') && /\d/.test(words));
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
  return said || plain(words).includes(plain(address)) ? words : `${words} (${address})`;
}

function readTable(table: Kept): string {
  const [head = [], ...rows] = findAll(table, ['tr']).map((row) => findAll(row, ['th', 'td']).map(({ children }) => read(children).trim()));
  const names = head.map((name) => (/[:?!.]$/.test(name) ? name : `${name}:`));
  return rows.map((row) => row.map((cell, column) => (cell === '' ? '' : `${names[column]!} ${cell}`)).join(' ')).join(' ');
}

/** Elements of these names inside another, in order. */
export function findAll({ children }: Pick<Kept, 'children'>, names: readonly string[]): readonly Kept[] {
  return children.flatMap((child): readonly Kept[] => {
    if (typeof child === 'string') return [];
    return [...(names.includes(child.name) ? [child] : []), ...findAll(child, names)];
  });
}
