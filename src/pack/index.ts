export { composePacks, type PackContext } from './compose-packs.js';
export { withoutSpoken } from './findings.js';
export { pieceKinds, pieceLimits, type Pack, type Piece, type PieceKind } from './pack.js';
