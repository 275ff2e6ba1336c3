import type { SourceFile } from './source-file.js';
import type { YamlNode } from './tree.js';

/** A file that has been read: what it says, and where it says it. */
export interface YamlFile {
  readonly file: string;
  readonly source: SourceFile;
  /** The text as it was read: `source.text` with control characters and the other side of git conflicts blank. Same offsets. */
  readonly text: string;
  /** Plain JSON data: maps, lists, strings, finite numbers, true/false, null. `undefined` where nothing could be read. */
  readonly value: unknown;
  /** False when a fault in the writing made part of the file unreadable: a later pass would report faults that are not there. */
  readonly complete: boolean;
  readonly root: YamlNode | undefined;
}
