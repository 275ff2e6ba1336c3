import type { Explanation } from '../explain.js';

/** The files of settings for the place where the site is published. */
export const hostingExplanations: Readonly<Record<string, Explanation>> = {
  'hosting/base-path': {
    summary: 'The path of the site’s address holds signs that mean something else in the settings of a web server.',
    why: 'A rule could end in the middle of the address, and the settings would do something nobody meant. So none are written.',
    fix: 'Choose a path of letters, digits and hyphens, such as https://www.example.org/privacy/, or write the settings yourself.',
    bad: 'baseUrl: https://www.example.org/our;notices/\n',
    good: 'baseUrl: https://www.example.org/our-notices/\n',
  },
  'hosting/too-many-redirects': {
    summary: 'The host does not read as many redirects as the site has former addresses.',
    why: 'A page stands at each former address and leads readers on, so nobody is lost. Search engines may take longer to learn of the move.',
    fix: 'Nothing needs to be done. To have all redirects, set up the missing ones in the settings of the host.',
  },
};
