import type { Pack, Piece, PieceKind } from '../pack/index.js';
import { createTemplates, forOtherWebsite, renderBlocksHtml, type Templates } from '../render/html/index.js';
import { renderBlocks } from '../render/text/index.js';
import { languageFolder } from './addresses.js';
import { placeOfNotice } from './listing.js';
import { publicAddressIn } from './notice-copies.js';
import type { NoticeToDraw, SiteFile, SiteInput } from './site-input.js';

/**
 * The short texts of each notice for forms, letters, calls and posters, in the folder `pack` beside its page: those of an entry of
 * processing in a folder of its own. All as plain text, and that of a web form as HTML too; for posters see `makePosters`.
 */
export function renderPacks(input: SiteInput, notices: readonly NoticeToDraw[]): readonly SiteFile[] {
  const templates = forOtherWebsite(createTemplates(input.templates, input.overridden));
  const rows = new Map(input.notices.map((row) => [row.id, row]));
  const addressOf: AddressOf = (notice) => publicAddressIn(rows.get(notice), input.lang);
  return notices.flatMap(({ document, packs = [] }) => {
    return packs.flatMap((pack) => {
      const folder = folderOfPack(input.site, document.meta.notice, pack);
      return pack.pieces.flatMap((piece) => [
        { path: `${folder}${piece.kind}.txt`, content: renderPieceText(piece, pack, addressOf) },
        ...(isPasted[piece.kind]
          ? [{ path: `${folder}${piece.kind}.html`, content: renderPieceHtml(piece, pack, templates, addressOf) }]
          : []),
      ]);
    });
  });
}

/** Where the texts of a notice or of one of its entries stand in the site's folder. */
export function folderOfPack(site: SiteInput['site'], notice: string, { lang, entry }: Pack): string {
  const beside = `${languageFolder(site, lang)}${placeOfNotice(notice)}pack/`;
  return entry === undefined ? beside : `${beside}${entry}/`;
}

type AddressOf = (notice: string) => string | undefined;

/** Which pieces stand in a page of another website. */
const isPasted: Readonly<Record<PieceKind, boolean>> = { 'web-form': true, letter: false, telephone: false, poster: false };

/** The version stands apart: it is not read out. */
function renderPieceText({ blocks }: Piece, { version }: Pack, addressOf: AddressOf): string {
  const text = renderBlocks(blocks, (target) => {
    if (target.kind === 'anchor') return undefined;
    const href = target.kind === 'address' ? target.href : addressOf(target.notice);
    return href === undefined ? undefined : { href };
  });
  return `${text}\n\n${version}\n`;
}

/** Without classes and ids: it looks like the website it is pasted into, more than once if need be. */
function renderPieceHtml({ blocks }: Piece, { lang, version }: Pack, templates: Templates, addressOf: AddressOf): string {
  const target = { baseLevel: 2, idPrefix: '', addressOf, foreign: true };
  const content = renderBlocksHtml(blocks, 'pack', lang, { templates, target });
  return `${templates.render('pack.njk', { lang, content, version }).toString().trim()}\n`;
}
