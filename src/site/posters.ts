import type { Document, Inline, ListBlock, ParagraphBlock } from '../document/index.js';
import type { Pack } from '../pack/index.js';
import { folderOfPack } from './notice-packs.js';
import type { SiteInput } from './site-input.js';

/** A poster to draw, and its place in the site's folder. */
export interface Poster {
  readonly path: string;
  /** The notice's own title and frame with the words of the poster in place of the sections. */
  readonly document: Document;
}

/** The posters of one notice in one language: that of the whole notice, and those of entries that say something else. */
export function makePosters(site: SiteInput['site'], notice: Document, packs: readonly Pack[]): readonly Poster[] {
  return packs.flatMap((pack) => {
    const piece = pack.pieces.find(({ kind }) => kind === 'poster');
    if (piece === undefined) return [];
    const firstLayer = { anchor: 'poster', heading: notice.title, blocks: piece.blocks.map(toWall) };
    return [{ path: `${folderOfPack(site, notice.meta.notice, pack)}poster.pdf`, document: { ...notice, firstLayer, sections: [] } }];
  });
}

function toWall(block: ParagraphBlock | ListBlock): ParagraphBlock | ListBlock {
  return block.kind === 'list' ? listOnWall(block) : { ...block, inlines: block.inlines.flatMap(inlineOnWall) };
}

function listOnWall(block: ListBlock): ListBlock {
  const items = block.items.map(({ inlines, list }) => ({
    inlines: inlines.flatMap(inlineOnWall),
    ...(list && { list: listOnWall(list) }),
  }));
  return { ...block, items };
}

/** On a wall nobody can follow a link that is not spelt out: its words stay. */
function inlineOnWall(inline: Inline): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
    case 'break':
      return [inline];
    case 'strong':
    case 'emphasis':
      return [{ ...inline, children: inline.children.flatMap(inlineOnWall) }];
    case 'link':
      return isSpeltOut(inline) ? [inline] : inline.children.flatMap(inlineOnWall);
    default:
      return inline satisfies never;
  }
}

function isSpeltOut({ target, children }: Extract<Inline, { readonly kind: 'link' }>): boolean {
  if (target.kind !== 'address') return false;
  return /^(tel|mailto):/.test(target.href) || children.some((child) => child.kind === 'text' && child.value === target.href);
}
