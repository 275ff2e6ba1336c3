/** Where each UTF-16 unit of a scalar's text begins and ends in the source. A fold stands on the line break it was made from. */
export interface ScalarMap {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A map under construction. */
export interface MapBuilder {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

/** Add text that stands in the source as it reads. */
export function addVerbatim(map: MapBuilder, source: string, start: number, end: number): void {
  map.text += source.slice(start, end);
  for (let at = start; at < end; at += 1) {
    map.starts.push(at);
    map.ends.push(at + 1);
  }
}

/** Add text that stands in the source as something else: an escape, a doubled quote, a fold. */
export function addDecoded(map: MapBuilder, decoded: string, start: number, end: number): void {
  map.text += decoded;
  for (let unit = 0; unit < decoded.length; unit += 1) {
    map.starts.push(start);
    map.ends.push(end);
  }
}
