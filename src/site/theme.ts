import { black, contrastOf, mixColours, parseColour, white, type Colour } from './contrast.js';

/** The colours that site.yaml can set, by what they are used for. */
export type ColourUse = 'brand' | 'header' | 'headerText' | 'link' | 'linkHover' | 'linkVisited' | 'panel' | 'footer';

/** The colours that a site gives. */
export type GivenColours = Readonly<Partial<Record<ColourUse, string>>>;

/** The colours of a site: each as given, or as it follows from others, or the product's. */
export type Theme = Readonly<Record<ColourUse, Colour>>;

/** The colours of the product's own style sheet. A test compares the two. */
export const productTheme: Theme = {
  brand: '#2f4858',
  header: '#2f4858',
  headerText: '#ffffff',
  link: '#14527f',
  linkHover: '#0c3350',
  linkVisited: '#5a3a86',
  panel: '#eef3f6',
  footer: '#eef1f3',
};

/**
 * Colours that are the same on every site: ordinary words, quieter ones, the page, and the grounds of banners and marks, of urgent words
 * and of gaps. What has the focus is dark on yellow, whatever lies around it.
 */
export const fixedColours = {
  text: '#1b1f23',
  quietText: '#4a545c',
  page: '#ffffff',
  mark: '#fff6d6',
  urgent: '#fdf0ee',
  gap: '#f4f5f6',
} as const;

/** The custom properties of the style sheet that hold a colour. */
export const propertiesOf: Readonly<Record<ColourUse, readonly string[]>> = {
  brand: ['--govuk-brand-colour', '--govuk-surface-border-colour'],
  header: ['--fn-header-colour'],
  headerText: ['--fn-header-text-colour'],
  link: ['--govuk-link-colour'],
  linkHover: ['--govuk-link-hover-colour'],
  linkVisited: ['--govuk-link-visited-colour'],
  panel: ['--fn-panel-colour'],
  footer: ['--govuk-template-background-colour', '--govuk-surface-background-colour'],
};

/** Works out all colours of a site. Of the words in the header, the one of white and near black that reads better. */
export function resolveTheme(given: GivenColours): Theme {
  const read = (use: ColourUse): Colour | undefined => parseColour(given[use] ?? '');
  const header = read('header') ?? read('brand');
  const link = read('link');
  return {
    brand: read('brand') ?? productTheme.brand,
    header: header ?? productTheme.header,
    headerText: read('headerText') ?? (header === undefined ? productTheme.headerText : readableOn(header)),
    link: link ?? productTheme.link,
    linkHover: read('linkHover') ?? (link === undefined ? productTheme.linkHover : mixColours(link, black, 0.4)),
    linkVisited: read('linkVisited') ?? productTheme.linkVisited,
    panel: read('panel') ?? productTheme.panel,
    footer: read('footer') ?? productTheme.footer,
  };
}

function readableOn(ground: Colour): Colour {
  return contrastOf(white, ground) >= contrastOf(fixedColours.text, ground) ? white : fixedColours.text;
}

/** A font of the council's, in the two weights that pages use, by their place in the folder of the style sheet. */
export interface OwnFonts {
  readonly regular: string;
  readonly bold: string;
}

/**
 * What a site's own colours and fonts add to the style sheet: nothing where it has none. Every value was parsed as a colour, so that
 * nothing but a colour can reach the style sheet.
 */
export function writeThemeCss(given: GivenColours, fonts?: OwnFonts): string {
  const theme = resolveTheme(given);
  const uses = (Object.keys(productTheme) as ColourUse[]).filter((use) => theme[use] !== productTheme[use]);
  const settings = [
    ...uses.flatMap((use) => propertiesOf[use].map((property) => `${property}:${theme[use]}`)),
    ...(fonts === undefined ? [] : [`--fn-font:"${ownFamily}"`]),
  ];
  const faces = fonts === undefined ? '' : writeFace(400, fonts.regular) + writeFace(700, fonts.bold);
  return settings.length === 0 ? '' : `${faces}:root{${settings.join(';')}}`;
}

const ownFamily = 'Site font';

function writeFace(weight: 400 | 700, file: string): string {
  return `@font-face{font-family:"${ownFamily}";font-style:normal;font-weight:${weight};font-display:swap;src:url("${file}") format("woff2")}`;
}
