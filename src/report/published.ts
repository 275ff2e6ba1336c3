import type { Comparison, Difference } from '../published/index.js';
import { widest, wrap } from './layout.js';
import { createPaint } from './paint.js';

/** What was compared, and how to print it. */
export interface PublishedReportOptions {
  /** Id of the notice. */
  readonly notice: string;
  readonly lang: string;
  /** The saved page, as it was named. */
  readonly file: string;
  /** Where the notice now lies as HTML to paste, in the folder of the site. */
  readonly fragment: string;
  readonly colour: boolean;
}

/** How a live page differs from the notice, for people: version first, then what to look at, in the order of the notice. */
export function renderPublishedPretty({ found, equal, version, differences }: Comparison, options: PublishedReportOptions): string {
  const { notice, file, lang, fragment, colour } = options;
  const { bold } = createPaint(colour);
  if (!found) {
    return lines([
      bold(`${notice}: we did not find the notice on this page.`),
      ...wrap(
        `Hardly any sentence of the notice is in “${file}”. Check that it is the right page, and that it is in the language “${lang}”.`,
        '',
      ),
    ]);
  }
  if (equal) return lines([`${notice}: the live page says what the notice says now. Version ${version.current}.`]);
  const hasOwn = differences.some(({ kind }) => kind === 'extra' || kind === 'changed');
  const keep = hasOwn ? ' If something on the live page is right and the notice is not, put the notice right first.' : '';
  const groups = kinds.map(([kind, heading]) => [heading, differences.filter((difference) => kind.includes(difference.kind))] as const);
  return lines([
    bold(`${notice}: the live page is not what the notice says now.`),
    ...groups.flatMap(([heading, some]) => (some.length === 0 ? [] : ['', bold(heading), ...some.flatMap(describe)])),
    '',
    bold('What to do'),
    ...wrap(`Build the site, then paste ${fragment} over the notice on the live page.${keep}`, '  '),
  ]);
}

/** The same for a program, as schema/output/published.schema.json describes it. */
export function renderPublishedJson(
  { found, equal, version, differences }: Comparison,
  {
    notice,
    lang,
    file,
    day,
    tool,
  }: Pick<PublishedReportOptions, 'notice' | 'lang' | 'file'> & { readonly day: string; readonly tool: string },
): string {
  const report = { formatVersion: 1, fairnotice: tool, asOf: day, notice, lang, file, found, equal, version, differences };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

const kinds: readonly (readonly [readonly Difference['kind'][], string])[] = [
  [['version'], 'Version'],
  [['mark', 'title', 'missing-section', 'missing'], 'Missing on the live page'],
  [['changed'], 'Different'],
  [['extra'], 'Only on the live page'],
  [['moved'], 'In another place'],
  [['link'], 'Links that lead elsewhere'],
];

function describe(difference: Difference): readonly string[] {
  switch (difference.kind) {
    case 'version':
      return wrap(describeVersion(difference), '  ');
    case 'mark':
    case 'title':
      return wrap(difference.kind === 'title' ? `The title: ${quote(difference.notice)}` : quote(difference.notice), '  ');
    case 'missing-section':
      return wrap(`The whole section ${quote(difference.section)}`, '  ');
    case 'missing':
    case 'moved':
      return [...inSection(difference.section), ...wrap(quote(difference.notice), '    ')];
    case 'changed': {
      const [live, notice] = shortenBoth(difference.live, difference.notice);
      return [...inSection(difference.section), ...wrap(`Live page: “${live}”`, '    '), ...wrap(`Notice now: “${notice}”`, '    ')];
    }
    case 'extra':
      return [...inSection(difference.section), ...wrap(quote(difference.live), '    ')];
    case 'link':
      return [
        ...wrap(quote(difference.words), '  '),
        ...wrap(`Live page: ${oneLine(difference.live)}`, '    '),
        ...wrap(`Notice now: ${oneLine(difference.notice)}`, '    '),
      ];
    default:
      return difference satisfies never;
  }
}

function describeVersion({ live, notice }: Extract<Difference, { readonly kind: 'version' }>): string {
  if (live === undefined) return `The live page names no version. Its last line is missing. The notice is now version ${notice}.`;
  return `The live page names version ${live}. The notice is now version ${notice}.`;
}

function inSection(section: string): readonly string[] {
  return wrap(`In ${quote(section)}:`, '  ');
}

const longest = 2 * widest;

function quote(text: string): string {
  return `“${shorten(oneLine(text))}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The beginning of a long text. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), longest / 2))}…`;
}

/** Two long texts without most of what they begin with alike, so that one sees where they part. */
function shortenBoth(first: string, second: string): readonly [string, string] {
  const [one, other] = [oneLine(first).split(' '), oneLine(second).split(' ')];
  const alike = one.findIndex((word, at) => word !== other[at]);
  const cut = Math.max(0, (alike < 0 ? one.length : alike) - 8);
  const show = (words: readonly string[]): string => {
    const text = words.join(' ');
    return text.length <= longest || cut === 0 ? shorten(text) : shorten(`… ${words.slice(cut).join(' ')}`);
  };
  return [show(one), show(other)];
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}
