import type { Result } from '../../diagnostics/index.js';
import type { Document, Inline, Section } from '../../document/index.js';
import type { CopyMark } from '../copy-frame.js';
import { checkHidden } from '../pdf/check-letters.js';
import { listPassages } from '../pdf/passages.js';
import { renderBlocks, renderHeading, renderParagraph } from './blocks.js';
import { renderLink, renderRun, type Writing } from './inlines.js';
import { createLedger } from './ledger.js';
import { packDocx } from './parts.js';
import type { ReviewFrame } from './review-frame.js';
import type { Xml } from './xml.js';

/**
 * A document as a Word file for people who comment on it or make another form of it: what the file is stands first, and every paragraph,
 * item of a list, caption and row of a table has a number. All text is text: nothing of an author’s becomes a field or a style.
 *
 * @returns the bytes of the file, the same for the same input; nothing, with findings, where there are characters that nobody can see.
 */
export function renderDocx(document: Document, frame: ReviewFrame): Result<Uint8Array | undefined> {
  const { controller, service = '' } = document.meta;
  const ofMeta = { origin: document.title.origin, inlines: [{ kind: 'text', value: `${controller} ${service}` } satisfies Inline] };
  const diagnostics = checkHidden([...listPassages(document), ofMeta]);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const sections = [document.firstLayer, ...document.sections];
  const writing: Writing = { ledger: createLedger(listAnchors(sections)), documentLang: document.lang, addressOf: frame.addressOf };
  const body = [...renderFront(document, frame, writing), ...sections.flatMap((section) => renderSection(section, writing))];
  const { changed, address } = document.meta;
  const about = {
    lang: document.lang,
    title: document.title.text,
    creator: controller,
    description: `${frame.purpose} ${frame.version}`,
    identifier: address,
    ...(changed === undefined ? {} : { date: changed.date }),
    foot: frame.foot,
  };
  return { value: packDocx(about, { body, ...writing.ledger.read() }), diagnostics: [] };
}

function renderFront({ title, meta, lang }: Document, { purpose, marks, version, address }: ReviewFrame, writing: Writing): readonly Xml[] {
  const about = (runs: readonly Xml[]): Xml => renderParagraph({ style: 'About', lang }, runs);
  const controllerLang = meta.controllerLang ?? lang;
  return [
    renderParagraph({ style: 'Title', lang: title.lang }, [renderRun(title.text, { lang: title.lang }, writing)]),
    about([renderRun(meta.controller, { lang: controllerLang }, writing)]),
    about([renderRun(purpose, { lang }, writing)]),
    ...marks.map((mark) => about(renderMark(mark, lang, writing))),
    about([renderRun(version, { lang }, writing)]),
    about([
      renderRun(`${address.label} `, { lang }, writing),
      renderLink(address.href, [renderRun(address.href, { lang, name: 'Hyperlink' }, writing)], writing),
    ]),
  ];
}

function renderMark({ pieces, link }: CopyMark, lang: string, writing: Writing): readonly Xml[] {
  const runs = pieces.map((piece) => renderRun(piece.text, { lang: piece.lang === '' ? lang : piece.lang }, writing));
  if (link === undefined) return runs;
  const words = renderRun(link.text, { lang, name: 'Hyperlink' }, writing);
  return [...runs, renderRun(' ', { lang }, writing), renderLink(link.href, [words], writing)];
}

function renderSection({ anchor, heading, blocks }: Section, writing: Writing): readonly Xml[] {
  return [renderHeading({ ...heading, anchor }, 1, writing), ...renderBlocks(blocks, writing)];
}

function listAnchors(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ anchor, blocks }) => [anchor, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))]);
}
