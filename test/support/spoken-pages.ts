import { readFileSync } from 'node:fs';

/** A page that docs/screen-reader holds as it is said. */
export interface SpokenPage {
  readonly site: 'example' | 'bilingual';
  /** Its address in the site. */
  readonly path: string;
  readonly file: string;
}

/** The five example notices; of the bilingual council its two home pages and two Welsh notices, one of which is partly still in English. */
export const spokenPages: readonly SpokenPage[] = [
  ...[
    'leicestershire-county-council/children-family-wellbeing',
    'middlesbrough-council/family-service-directory',
    'middlesbrough-council/first-contact',
    'milldene-primary-school/privacy-notice',
    'nottinghamshire-county-council/childrens-centres',
  ].map((id): SpokenPage => ({ site: 'example', path: `/${id}/`, file: `${id.replace('/', '--')}.md` })),
  { site: 'bilingual', path: '/', file: 'home.md' },
  { site: 'bilingual', path: '/cy/', file: 'cy--home.md' },
  { site: 'bilingual', path: '/cy/ysgol-bro-arian/pupils/', file: 'cy--ysgol-bro-arian--pupils.md' },
  { site: 'bilingual', path: '/cy/dyffryn-arian-council/town-cameras/', file: 'cy--dyffryn-arian-council--town-cameras.md' },
];

const indent = '    ';

/** A page as its file holds it: a title and the lines as they are. */
export function writeSpoken({ path }: SpokenPage, lines: readonly string[]): string {
  return `# ${path}\n\n${lines.map((line) => `${indent}${line}\n`).join('')}`;
}

/** The lines that the file of a page holds. */
export function readSpoken({ file }: SpokenPage): readonly string[] {
  const [, , ...lines] = readFileSync(new URL(file, spokenFolder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.slice(indent.length));
}

/** Lines without what says no more than that something changed: the version, and the size of a PDF. */
export function withoutVersion(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^(\s*(?:Version|Fersiwn)): \S+$/, '$1').replace(/\(\d+ \p{L}+, [\d.]+ [KM]B\)/u, '()'));
}

/** Where the files are. */
export const spokenFolder = new URL('../../docs/screen-reader/', import.meta.url);
