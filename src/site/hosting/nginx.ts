import { askEachTime, copyNames, keepForever, keepOutOfSearch, lastingFolders, siteHeaders, type Header } from '../headers.js';
import { madeBy, type HostFile, type HostInput } from './host.js';

const name = 'fairnotice.nginx.conf';

/**
 * Settings to include in the `server` block of nginx, whose `root` is the folder that holds the site under its path. A `location`
 * with headers of its own takes over none from around it, so each says all of them.
 */
export function makeNginxFile({ base, redirects }: HostInput): HostFile {
  const lines = [
    `# ${madeBy}`,
    `# In the server block of the site: include <folder of the site>/${name};`,
    ...redirects.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((path) => `location = ${path} { return 301 ${to}; }`)),
    `location = ${base}${name} { return 404; }`,
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    `location ^~ ${base} {`,
    '  index index.html;',
    '  charset utf-8;',
    '  absolute_redirect off;',
    `  error_page 404 ${base}404.html;`,
    ...headerLines([...siteHeaders, askEachTime], '  '),
    `  location ~ "/(?:${copyNames.map((copy) => copy.replaceAll('.', '\\.')).join('|')})$" {`,
    ...headerLines([...siteHeaders, askEachTime, keepOutOfSearch], '    '),
    '  }',
    ...lastingFolders.flatMap((folder) => [
      `  location ^~ ${base}${folder} {`,
      ...headerLines(siteHeaders, '    '),
      // Without "always": a file that is missing today may be there tomorrow.
      `    add_header ${keepForever.name} "${keepForever.value}";`,
      '  }',
    ]),
    '}',
  ];
  return { path: name, content: `${lines.join('\n')}\n`, leftOut: 0 };
}

function headerLines(headers: readonly Header[], indent: string): readonly string[] {
  return headers.map(({ name: header, value }) => `${indent}add_header ${header} "${value}" always;`);
}
