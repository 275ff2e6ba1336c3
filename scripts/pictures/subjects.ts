import type { SiteName } from './build-sites.js';

/** A page that is photographed on a phone, on a desktop and as it prints. */
export interface Subject {
  /** Beginning of the file names. */
  readonly name: string;
  readonly title: string;
  readonly site: SiteName;
  /** Path of the page in its site. */
  readonly path: string;
  /** Typed into the search before the picture is taken. */
  readonly words?: string;
  /** What there is to see, for those who do not. */
  readonly alt: string;
}

export const subjects: readonly Subject[] = [
  {
    name: 'home',
    title: 'Home',
    site: 'example',
    path: '',
    alt: 'The home page: ways to find a notice, then the notices of each organisation',
  },
  {
    name: 'notice',
    title: 'A long notice',
    site: 'example',
    path: 'nottinghamshire-county-council/childrens-centres/',
    alt: 'A long notice: its title, whose it is, and the first layer in short',
  },
  {
    name: 'recipient',
    title: 'Who gets my data: one recipient',
    site: 'example',
    path: 'recipients/probation-service/',
    alt: 'The page of one recipient: a sentence on sharing that the law may require, then the notices that name it',
  },
  {
    name: 'welsh',
    title: 'A notice in Welsh',
    site: 'bilingual',
    path: 'cy/ysgol-bro-arian/pupils/',
    alt: 'A notice in Welsh with a link to the same page in English',
  },
  {
    name: 'search',
    title: 'Search with results',
    site: 'example',
    path: 'search/',
    words: 'children',
    alt: 'The search page: the notices that hold a word, with the words around it',
  },
  {
    name: 'coast',
    title: 'A council’s own look: light header',
    site: 'coast',
    path: 'anytown-council/libraries/',
    alt: 'A notice under a white header with a logo and the name of a council, in blues and greens',
  },
  {
    name: 'moor',
    title: 'A council’s own look: dark header, own font',
    site: 'moor',
    path: 'anytown-council/libraries/',
    alt: 'A notice under a dark purple header with a logo',
  },
];

/** The ways a page is looked at, with the size of the picture in CSS pixels. */
export const views = [
  { name: 'phone', title: 'Phone', width: 390, height: 844, media: 'screen', says: 'on a phone' },
  { name: 'desktop', title: 'Desktop', width: 1200, height: 844, media: 'screen', says: 'on a desktop' },
  { name: 'print', title: 'Print', width: 794, height: 1123, media: 'print', says: 'as it prints' },
] as const;

export type View = (typeof views)[number];

/** The file of a picture in `docs/pictures/`. */
export function nameFile(subject: Subject, view: View): string {
  return `${subject.name}-${view.name}.webp`;
}
