import type { Label } from '../model/index.js';
import type { PdfLook } from '../render/pdf/parts.js';
import { black, contrastOf, nearestColour, white, type Colour } from './contrast.js';
import type { OwnLook } from './look.js';
import { resolveTheme } from './theme.js';

/** What colours on paper must reach against white: a printer and poor light take some of it away (WCAG 2.2, 1.4.6). */
const leastContrast = 7;

/** CSS pixels in points. */
const pointsPerPixel = 0.75;

/**
 * How PDFs look on a site with this look: its own colours, each darkened until it reads well on white, and its logo on the ground that it
 * stands on in the header, for it may be white. `alt` are the words of the logo by language; a logo without is one beside its name, and
 * says nothing of its own.
 */
export function derivePaperLook(look: OwnLook, alt: Readonly<Record<string, Label>>): PdfLook {
  const theme = resolveTheme(look.colours);
  const { logo } = look;
  return {
    colours: { brand: darken(theme.brand), link: darken(theme.link) },
    ...(logo && {
      logo: {
        file: logo.name,
        bytes: logo.bytes,
        width: logo.width * pointsPerPixel,
        alt,
        ...(contrastOf(theme.header, white) < 1.1 ? {} : { ground: theme.header }),
      },
    }),
  };
}

function darken(colour: Colour): Colour {
  const readsWell = (candidate: Colour): boolean => contrastOf(candidate, white) >= leastContrast;
  return readsWell(colour) ? colour : (nearestColour(colour, readsWell) ?? black);
}
