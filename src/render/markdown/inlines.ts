import type { PhrasingContent, Text } from 'mdast';
import type { Inline, LinkTarget } from '../../document/index.js';
import type { PointTo } from '../pointers.js';

/** Running text as a tree of Markdown. A link that leads nowhere is its words alone; one within the text says where to look. */
export function toPhrasing(inlines: readonly Inline[], pointTo: PointTo): PhrasingContent[] {
  return inlines.flatMap((inline) => toNodes(inline, pointTo));
}

/** Words as words; white space is one space, as on a page. */
export function textOf(value: string): Text {
  return { type: 'text', value: otherSpace.test(value) ? value.replace(/[ \t\r\n\f]+/g, ' ') : value };
}

const otherSpace = /[\t\r\n\f]| {2}/;

function toNodes(inline: Inline, pointTo: PointTo): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return [textOf(inline.value)];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
      return [{ type: 'strong', children: toPhrasing(inline.children, pointTo) }];
    case 'emphasis':
      return [{ type: 'emphasis', children: toPhrasing(inline.children, pointTo) }];
    case 'link':
      return toLink(inline.target, toPhrasing(inline.children, pointTo), pointTo);
    default:
      return inline satisfies never;
  }
}

function toLink(target: LinkTarget, children: PhrasingContent[], pointTo: PointTo): PhrasingContent[] {
  const to = pointTo(target);
  if (to === undefined || children.length === 0) return children;
  return 'href' in to ? [{ type: 'link', url: to.href, children }] : [...children, textOf(` (${to.words})`)];
}
