/** Folder of the search in the site: its program and what it looks words up in. */
export const searchFolder = 'pagefind/';
