import { folderOfId } from './reverse/folders.js';

/** The pages that lead from a name to the notices it stands in: one folder for each kind of name. */
export type IndexKind = 'recipients' | 'data' | 'law' | 'retention' | 'people' | 'topics';

/** Folder of the page that lists all names of a kind. */
export function placeOfIndex(kind: IndexKind): string {
  return `${kind}/`;
}

/** Folder of the page of one name, by its id in the register. */
export function placeOfEntry(kind: IndexKind, id: string): string {
  return `${placeOfIndex(kind)}${folderOfId(id)}/`;
}

/** Folder of the list of all notices by their first letters. */
export const placeOfAToZ = 'a-z/';

/** Folder of the page to search the notices. */
export const placeOfSearch = 'search/';

/** Folder of the page about the site, and of its accessibility statement. */
export const placeOfAbout = 'about/';
export const placeOfStatement = 'accessibility/';
