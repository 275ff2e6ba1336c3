import type { Origin } from '../diagnostics/index.js';
import type { ProseBlock } from '../prose/tree.js';

/** A text in one language. `lang` is the language it is really in: where a translation is missing, the default language's text stands in. */
export interface Text {
  readonly lang: string;
  readonly value: string;
  readonly origin: Origin;
}

/** A name or title as a list shows it, with the language it is really in. */
export interface Label {
  readonly text: string;
  readonly lang: string;
}

/** A text with Markdown, read into our small tree. Offsets in the tree count in `value`. */
export interface Prose extends Text {
  readonly blocks: readonly ProseBlock[];
}
