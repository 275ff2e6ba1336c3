/** A colour as six hexadecimal figures in small letters after a `#`. */
export type Colour = `#${string}`;

/** The colour that three or six hexadecimal figures after a `#` mean; nothing where it is none. */
export function parseColour(text: string): Colour | undefined {
  const [, figures] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
  if (figures === undefined) return undefined;
  const all = figures.length === 6 ? figures : [...figures].map((figure) => figure + figure).join('');
  return `#${all.toLowerCase()}`;
}

/** How far two colours differ in lightness, from 1 (not at all) to 21 (black and white): the contrast ratio of WCAG 2.2. */
export function contrastOf(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour that lies between two others: at 0 the first, at 1 the second. */
export function mixColours(one: Colour, other: Colour, share: number): Colour {
  const second = channelsOf(other);
  const mixed = channelsOf(one).map((channel, position) => Math.round(channel + ((second[position] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour that is fewest steps darker or lighter than this one and will do; nothing where none will. */
export function nearestColour(colour: Colour, willDo: (candidate: Colour) => boolean): Colour | undefined {
  for (let step = 1; step <= 255; step += 1) {
    const found = [black, white].map((end) => mixColours(colour, end, step / 255)).find(willDo);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const black: Colour = '#000000';
export const white: Colour = '#ffffff';

function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => toLinear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function channelsOf(colour: Colour): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
