import type { Page } from 'playwright-core';

type CdpSession = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;
type AxNode = Awaited<ReturnType<typeof readTree>>[number];
type Tree = ReadonlyMap<string, AxNode>;

/**
 * A page as a screen reader says it from top to bottom, a line for each thing it stops at, set in by the groups it is in: "heading level
 * 2, Who we are". Made from the accessibility tree of Chromium; real screen readers differ in their words and their order of words.
 */
export async function speakPage(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = await readTree(session);
  await session.detach();
  const tree: Tree = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root === undefined ? [] : [`page, ${nameOf(root)}`, ...speakChildren(root, tree, 0)];
}

async function readTree(session: CdpSession) {
  await session.send('Accessibility.enable');
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

/** What is said of an element before what is in it. */
function announce(node: AxNode, tree: Tree): string | undefined {
  const named = (word: string): string => [word, nameOf(node)].filter((part) => part !== '').join(', ');
  switch (roleOf(node)) {
    case 'heading':
      return named(`heading level ${propertyOf(node, 'level')}`);
    case 'link':
      return named('link');
    case 'list':
      return named(`list with ${count(membersOf(node, tree, 'listitem').length, 'item')}`);
    case 'table': {
      const rows = membersOf(node, tree, 'row');
      const cells = rows[0] === undefined ? 0 : cellRoles.flatMap((role) => membersOf(rows[0]!, tree, role)).length;
      return named(`table with ${count(rows.length, 'row')} and ${count(cells, 'column')}`);
    }
    case 'columnheader':
      return named('column header');
    case 'rowheader':
      return named('row header');
    case 'image':
      return named('image');
    case 'banner':
    case 'navigation':
    case 'main':
    case 'contentinfo':
    case 'article':
    case 'region':
    case 'button':
      return named(roleOf(node));
    default:
      return undefined;
  }
}

const cellRoles = ['columnheader', 'rowheader', 'cell'];
/** What is said whole in its own line, by its name. */
const whole = new Set(['heading', 'link', 'button', 'image', 'columnheader', 'rowheader']);
const lineRoles = new Set(['paragraph', 'listitem', 'cell', 'term', 'definition', 'caption', 'LabelText']);

function speakChildren(node: AxNode, tree: Tree, depth: number): readonly string[] {
  const lines: string[] = [];
  for (const child of childrenOf(node, tree)) lines.push(...speak(child, tree, depth));
  return lines;
}

function speak(node: AxNode, tree: Tree, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const role = roleOf(node);
  if (role === 'StaticText') return nameOf(node) === '' ? [] : [indent + nameOf(node)];
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  const said = node.ignored ? undefined : announce(node, tree);
  if (said !== undefined && whole.has(role) && !holdsLink(node, tree)) return [indent + said];
  if (said === undefined && lineRoles.has(role) && !holdsBlock(node, tree)) {
    const text = speakChildren(node, tree, 0).join(' ');
    return text === '' ? [] : [indent + text];
  }
  if (said === undefined) return speakChildren(node, tree, depth);
  return [indent + said, ...speakChildren(node, tree, depth + 1)];
}

function holdsLink(node: AxNode, tree: Tree): boolean {
  return roleOf(node) !== 'link' && childrenOf(node, tree).some((child) => roleOf(child) === 'link' || holdsLink(child, tree));
}

function holdsBlock(node: AxNode, tree: Tree): boolean {
  const blocks = ['list', 'table', 'heading', 'paragraph'];
  return childrenOf(node, tree).some((child) => blocks.includes(roleOf(child)) || holdsBlock(child, tree));
}

function childrenOf(node: AxNode, tree: Tree): readonly AxNode[] {
  return (node.childIds ?? []).flatMap((id) => tree.get(id) ?? []);
}

/** The members of a group, also through elements of no meaning between. */
function membersOf(node: AxNode, tree: Tree, role: string): readonly AxNode[] {
  return childrenOf(node, tree).flatMap((child) => {
    if (roleOf(child) === role) return [child];
    return child.ignored || roleOf(child) === 'rowgroup' ? membersOf(child, tree, role) : [];
  });
}

function roleOf(node: AxNode): string {
  return String(node.role?.value ?? '');
}

function nameOf(node: AxNode): string {
  return String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function propertyOf(node: AxNode, name: string): string {
  return String(node.properties?.find((property) => property.name === name)?.value.value ?? '');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
