import { encodeQR, type ErrorCorrection } from 'qr';

/** A QR code (ISO/IEC 18004) to be drawn in dark on light, with its light edge of four modules. Plain JSON. */
export interface QrCode {
  /** Modules from edge to edge, the light edge included. */
  readonly size: number;
  /** The dark parts, none over another: from the left, from the top, width and height, in modules. */
  readonly rectangles: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

/** What the standard asks for around the code (clause 6.3.8). */
const quietZone = 4;

/** Version 11. A finer code does not read well from a small print: at 25 mm its modules are 0.36 mm wide. */
const mostModules = 61 + 2 * quietZone;

/**
 * The code of a web address, as a plain address that every camera opens. It bears 15 % of damage (level M), and more where that costs no space.
 * `undefined` where it is no web address, or too long to read from a small print (from about 250 letters).
 */
export function makeQr(address: string): QrCode | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  // No code of this size holds so many letters, and one that none can hold would throw.
  if (href.length > 300) return undefined;
  const medium = encode(href, 'medium');
  const size = medium.length;
  if (size > mostModules) return undefined;
  const stronger = (['high', 'quartile'] as const).map((level) => encode(href, level)).find(({ length }) => length === size);
  return { size, rectangles: mergeModules(stronger ?? medium) };
}

function encode(href: string, ecc: ErrorCorrection): readonly (readonly boolean[])[] {
  return encodeQR(href, 'raw', { ecc, border: quietZone });
}

/** Few large parts in place of many small ones: the dark runs of each row, and those that stay the same from row to row as one. */
function mergeModules(rows: readonly (readonly boolean[])[]): QrCode['rectangles'] {
  const done: [number, number, number, number][] = [];
  let open = new Map<string, [number, number, number, number]>();
  rows.forEach((row, y) => {
    const next = new Map<string, [number, number, number, number]>();
    for (const [x, width] of findRuns(row)) {
      const key = `${String(x)} ${String(width)}`;
      const above = open.get(key);
      const rectangle: [number, number, number, number] = above ?? [x, y, width, 0];
      rectangle[3] += 1;
      if (above === undefined) done.push(rectangle);
      next.set(key, rectangle);
    }
    open = next;
  });
  return done;
}

function findRuns(row: readonly boolean[]): readonly (readonly [x: number, width: number])[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return [x, (end === -1 ? row.length : end) - x];
  });
}
