import type { Diagnostic } from '../diagnostics/index.js';
import type { Mark } from './compose.js';
import { findingAt, quote } from './findings.js';
import type { Words } from './findings.js';
import { lineEnd, lineIndexAt } from './positions.js';
import type { SourceFile } from './source-file.js';

/** The finding for an anchor, alias, tag, directive or `? ` key: YAML that no notice needs, and that nothing here follows. */
export function describeMark(source: SourceFile, mark: Mark): Diagnostic {
  return findingAt(source, mark, wordsFor(source, mark));
}

function wordsFor(source: SourceFile, mark: Mark): Words {
  const text = source.text.slice(mark.start, mark.end);
  switch (mark.kind) {
    case 'anchor':
      return text === '&' ? badStart('&') : anchor(text);
    case 'alias':
      return isStartOfText(source, mark) ? badStart('*') : alias(text);
    case 'tag':
      return text === '!' ? badStart('!') : tag(text);
    case 'directive':
      return {
        code: 'yaml/directive',
        message: `The file begins a line with ${quote(text)}, an instruction to the YAML reader.`,
        hint: 'Delete the line. If it is text, put it in quotation marks.',
      };
    case 'question-mark':
      return badStart('?');
    default:
      return unreachable(mark.kind);
  }
}

/** `*Important* things` and `* item` are text that somebody wrote as in Markdown; `*name` alone is an alias. */
function isStartOfText(source: SourceFile, mark: Mark): boolean {
  const name = source.text.slice(mark.start + 1, mark.end);
  const rest = source.text.slice(mark.end, Math.min(mark.end + 80, lineEnd(source, lineIndexAt(source, mark.end)))).trim();
  return name === '' || name.endsWith('*') || /^[^\s#:,\]}]/.test(rest);
}

/** Words for text that begins with a sign YAML keeps for itself. */
export function badStart(sign: string): Words {
  return {
    code: 'yaml/bad-start',
    message: `Text may not begin with “${sign}” unless it is in quotation marks: the sign has a meaning of its own in YAML.`,
    hint: `Put the whole text in quotation marks, with a single quotation mark (') at each end. If it is an item of a list, begin the line with “- ”.`,
  };
}

function anchor(text: string): Words {
  return {
    code: 'yaml/anchor',
    message: `${quote(text)} gives this part of the file a name to copy it elsewhere. Files here may not use that.`,
    hint: 'Delete it, and write the text out in each place that needs it. If the words are part of a text, put the whole text in quotation marks.',
  };
}

function alias(text: string): Words {
  return {
    code: 'yaml/anchor',
    message: `${quote(text)} copies another part of the file to this place. Files here may not use that.`,
    hint: 'Write out in full what should stand here, so that everyone can read it. If it is a text, put it in quotation marks.',
  };
}

function tag(text: string): Words {
  return {
    code: 'yaml/tag',
    message: `${quote(text)} tells YAML to read this value in a special way. Files here may not use that.`,
    hint: 'Delete it. If the words are part of a text, put the whole text in quotation marks.',
  };
}

function unreachable(kind: never): never {
  throw new Error(`A kind of mark nobody expected: ${String(kind)}`);
}
