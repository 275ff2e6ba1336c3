import type { Page } from 'playwright-core';
import { readTree, type AxNode, type AxTree } from './accessibility-tree.js';

/** A piece of what is said, in one language. Words about an element have none: a screen reader says them in its own. */
interface Piece {
  readonly text: string;
  readonly lang?: string;
}

interface Line {
  readonly depth: number;
  readonly pieces: readonly Piece[];
}

/**
 * A page as a screen reader says it from top to bottom, a line for each thing it stops at, set in by the groups it is in: "heading level
 * 2, Who we are". Where the voice changes, the new language stands in brackets: "[English] Police". A line that breaks is a comma.
 *
 * Made of roles, names, levels and languages alone, so that it is the same whatever Chromium adds to its tree. Real screen readers
 * differ in their words and in their order of words.
 */
export async function speakPage(page: Page): Promise<readonly string[]> {
  const tree = await readTree(page);
  const { root } = tree;
  return sayLanguages(
    [{ depth: 0, pieces: [{ text: 'page, ' }, nameOf(root, tree)] }, ...speakChildren(root, tree, 0)],
    tree.languageOf(root),
  );
}

const languageNames: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' };

function sayLanguages(lines: readonly Line[], first: string): readonly string[] {
  let voice = first;
  return lines.flatMap(({ depth, pieces }) => {
    const text = pieces
      .map((piece) => {
        const { text, lang } = piece;
        // Blanks and stops are of no language.
        const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
        if (lang === undefined || lang === voice || before === text) return text;
        voice = lang;
        return `${before}[${languageNames[voice] ?? voice}] ${text.slice(before.length)}`;
      })
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    return text === '' ? [] : ['  '.repeat(depth) + text];
  });
}

/** What is said of an element before what is in it. */
function announce(node: AxNode, tree: AxTree): string | undefined {
  switch (tree.roleOf(node)) {
    case 'heading':
      return `heading level ${tree.levelOf(node)}`;
    case 'list':
      return `list with ${count(membersOf(node, tree, 'listitem').length, 'item')}`;
    case 'table': {
      const rows = membersOf(node, tree, 'row');
      const cells = rows[0] === undefined ? 0 : cellRoles.flatMap((role) => membersOf(rows[0]!, tree, role)).length;
      return `table with ${count(rows.length, 'row')} and ${count(cells, 'column')}`;
    }
    case 'columnheader':
      return 'column header';
    case 'rowheader':
      return 'row header';
    case 'link':
    case 'image':
    case 'banner':
    case 'navigation':
    case 'main':
    case 'contentinfo':
    case 'article':
    case 'region':
    case 'button':
      return tree.roleOf(node);
    default:
      return undefined;
  }
}

const cellRoles = ['columnheader', 'rowheader', 'cell'];
/** What is said whole in its own line, by its name. */
const whole = new Set(['heading', 'button', 'image', 'columnheader', 'rowheader']);
/** What is one line, as long as no list, table, heading or paragraph is in it. */
const lineRoles = new Set(['paragraph', 'listitem', 'cell', 'term', 'definition', 'caption', 'LabelText']);
const blockRoles = new Set(['list', 'table', 'heading', 'paragraph']);

function speakChildren(node: AxNode, tree: AxTree, depth: number): readonly Line[] {
  return tree.childrenOf(node).flatMap((child) => speak(child, tree, depth));
}

function speak(node: AxNode, tree: AxTree, depth: number): readonly Line[] {
  const role = tree.roleOf(node);
  if (role === 'StaticText') return [{ depth, pieces: textOf(node, tree) }];
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  const said = node.ignored ? undefined : announce(node, tree);
  if (said === undefined && !lineRoles.has(role)) return speakChildren(node, tree, depth);
  if (said === undefined) return holds(node, tree, blockRoles) ? speakChildren(node, tree, depth) : [{ depth, pieces: textOf(node, tree) }];
  if (role === 'link') return [{ depth, pieces: textOf(node, tree) }];
  const name = whole.has(role) ? namePieces(node, tree) : [nameOf(node, tree)];
  const pieces = name.some(({ text }) => text !== '') ? [{ text: `${said}, ` }, ...name] : [{ text: said }];
  if (whole.has(role)) return [{ depth, pieces }];
  // The caption of a table is its name, and is not said again.
  const inside = tree.childrenOf(node).filter((child) => role !== 'table' || !isSaid(child, name, tree));
  return [{ depth, pieces }, ...inside.flatMap((child) => speak(child, tree, depth + 1))];
}

function isSaid(node: AxNode, name: readonly Piece[], tree: AxTree): boolean {
  return tree.roleOf(node) === 'caption' && tidy(textOf(node, tree)) === tidy(name);
}

/** Running text; a link in it stands in quotation marks. */
function textOf(node: AxNode, tree: AxTree): readonly Piece[] {
  const role = tree.roleOf(node);
  if (role === 'StaticText') return [{ text: tree.rawNameOf(node), lang: tree.languageOf(node) }];
  if (role === 'LineBreak') return [{ text: ', ' }];
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  if (!node.ignored && role === 'link') return [{ text: 'link “' }, ...namePieces(node, tree), { text: '”' }];
  return tree.childrenOf(node).flatMap((child) => textOf(child, tree));
}

/** The name of an element, in the languages of the texts it is made of; a name that is given otherwise has its element's language. */
function namePieces(node: AxNode, tree: AxTree): readonly Piece[] {
  const pieces = tree.childrenOf(node).flatMap((child) => textOf(child, tree));
  const name = nameOf(node, tree);
  const [inTexts = '', given = ''] = [pieces, [name]].map((some) => tidy(some).replace(/link “|”/g, ''));
  return inTexts === given ? pieces : [name];
}

function nameOf(node: AxNode, tree: AxTree): Piece {
  return { text: tree.rawNameOf(node).trim(), lang: tree.languageOf(node) };
}

function tidy(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function holds(node: AxNode, tree: AxTree, roles: ReadonlySet<string>): boolean {
  return tree.childrenOf(node).some((child) => roles.has(tree.roleOf(child)) || holds(child, tree, roles));
}

/** The members of a group, also through elements of no meaning between. */
function membersOf(node: AxNode, tree: AxTree, role: string): readonly AxNode[] {
  return tree.childrenOf(node).flatMap((child) => {
    if (tree.roleOf(child) === role) return [child];
    return child.ignored || tree.roleOf(child) === 'rowgroup' ? membersOf(child, tree, role) : [];
  });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
