import { changeSidecar, hashText, type JudgedText, type SidecarChange, type SidecarEntry } from '../../translation/index.js';
import { writeOrTell } from '../write-or-tell.js';
import type { FileTexts, WorkspaceTexts } from './open-texts.js';

/** What is known of a translation once it counts as one of the text as it is now. */
export function recordOf(
  { text, lang }: Pick<JudgedText, 'text' | 'lang'>,
  { first, file, translation, reviewedBy }: { first: string; file: string; translation: string; reviewedBy: string | undefined },
): SidecarEntry {
  return {
    file,
    place: text.place,
    lang,
    record: {
      source: hashText(text.texts[first] ?? ''),
      translation: hashText(translation),
      ...(reviewedBy === undefined ? {} : { reviewedBy }),
    },
  };
}

/** Places of these files that translations.yaml knows, and that are there no more. */
export function findGone(files: readonly FileTexts[], { sidecar }: WorkspaceTexts): NonNullable<SidecarChange['gone']> {
  return files.flatMap(({ name, judged }) => {
    const there = new Set(judged.filter(({ state }) => state !== 'missing' && state !== 'same').map(({ text }) => text.place));
    return Object.keys(sidecar.texts[name] ?? {}).flatMap((place) => (there.has(place) ? [] : [{ file: name, place }]));
  });
}

/** Writes translations.yaml, where there is something to change. */
export function writeRecord({ record }: WorkspaceTexts, change: SidecarChange): void {
  const text = changeSidecar(record.text, change);
  if (text !== record.text) writeOrTell(record.path, record.file, text);
}
