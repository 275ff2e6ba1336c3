import { drawGuide, type GuidePage } from '../help/draw-guide.js';
import { guideTitles } from '../help/help-topics.js';
import { readDocs } from '../help/read-docs.js';
import type { Route } from './app.js';
import { page, plain } from './answers.js';
import { drawPage } from './draw-page.js';

/** The guide, as pages. */
export const showHelp: Route = ({ method, path }, app) => {
  if (method !== 'GET' || (path !== '/help' && !path.startsWith('/help/'))) return undefined;
  const docs = readDocs();
  if (path === '/help') {
    const topics = Object.entries(guideTitles).map(([name, title]) => ({ href: `/help/${name}`, title }));
    return page(drawPage(app, 'help-list.njk', { title: 'How to write a notice', topics }));
  }
  const markdown = docs.get(path.slice('/help/'.length));
  if (markdown === undefined) return plain(404, 'There is no such page of help.');
  const known = drawn.get(markdown) ?? drawGuide(markdown, (link) => addressOf(link, docs));
  drawn.set(markdown, known);
  return page(drawPage(app, 'help.njk', known));
};

/** By their Markdown. The lists are long. */
const drawn = new Map<string, GuidePage>();

/** Pages of docs lead to each other by file name. What lies elsewhere in the project has no page here. */
function addressOf(link: string, docs: ReadonlyMap<string, string>): string | undefined {
  if (/^https?:/.test(link)) return link;
  const [, name = '', heading = ''] = /^(?:.*\/)?([\w-]*)(?:\.md)?(#.*)?$/.exec(link) ?? [];
  if (name === '') return heading;
  return docs.has(name) ? `/help/${name}${heading}` : undefined;
}
