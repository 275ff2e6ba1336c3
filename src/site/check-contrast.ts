import type { Diagnostic, Origin } from '../diagnostics/index.js';
import { contrastOf, nearestColour, parseColour, type Colour } from './contrast.js';
import { fixedColours, resolveTheme, type ColourUse, type GivenColours, type Theme } from './theme.js';

type FixedUse = keyof typeof fixedColours;
type Use = ColourUse | FixedUse;

/** Two colours that meet on a page, and how far they must differ. */
interface Pair {
  readonly front: Use;
  readonly ground: Use;
  readonly least: number;
}

/** WCAG 2.2, 1.4.3 Contrast (Minimum), level AA: ordinary text. */
const forText = 4.5;
/** WCAG 2.2, 1.4.11 Non-text Contrast, level AA: what one must see to understand or use the page. */
const forLines = 3;

/** Every pair of colours that a page can show, apart from those that no site can change. */
const pairs: readonly Pair[] = [
  { front: 'headerText', ground: 'header', least: forText },
  ...(['page', 'panel', 'footer'] as const).flatMap((ground) =>
    (['link', 'linkHover', 'linkVisited', 'text', 'quietText'] as const).map((front): Pair => ({ front, ground, least: forText })),
  ),
  ...(['mark', 'urgent', 'gap'] as const).flatMap((ground) =>
    (['link', 'linkHover', 'linkVisited'] as const).map((front): Pair => ({ front, ground, least: forText })),
  ),
  { front: 'brand', ground: 'page', least: forLines },
  { front: 'brand', ground: 'panel', least: forLines },
  { front: 'brand', ground: 'footer', least: forLines },
];

/** The colours of a site that people could not tell from their ground, each once with the colour it fits worst. `origin` is that of the list of colours. */
export function checkContrast(given: GivenColours, origin: Origin): readonly Diagnostic[] {
  const failing = findFailing(given);
  const blamed = [...new Set(failing.map(({ blame }) => blame))];
  return blamed.map((use) => {
    const worst = failing.filter(({ blame }) => blame === use).reduce((a, b) => (a.ratio / a.least <= b.ratio / b.least ? a : b));
    const better = findBetter(
      use,
      leaveOut(
        given,
        blamed.filter((other) => other !== use),
      ),
    );
    return {
      code: 'look/low-contrast',
      severity: 'error',
      message: `${capital(words[worst.front])}, ${worst.frontColour}, cannot be read well enough on ${words[worst.ground]}, ${worst.groundColour}: the contrast is ${round(worst.ratio)} to 1, and ${
        worst.least === forText ? 'words need' : 'lines and edges need'
      } at least ${worst.least} to 1.`,
      hint: `People with low vision, or with a phone in the sun, could not see it.${
        better === undefined
          ? ' No darker or lighter shade of this colour will do: change the other one.'
          : ` The nearest shade that will do is ${better}.`
      }`,
      ...(better === undefined ? {} : { suggestions: [better] }),
      origin: { ...origin, path: [...origin.path, use] },
    };
  });
}

interface Failing extends Pair {
  readonly frontColour: Colour;
  readonly groundColour: Colour;
  readonly ratio: number;
  /** The colour of site.yaml to change: what stands in front, where the site gave it and the ground is not at fault by itself. */
  readonly blame: ColourUse;
}

function findFailing(given: GivenColours): readonly Failing[] {
  const theme = resolveTheme(given);
  const failing = pairs.flatMap((pair) => {
    const [frontColour, groundColour] = [colourOf(pair.front, theme), colourOf(pair.ground, theme)];
    const ratio = contrastOf(frontColour, groundColour);
    return ratio >= pair.least ? [] : [{ ...pair, frontColour, groundColour, ratio }];
  });
  const badGrounds = new Set(failing.filter(({ front }) => isFixed(front)).map(({ ground }) => ground));
  return failing.flatMap((pair): readonly Failing[] => {
    const first = badGrounds.has(pair.ground) ? pair.ground : pair.front;
    const blame = sourceOf(first, given) ?? sourceOf(pair.ground, given);
    return blame === undefined ? [] : [{ ...pair, blame }];
  });
}

function leaveOut(given: GivenColours, uses: readonly ColourUse[]): GivenColours {
  return Object.fromEntries(Object.entries(given).filter(([use]) => !uses.some((other) => other === use)));
}

function colourOf(use: Use, theme: Theme): Colour {
  return isFixed(use) ? fixedColours[use] : theme[use];
}

function isFixed(use: Use): use is FixedUse {
  return use in fixedColours;
}

/** Where site.yaml sets a colour: by its own name, or by that of the colour it follows. */
function sourceOf(use: Use, given: GivenColours): ColourUse | undefined {
  if (isFixed(use)) return undefined;
  if (given[use] !== undefined) return use;
  if (use === 'header') return sourceOf('brand', given);
  return use === 'linkHover' ? sourceOf('link', given) : undefined;
}

/** The nearest shade with which nothing is wrong that this colour has a part in. */
function findBetter(use: ColourUse, given: GivenColours): Colour | undefined {
  const colour = parseColour(given[use] ?? '');
  if (colour === undefined) return undefined;
  const hasPart = ({ front, ground }: Pair, all: GivenColours): boolean => [front, ground].some((part) => sourceOf(part, all) === use);
  return nearestColour(colour, (candidate) => {
    const changed = { ...given, [use]: candidate };
    return !findFailing(changed).some((pair) => hasPart(pair, changed));
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Rounded down, so that a contrast just below the limit is not shown as the limit. */
function round(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

const words: Readonly<Record<Use, string>> = {
  brand: 'your own colour',
  header: 'the ground of the header',
  headerText: 'the colour of words in the header',
  link: 'the colour of links',
  linkHover: 'the colour of a link under the pointer',
  linkVisited: 'the colour of links that were followed before',
  panel: 'the ground of the summary',
  footer: 'the ground of the footer',
  text: 'the colour of words',
  quietText: 'the colour of quieter words',
  page: 'the white of the page',
  mark: 'the pale yellow of banners and marks',
  urgent: 'the pale red of urgent words',
  gap: 'the pale grey of what is not yet said',
};
