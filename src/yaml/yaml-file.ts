import type { SourceFile } from './source-file.js';
import type { YamlNode } from './tree.js';

/** A file that has been read: what it says, and where it says it. */
export interface YamlFile {
  readonly file: string;
  readonly source: SourceFile;
  /** Plain JSON data: maps, lists, strings, finite numbers, true/false, null. `undefined` where nothing could be read. */
  readonly value: unknown;
  /** False when a fault in the writing made part of the file unreadable: a later pass would report faults that are not there. */
  readonly complete: boolean;
  readonly root: YamlNode | undefined;
}
