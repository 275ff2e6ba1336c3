import type { Diagnostic, Origin, Result } from '../diagnostics/index.js';
import { say, type Composer } from '../document/index.js';
import type { Notice } from '../model/index.js';
import { composePiece } from './compose-piece.js';
import { addressMissing, purposeMissing, tooLong, wayMissing } from './findings.js';
import { pieceKinds, type Pack, type Piece } from './pack.js';
import { isPublicAddress } from './public-address.js';
import { listScopes, type Scope } from './scope.js';
import { findWay } from './ways.js';

/** What packs are composed from besides the notice and what follows from it. */
export interface PackContext {
  /** Public address of the notice in this language. */
  readonly address: string;
  /** Where that address is decided. */
  readonly addressOrigin: Origin;
  readonly version: string;
}

/**
 * The collection-point pack: what UK GDPR Article 13 wants told when information is taken from people, as the first of several layers. Each
 * piece names the body, a purpose, a way to reach it, and where the whole notice is. What is not known is never written round: the piece
 * is then left out, and a finding says what it needs.
 *
 * None is made of a notice that is an example, no longer holds, or is about information that comes from elsewhere.
 */
export function composePacks(c: Composer, context: PackContext): Result<readonly Pack[]> {
  if (!isCollected(c.notice)) return { value: [], diagnostics: [] };
  const way = findWay(c);
  const lacking = [
    ...(way === undefined ? [wayMissing(c.notice.controller)] : []),
    ...(isPublicAddress(context.address) ? [] : [addressMissing(context.address, context.addressOrigin)]),
  ];
  const diagnostics: Diagnostic[] = [...lacking];
  const packs: Pack[] = [];
  for (const scope of listScopes(c.notice)) {
    if (scope.purposes.length === 0) {
      diagnostics.push(purposeMissing(scope));
      continue;
    }
    if (way === undefined || lacking.length > 0) continue;
    const composed = pieceKinds.map((kind) => ({ kind, blocks: composePiece(c, { kind, scope, way, address: context.address }) }));
    const pieces = composed.flatMap(({ kind, blocks }): readonly Piece[] => (blocks === undefined ? [] : [{ kind, blocks }]));
    if (pieces.length < composed.length) {
      diagnostics.push(
        tooLong(
          scope,
          composed.flatMap(({ kind, blocks }) => (blocks === undefined ? [kind] : [])),
        ),
      );
    }
    packs.push(packOf(c, scope, pieces, context.version));
  }
  const [whole, ...entries] = packs;
  const told = new Set(whole?.pieces.map(wordsOf));
  const differing = entries.map((pack) => ({ ...pack, pieces: pack.pieces.filter((piece) => !told.has(wordsOf(piece))) }));
  return { value: [...(whole ? [whole] : []), ...differing].filter(({ pieces }) => pieces.length > 0), diagnostics };
}

function isCollected({ example, status, collection }: Notice): boolean {
  return example === undefined && status !== 'withdrawn' && collection !== 'indirect';
}

function packOf(c: Composer, { entry }: Scope, pieces: readonly Piece[], version: string): Pack {
  return { lang: c.lang, ...(entry === undefined ? {} : { entry }), version: say(c, 'pack.version', { version }), pieces };
}

/** What a piece says, wherever it comes from. */
function wordsOf(piece: Piece): string {
  return JSON.stringify(piece, (key, value: unknown) => (key === 'origin' ? undefined : value));
}
