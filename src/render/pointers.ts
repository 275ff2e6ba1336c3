import type { Document, LinkTarget } from '../document/index.js';
import type { CopyFrame } from './copy-frame.js';

/** Where a link leads in a copy without ids of its own: an address, or where in the same text to look. Nothing where it leads nowhere. */
export type PointTo = (target: LinkTarget) => Pointer | undefined;

export type Pointer = { readonly href: string } | { readonly words: string };

/** What stands around a text that people read as it is, and the words that point to another place in it. */
export interface TextFrame extends CopyFrame {
  readonly see: (heading: string) => string;
}

/** A link within the text names the heading under which to look. */
export function pointersOf({ firstLayer, sections }: Document, { addressOf, see }: TextFrame): PointTo {
  const headings = new Map(
    [firstLayer, ...sections].flatMap(({ anchor, heading, blocks }) => [
      [anchor, heading.text] as const,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [[block.anchor, block.text] as const] : [])),
    ]),
  );
  const asAddress = (href: string | undefined) => (href === undefined ? undefined : { href });
  return (target) => {
    switch (target.kind) {
      case 'address':
        return asAddress(target.href);
      case 'notice':
        return asAddress(addressOf(target.notice));
      case 'anchor': {
        const heading = headings.get(target.anchor);
        return heading === undefined ? undefined : { words: see(heading) };
      }
      default:
        return target satisfies never;
    }
  };
}
