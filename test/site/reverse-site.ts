import type { Compiled } from '../../src/compile-workspace.js';
import { createTemplates } from '../../src/render/html/index.js';
import { pickNoticePhrases, pickSitePhrases, type SiteInput } from '../../src/site/index.js';
import { makeReversePages } from '../../src/site/reverse/reverse-pages.js';
import { sampleSite } from './sample-site.js';

/** The site of a compiled workspace in one of its languages, as the build makes it. */
export async function siteOf(compiled: Compiled, lang = 'en'): Promise<SiteInput> {
  const { site, entries, phrases } = compiled;
  if (!site) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  return sampleSite({
    site: { title: 'Privacy notices', baseUrl: 'https://www.example.org/', languages: site.languages },
    lang,
    phrases: pickSitePhrases(phrases[lang] ?? {}),
    noticePhrases: pickNoticePhrases(phrases[lang] ?? {}),
    controllers: compiled.controllers.map(({ id, names }) => ({ id, name: names[lang] ?? { text: id, lang } })),
    entries: entries[lang]!,
    notices: compiled.notices.flatMap(({ index, diagnostics }) => {
      if (!index) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
      return index;
    }),
  });
}

/** The reverse pages of a site by their folders, as HTML. */
export function drawReverse(input: SiteInput): ReadonlyMap<string, string> {
  const templates = createTemplates(input.templates);
  const pages = [...makeReversePages(input)];
  return new Map(pages.map(({ path, template, view }) => [path.replace(/index\.html$/, ''), templates.render(template, view).toString()]));
}

/** What a page says between its heading and its end, a line for each heading, paragraph, item, term and answer: `h2 Anytown Council`. */
export function tell(html: string | undefined): readonly string[] {
  if (html === undefined) throw new Error('There is no such page.');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main'));
  return main
    .replace(/\s+/g, ' ')
    .split(/(?=<(?:h[1-6]|p|li|dt|dd)\b)/)
    .slice(1)
    .map((piece) => `${/^<(\w+)/.exec(piece)?.[1] ?? ''} ${wordsOf(piece)}`)
    .filter((line) => !/^\w+ $/.test(line));
}

/** What a page says of its name, a line for each term: `What for: one answer; another`. */
export function tellFacts(html: string | undefined): readonly string[] {
  if (html === undefined) throw new Error('There is no such page.');
  return [...html.matchAll(/<dt>([^]*?)<\/dt><dd>([^]*?)<\/dd>/g)].map(([, term = '', answer = '']) => {
    const items = [...answer.matchAll(/<li>([^]*?)<\/li>/g)].map(([, item = '']) => wordsOf(item));
    return `${wordsOf(term)}: ${items.length === 0 ? wordsOf(answer) : items.join('; ')}`;
  });
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
