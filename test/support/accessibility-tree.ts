import type { Page } from 'playwright-core';

type CdpSession = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;
type DomNode = Awaited<ReturnType<typeof readDom>>;

/** A node of the tree that Chromium hands to screen readers. */
export type AxNode = Awaited<ReturnType<typeof readNodes>>[number];

/** The tree of a page, and what is asked of its nodes. */
export interface AxTree {
  readonly root: AxNode;
  readonly childrenOf: (node: AxNode) => readonly AxNode[];
  readonly roleOf: (node: AxNode) => string;
  /** The name with its blanks. */
  readonly rawNameOf: (node: AxNode) => string;
  readonly levelOf: (node: AxNode) => string;
  /** The tag in the nearest `lang` around a node. Chromium's tree does not tell it, so it is read from the page. */
  readonly languageOf: (node: AxNode) => string;
}

/** Reads the accessibility tree of a page from Chromium. */
export async function readTree(page: Page): Promise<AxTree> {
  const session = await page.context().newCDPSession(page);
  const nodes = await readNodes(session);
  const languages = listLanguages(await readDom(session));
  await session.detach();
  const [root] = nodes;
  if (root === undefined) throw new Error('The page has no accessibility tree.');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return {
    root,
    childrenOf: (node) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []),
    roleOf: (node) => String(node.role?.value ?? ''),
    rawNameOf: (node) => String(node.name?.value ?? ''),
    levelOf: (node) => String(node.properties?.find(({ name }) => name === 'level')?.value.value ?? ''),
    languageOf: (node) => languages.get(node.backendDOMNodeId ?? -1) ?? '',
  };
}

async function readNodes(session: CdpSession) {
  await session.send('Accessibility.enable');
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

async function readDom(session: CdpSession) {
  return (await session.send('DOM.getDocument', { depth: -1 })).root;
}

/** The language of each element and text by its number. The page itself has that of its `html`. */
function listLanguages(page: DomNode): ReadonlyMap<number, string> {
  const languages = new Map<number, string>();
  const read = (node: DomNode, around: string): void => {
    const own = attributeOf(node, 'lang') ?? around;
    languages.set(node.backendNodeId, own);
    for (const child of node.children ?? []) read(child, own);
  };
  const html = page.children?.find(({ nodeName }) => nodeName === 'HTML');
  read(page, (html && attributeOf(html, 'lang')) ?? '');
  return languages;
}

/** Attributes come as names and values in turn. */
function attributeOf({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((text, position) => position % 2 === 0 && text === name);
  return at < 0 ? undefined : attributes[at + 1];
}
