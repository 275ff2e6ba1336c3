/** Folders of the finished site: a controller or notice of that name would stand in their place. */
export const siteFolders: readonly string[] = [
  'a-z',
  'about',
  'accessibility',
  'assets',
  'controllers',
  'cy',
  'data',
  'en',
  'feed',
  'index',
  'law',
  'look',
  'notices',
  'pagefind',
  'people',
  'recipients',
  'registers',
  'retention',
  'search',
  'sitemap',
  'templates',
  'topics',
  'v',
];

/** Names that Windows keeps for itself: a folder so called cannot be copied there. */
export const deviceNames = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The most letters that the name of a controller or notice may have. */
export const longestName = 80;
