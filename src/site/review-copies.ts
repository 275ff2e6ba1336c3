import type { Result } from '../diagnostics/index.js';
import { splitPhrase } from '../document/index.js';
import { renderDocx, type FootPart } from '../render/docx/index.js';
import { framesOf, type CopyInput } from './notice-copies.js';
import { say } from './phrases.js';
import type { NoticeToDraw } from './site-input.js';
import { withTranslationNote } from './translation-note.js';

/** A notice as a Word file for comments; nothing, with findings, where it holds characters that nobody can see. */
export function renderReviewCopy(input: CopyInput, notice: NoticeToDraw): Result<Uint8Array | undefined> {
  const frame = framesOf(input)(notice);
  return renderDocx(withTranslationNote(notice.document, input), {
    ...frame,
    purpose: say(input, 'reviewCopy.purpose'),
    foot: [`${frame.version} `, ...splitPhrase(input.phrases, 'reviewCopy.pageOf').map(toFootPart)],
  });
}

function toFootPart(part: ReturnType<typeof splitPhrase>[number]): FootPart | string {
  return part.kind === 'text' ? part.value : { field: part.name === 'page' ? 'page' : 'pages' };
}
