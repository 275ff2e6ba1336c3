import type { Diagnostic, Origin } from '../../diagnostics/index.js';
import { plainText, type Document, type LinkTarget, type Section, type TableBlock } from '../../document/index.js';
import { listLinks, listPassages, type Passage } from './passages.js';
import type { PdfSurroundings } from './parts.js';

/** Schemes a link may have; anything else could run something. */
const safeAddress = /^(https?|mailto|tel):/i;

/**
 * What would make a PDF that some readers cannot use (PDF/UA-1, ISO 14289-1): a document without a title, a table without headings,
 * a level of headings left out, a link that leads nowhere. All of them errors: the document is not drawn. Without surroundings nobody knows
 * which other notices there are, and links to them are not judged.
 */
export function checkStructure(document: Document, { notices }: Partial<PdfSurroundings> = {}): readonly Diagnostic[] {
  const sections = [document.firstLayer, ...document.sections];
  const anchors = new Set(listAnchors(sections).map(({ anchor }) => anchor));
  return [
    ...checkTitle(document),
    ...sections.flatMap((section) => [...checkTables(section), ...checkHeadings(section)]),
    ...checkAnchors(sections),
    ...[...listPassages(document), exampleLink(document)].flatMap((passage) => checkLinks(passage, anchors, notices)),
  ];
}

/** The link of the example statement, which stands in the title block. */
function exampleLink({ meta, title }: Document): Passage {
  if (meta.example === undefined) return { origin: title.origin, inlines: [] };
  const { url } = meta.example;
  return {
    origin: title.origin,
    inlines: [{ kind: 'link', target: { kind: 'address', href: url }, children: [{ kind: 'text', value: url }] }],
  };
}

function checkTitle({ title }: Document): readonly Diagnostic[] {
  if (title.text.trim() !== '') return [];
  return [
    error(
      'pdf/no-title',
      'We cannot make a PDF of this notice because it has no title.',
      'A screen reader says the title first. Add a title that says whose notice this is.',
      title.origin,
    ),
  ];
}

function checkTables({ blocks }: Section): readonly Diagnostic[] {
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  return tables
    .filter(({ columns }) => columns.every((column) => plainText(column).trim() === ''))
    .map(({ origin }) =>
      error(
        'pdf/no-table-header',
        'This table has no column headings.',
        'Someone who listens to the table cannot tell what each column means. Give each column a heading.',
        origin,
      ),
    );
}

function checkHeadings({ blocks }: Section): readonly Diagnostic[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  return headings
    .filter(({ depth }, index) => depth > (headings[index - 1]?.depth ?? 0) + 1)
    .map(({ text, origin }) =>
      error(
        'pdf/skipped-heading',
        `The heading “${text}” is more than one level below the heading before it.`,
        'People who move through the page by its headings would think that something is missing. Raise it by one level.',
        origin,
      ),
    );
}

interface Anchor {
  readonly anchor: string;
  readonly origin: Origin;
}

function listAnchors(sections: readonly Section[]): readonly Anchor[] {
  return sections.flatMap(({ anchor, heading, blocks }) => [
    { anchor, origin: heading.origin },
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [{ anchor: block.anchor, origin: block.origin }] : [])),
  ]);
}

function checkAnchors(sections: readonly Section[]): readonly Diagnostic[] {
  const anchors = listAnchors(sections);
  return anchors
    .filter(({ anchor }, index) => anchors.findIndex((other) => other.anchor === anchor) < index)
    .map(({ anchor, origin }) =>
      error(
        'pdf/repeated-anchor',
        `Two headings have the same link name, “${anchor}”.`,
        'A link to it could lead to the wrong one. Change one of the two headings.',
        origin,
      ),
    );
}

function checkLinks(
  { inlines, origin }: Passage,
  anchors: ReadonlySet<string>,
  notices: Readonly<Record<string, string>> | undefined,
): readonly Diagnostic[] {
  return listLinks(inlines).flatMap(({ target, children }) => {
    const fault = findFault(target, anchors, notices);
    return fault === undefined ? [] : [error(fault.code, `The link “${plainText(children)}” ${fault.message}`, fault.hint, origin)];
  });
}

function findFault(
  target: LinkTarget,
  anchors: ReadonlySet<string>,
  notices: Readonly<Record<string, string>> | undefined,
): { readonly code: string; readonly message: string; readonly hint: string } | undefined {
  const nowhere = 'Someone who follows it would get nowhere. Correct the link, or take it out.';
  switch (target.kind) {
    case 'address':
      if (safeAddress.test(target.href)) return undefined;
      return {
        code: 'pdf/unsafe-link',
        message: `has an address we do not allow: “${target.href}”.`,
        hint: 'A link may be a web address (https), an email address (mailto) or a phone number (tel). Correct the link, or take it out.',
      };
    case 'anchor':
      if (anchors.has(target.anchor)) return undefined;
      return { code: 'pdf/unknown-anchor', message: `leads to “${target.anchor}”, which is not in this notice.`, hint: nowhere };
    case 'notice':
      if (notices === undefined || Object.hasOwn(notices, target.notice)) return undefined;
      return { code: 'pdf/unknown-notice', message: `leads to the notice “${target.notice}”, which is not on this site.`, hint: nowhere };
    default:
      return target satisfies never;
  }
}

function error(code: string, message: string, hint: string, origin: Origin): Diagnostic {
  return { code, severity: 'error', message, hint, origin };
}
