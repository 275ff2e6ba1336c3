import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/index.js';
import { renderMarkdown } from '../../../src/render/markdown/index.js';
import { arbitraryDocument } from '../../support/arbitrary-document.js';
import { compileRepository } from '../../support/compile.js';
import { sampleDocument } from '../../support/sample-document.js';

const frame = {
  marks: [{ pieces: [{ text: 'An example.', lang: '' }], link: { text: 'The real notice', href: 'https://www.example.org/real' } }],
  pdf: { text: 'This notice as a PDF', href: 'https://www.example.org/n.pdf' },
  address: { label: 'This notice is at', href: 'https://www.example.org/n/' },
  version: 'Version 3.',
  addressOf: (notice: string) => (notice === 'anytown-council/libraries' ? 'https://www.example.org/libraries/' : undefined),
  see: (heading: string) => `see “${heading}”`,
};
const plainFrame = { ...frame, marks: [], see: () => '§' };

/** Reads Markdown as a program for editors would. */
const reader = unified()
  .use(function () {
    this.data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] });
  })
  .use(remarkParse);

/** Everything that is in the tree, from the top. */
function nodesOf(markdown: string): readonly (Root | RootContent)[] {
  const walk = (node: Root | RootContent): readonly (Root | RootContent)[] => [
    node,
    ...('children' in node ? node.children.flatMap((child) => walk(child)) : []),
  ];
  return walk(reader.parse(markdown));
}

/** The letters a reader sees, without spaces, up to the line above the address. */
function lettersOf(markdown: string): string {
  const nodes = nodesOf(markdown);
  const end = nodes.findLastIndex(({ type }) => type === 'thematicBreak');
  return bare(
    nodes
      .slice(0, end)
      .map((node) => (node.type === 'text' ? node.value : ''))
      .join(''),
  );
}

/** The same of a document: every text in its order. */
function lettersIn({ title, firstLayer, sections }: Document): string {
  const walk = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(walk);
    if (typeof value !== 'object' || value === null) return [];
    const { target, kind, ...rest } = value as Readonly<Record<string, unknown>>;
    const own = [rest['text'], rest['value']].filter((text) => typeof text === 'string');
    const inner = Object.entries(rest).flatMap(([key, part]) => (key === 'origin' ? [] : walk(part)));
    const pointed = kind === 'link' && pointsInside(target) ? ['(§)'] : [];
    return [...own, ...inner, ...pointed];
  };
  const headings = new Set([...listAnchors([firstLayer, ...sections])]);
  const pointsInside = (target: unknown): boolean => {
    const { anchor } = target as { readonly anchor?: string };
    return anchor !== undefined && headings.has(anchor);
  };
  return bare(walk([title, firstLayer, sections]).join(''));
}

function listAnchors(sections: Document['sections']): readonly string[] {
  return sections.flatMap(({ anchor, blocks }) => [anchor, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))]);
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the words of Markdown', () => {
  const { notices } = compileRepository();
  const documents = notices.flatMap(({ id, documents: byLanguage }) =>
    Object.values(byLanguage).map((document) => ({ name: `${id} (${document.lang})`, document })),
  );

  it.each([...documents, { name: 'the sample', document: sampleDocument }])('are those of $name, and no others', ({ document }) => {
    expect(lettersOf(renderMarkdown(document, plainFrame))).toBe(lettersIn(document));
  });

  it('are the same when read again, whatever they look like', () => {
    fc.assert(
      fc.property(arbitraryDocument(sampleDocument), (document) => {
        const markdown = renderMarkdown(document, plainFrame);
        expect(lettersOf(markdown)).toBe(lettersIn(document));
        expect(nodesOf(markdown).filter(({ type }) => type === 'html' || type === 'code' || type === 'image')).toEqual([]);
      }),
    );
  });
});

describe('a notice as Markdown', () => {
  const markdown = renderMarkdown(sampleDocument, frame);
  const nodes = nodesOf(markdown);

  it('begins with what must be known first, and its title is the one heading of level 1', () => {
    expect(markdown.startsWith('> An example. [The real notice](https://www.example.org/real)\n\n# Sample service\n\n## In short\n')).toBe(
      true,
    );
    expect(nodes.filter((node) => node.type === 'heading' && node.depth === 1)).toHaveLength(1);
  });

  it('ends with the PDF, the address and the version', () => {
    expect(markdown).toMatch(
      /\n---\n\n\[This notice as a PDF\]\(https:\/\/www\.example\.org\/n\.pdf\)\n\nThis notice is at <https:\/\/www\.example\.org\/n\/>\n\nVersion 3\.\n$/,
    );
  });

  it.each(['list', 'table', 'blockquote', 'strong', 'emphasis', 'link'])('holds a real %s', (type) => {
    expect(nodes.some((node) => node.type === type)).toBe(true);
  });

  it('links to other notices, and says in words where in the same text to look', () => {
    expect(markdown).toContain('[our libraries notice](https://www.example.org/libraries/)');
    expect(markdown).toContain('Everyone who may see it (see “Who may see it?”)');
  });

  it.each([
    ['an element', '<script>alert(1)</script>'],
    ['a link', '[click](javascript:alert(1))'],
    ['a picture', '![x](https://evil.example/x.png)'],
    ['a heading', '# No heading'],
    ['a list', '1. no list'],
    ['a line', '---'],
    ['code', '`rm -rf`'],
    ['an entity', '&lt;b&gt;'],
    ['the cell of a table', 'a | b'],
  ])('takes what looks like %s as words', (_, value) => {
    const at = { lang: 'en', origin: sampleDocument.title.origin };
    const cell = [{ kind: 'text' as const, value }];
    const blocks = [
      { kind: 'paragraph' as const, ...at, inlines: cell },
      { kind: 'table' as const, ...at, caption: cell, columns: [cell, cell], rows: [[cell, cell]] },
    ];
    const document = { ...sampleDocument, firstLayer: { ...sampleDocument.firstLayer, blocks }, sections: [] };
    const text = renderMarkdown(document, plainFrame);
    expect(lettersOf(text)).toBe(lettersIn(document));
    expect(nodesOf(text).filter(({ type }) => type === 'tableCell')).toHaveLength(4);
    expect(nodesOf(text).some(({ type }) => ['html', 'image', 'list', 'inlineCode'].includes(type))).toBe(false);
  });
});
