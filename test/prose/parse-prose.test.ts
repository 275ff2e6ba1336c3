import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { parseProse, type ProseBlock, type ProseInline, type ProseList } from '../../src/prose/index.js';

const origin = { file: 'notice.yaml', path: ['introduction'] };

function read(text: string, headings = false): { readonly lines: readonly string[]; readonly found: readonly string[] } {
  const { value, diagnostics } = parseProse(text, origin, headings);
  return { lines: value.flatMap(printBlock), found: diagnostics.map((finding) => mark(text, finding)) };
}

/** A finding as its code and the piece of the text it points at. */
function mark(text: string, { code, origin: { span } }: Diagnostic): string {
  return `${code} ⟦${span ? text.slice(span.start, span.end) : 'nowhere'}⟧`;
}

function printBlock(block: ProseBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [print(block.children)];
    case 'heading':
      return [`${'#'.repeat(block.depth)} ${print(block.children)}`];
    case 'list':
      return printList(block, '');
    case 'table':
      return [`Table: ${block.caption ?? ''}`, ...[block.header, ...block.rows].map((cells) => `| ${cells.map(print).join(' | ')} |`)];
  }
}

function printList({ items, ordered }: ProseList, indent: string): readonly string[] {
  return items.flatMap((item, position) => [
    `${indent}${ordered ? `${String(position + 1)}.` : '*'} ${print(item.children)}`,
    ...(item.list ? printList(item.list, `${indent}  `) : []),
  ]);
}

function print(inlines: readonly ProseInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.value;
      if (inline.kind === 'break') return ' / ';
      const words = print(inline.children);
      return inline.kind === 'link' ? `[${words}](${inline.address})` : inline.kind === 'strong' ? `*${words}*` : `_${words}_`;
    })
    .join('');
}

describe('what a text of a notice may hold', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['paragraphs', 'We help you.\nAnd others.\n\nAsk us.\n', ['We help you. And others.', 'Ask us.']],
    ['emphasis and strong', 'We *must* and **will**, ***always***.', ['We _must_ and *will*, _*always*_.']],
    ['a line break', 'Town Hall  \nHigh Street\\\nAnytown', ['Town Hall / High Street / Anytown']],
    ['a link', 'Read [our *policy*](https://www.example.org/a?b=c#d).', ['Read [our _policy_](https://www.example.org/a?b=c#d).']],
    ['a link by email', '[Write](mailto:a@example.org)', ['[Write](mailto:a@example.org)']],
    ['a link by phone', '[Ring](tel:+441234567890)', ['[Ring](tel:+441234567890)']],
    ['a link to another notice', '[Libraries](anytown-council/libraries)', ['[Libraries](anytown-council/libraries)']],
    ['an address in angle brackets', '<https://www.example.org/>', ['[https://www.example.org/](https://www.example.org/)']],
    ['an email address in angle brackets', '<a@example.org>', ['[a@example.org](mailto:a@example.org)']],
    ['a link that leads nowhere, of which a rule speaks', '[Read more](#)', ['[Read more](#)']],
    ['a list', '- one\n- two\n\nand so on', ['* one', '* two', 'and so on']],
    ['a numbered list', '1. one\n2. two', ['1. one', '2. two']],
    ['lists inside lists', '- one\n  - two\n    1. three\n- four', ['* one', '  * two', '    1. three', '* four']],
    ['a loose list', '- one\n\n- two', ['* one', '* two']],
    [
      'a table with a caption',
      'Table: Our times\n\n| What | When |\n|---|---|\n| Files | *6* years |',
      ['Table: Our times', '| What | When |', '| Files | _6_ years |'],
    ],
    [
      'a table right after its caption',
      'Table: Our times\n| What | When |\n|---|---|\n| Files | 6 |',
      ['Table: Our times', '| What | When |', '| Files | 6 |'],
    ],
    [
      'a table with short and long rows',
      'Table: T\n\n| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |',
      ['Table: T', '| A | B |', '| 1 |  |', '| 1 | 2 |'],
    ],
    ['a line that begins like a caption', 'Table: no table follows', ['Table: no table follows']],
    ['bare addresses and struck-out text as typed', 'www.example.org a@example.org ~~old~~', ['www.example.org a@example.org ~~old~~']],
    [
      'brackets, stars and signs as typed',
      'a [note] * b \\* c \\<d> & e < f [^1] {% x %} {{ y }} #set',
      ['a [note] * b * c <d> & e < f [^1] {% x %} {{ y }} #set'],
    ],
    ['entities', 'Smith &amp; Sons &copy; &#163;5', ['Smith & Sons © £5']],
    ['boxes as typed', '- [ ] to do', ['* [ ] to do']],
    ['joiners that writing needs', 'می‌خواهم 👩‍👧', ['می‌خواهم 👩‍👧']],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual({ lines, found: [] });
  });
});

describe('a list pasted from a document', () => {
  it.each([
    ['bullets', 'We share it with:\n⟦•⟧ schools\n• the police'],
    ['bullets on one line', 'Name ⟦•⟧ address • date of birth'],
    ['a bullet before one line', '⟦•⟧\tyour name'],
    ['bullets of a page', 'We hold\n  ⟦▪⟧ names\n  ◦ dates'],
    ['bullets of the symbol font', '⟦\uf0b7⟧ names'],
    ['middle dots at the start of lines', '⟦·⟧ names\n· dates'],
    ['a small o before a tab', 'We hold\n⟦o⟧\tnames\no\tdates'],
    ['dashes', 'We hold names\n⟦–⟧ dates\n– addresses'],
    ['long dashes', '⟦—⟧\tnames\n—\tdates'],
    ['one dash after a colon', 'We hold:\n⟦–⟧ names'],
    ['one dash after an empty line', 'We hold this.\n\n⟦–⟧ names'],
    ['dashes of lines that YAML has joined', 'We hold: ⟦–⟧ names – dates'],
    ['letters in brackets', 'We use it to\n⟦(a)⟧ help you, and\n(b) plan.'],
    ['letters before a bracket', '⟦a)⟧ help you\nb) plan'],
    ['letters before a full stop', 'We:\n⟦a.⟧ help you\nb. plan'],
    ['Roman numbers', 'We:\n⟦(i)⟧ help you\n(ii) plan\n(iii) learn'],
    ['figures in brackets', '⟦(1)⟧ help you\n(2) plan'],
    ['cells of a table', 'Files⟦\t⟧6 years\nLetters\t1 year'],
    ['a tab in a line', 'Files⟦\t⟧6 years'],
    ['a tab in an item', '- Files⟦\t⟧6 years'],
  ])('is found once, at its first sign: %s', (_, marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const sign = /⟦([^]*)⟧/.exec(marked)!;
    const { diagnostics } = parseProse(text, origin, false);
    expect(diagnostics.map(({ code, severity, origin: { span } }) => [code, severity, span])).toEqual([
      ['prose/pasted-list', 'error', { start: sign.index, end: sign.index + sign[1]!.length }],
    ]);
    expect(diagnostics[0]?.message).toMatch(/^This looks like a list( or a table)? pasted from a document\b/);
    expect(diagnostics[0]?.hint).toContain('on its own line with a hyphen and a space');
  });

  it.each([
    ['a dash inside a sentence', 'We keep it – and only it – for you.'],
    ['a sentence that goes on with a dash', 'We keep it\n– and only it, for you.'],
    ['a letter in brackets once', 'We rely on section 10(3)\n(a) of the Act.'],
    ['letters in brackets in a sentence', 'Under Article 6(1)(c) and (e) we may (a) ask and (b) tell.'],
    ['letters at the start of lines in no order', 'Article 6(1)\n(e) and Article 9(2)\n(g) allow it.'],
    ['ranges', 'Ages 5–11, Monday – Friday, 2019—2021'],
    ['a range after a colon', 'Open: 9 – 5'],
    ['a middle dot in a name', 'Gwasanaethau · Services'],
    ['lists of Markdown, with tabs too', '-\tone\n-\ttwo\n\n1.\tthree\n2.\tfour'],
    ['a table of Markdown, with tabs too', 'Table: T\n\n| A\t| B\t|\n|---|---|\n| 1\t| 2 |'],
    ['a tab at the end of a line', 'We help.\t\nAsk us.'],
    ['an abbreviation', 'e.g. this\ni.e. that'],
  ])('is not seen in %s', (_, text) => {
    expect(read(text).found).toEqual([]);
  });
});

describe('what a text of a notice may not hold', () => {
  it.each([
    ['a tag', 'We <b>must</b> act.', ['prose/raw-html ⟦<b>⟧']],
    ['two tags', '<b>We</b> <i>must</i> act.', ['prose/raw-html ⟦<b>⟧', 'prose/raw-html ⟦<i>⟧']],
    ['a tag that only ends', 'We must</b> act.', ['prose/raw-html ⟦</b>⟧']],
    ['a script', '<script>alert(1)</script>', ['prose/raw-html ⟦<script>alert(1)</script>⟧']],
    ['a block of HTML', 'Hello\n\n<div class="x">\nHi\n</div>', ['prose/raw-html ⟦<div class="x">\nHi\n</div>⟧']],
    ['a comment', 'Hello <!-- not yet --> you', ['prose/raw-html ⟦<!-- not yet -->⟧']],
    ['a tag in a list', '- <div>', ['prose/raw-html ⟦<div>⟧']],
    ['a picture', 'See ![our office](a.png).', ['prose/image ⟦![our office](a.png)⟧']],
    ['a picture by reference', '![our office][a]\n\n[a]: a.png', ['prose/image ⟦![our office][a]⟧', 'prose/reference-link ⟦[a]: a.png⟧']],
    ['a picture in a link', '[![our office](a.png)](https://www.example.org/)', ['prose/image ⟦![our office](a.png)⟧']],
    ['code', 'Press `Enter`.', ['prose/code ⟦`Enter`⟧']],
    ['a block of code', 'a\n\n```\nb\n```', ['prose/code ⟦```\nb\n```⟧']],
    ['a text that is indented', 'a\n\n    b', ['prose/code ⟦    b⟧']],
    ['a quotation', 'a\n\n> b', ['prose/quote ⟦> b⟧']],
    ['a quotation in a list', '- a\n\n  > b', ['prose/quote ⟦> b⟧']],
    ['a line across', 'a\n\n***\n\nb', ['prose/rule ⟦***⟧']],
    ['a heading', '# Our work', ['prose/heading ⟦# Our work⟧']],
    ['an underlined heading', 'Our work\n---', ['prose/heading ⟦Our work\n---⟧']],
    ['a heading in a list', '- # Our work', ['prose/heading ⟦# Our work⟧']],
    [
      'a link by reference',
      'Read [this][a].\n\n[a]: https://www.example.org/',
      ['prose/reference-link ⟦[this][a]⟧', 'prose/reference-link ⟦[a]: https://www.example.org/⟧'],
    ],
    ['a footnote', 'Read[^1].\n\n[^1]: this', ['prose/reference-link ⟦[^1]⟧', 'prose/reference-link ⟦[^1]: this⟧']],
    ['an address that nothing uses', '[a]: https://www.example.org/', ['prose/reference-link ⟦[a]: https://www.example.org/⟧']],
    ['the title of a link', '[a](https://www.example.org/ "More")', ['prose/link-title ⟦[a](https://www.example.org/ "More")⟧']],
    ['a link without words', 'a [](https://www.example.org/)', ['prose/link-without-words ⟦[](https://www.example.org/)⟧']],
    ['a link of blanks', '[ &nbsp; ](https://www.example.org/)', ['prose/link-without-words ⟦[ &nbsp; ](https://www.example.org/)⟧']],
    ['an item without text', '- a\n-\n- b', ['prose/empty-item ⟦-⟧']],
    ['a list without text of its own', '- - a', ['prose/empty-item ⟦- - a⟧']],
    ['an item of two paragraphs', '- a\n\n  b', ['prose/long-item ⟦b⟧']],
    ['an item of two lists', '- a\n  - b\n\n  1. c', ['prose/long-item ⟦1. c⟧']],
    ['a year at the start of a line', 'In\n\n2026. We began.', ['prose/list-start ⟦2026.⟧']],
    ['a numbered list that does not start with 1', '2. a\n3. b', ['prose/list-start ⟦2.⟧']],
    ['a table without a caption', '| A |\n|---|\n| 1 |', ['prose/table-without-caption ⟦| A |\n|---|\n| 1 |⟧']],
    ['a caption in two lines', 'Table: Our\ntimes\n\n| A |\n|---|\n| 1 |', ['prose/table-without-caption ⟦| A |\n|---|\n| 1 |⟧']],
    [
      'a column without a heading',
      'Table: T\n\n| A | |\n|---|---|\n| 1 | 2 |',
      ['prose/table-without-header ⟦| A | |\n|---|---|\n| 1 | 2 |⟧'],
    ],
    [
      'a control that turns letters round',
      'Pay £&amp;&#x202E;001&#x202C; now',
      ['prose/hidden-character ⟦&#x202E;⟧', 'prose/hidden-character ⟦&#x202C;⟧'],
    ],
    ['a control by its name', 'a&ZeroWidthSpace;b', ['prose/hidden-character ⟦&ZeroWidthSpace;⟧']],
    ['a control in a caption', 'Table: T&#8238;\n\n| A |\n|---|\n| 1 |', ['prose/hidden-character ⟦&#8238;⟧']],
    ['a lost character', 'a&#0;b', ['prose/hidden-character ⟦&#0;⟧']],
    ['a dozen lists at once', `a\n${'- '.repeat(12)}b`, [`prose/too-deep ⟦${'- '.repeat(12)}⟧`]],
    ['marks without end', `${'a* '.repeat(2000)}b*`, ['prose/too-many-marks ⟦*⟧']],
    ['links without end', '[a]('.repeat(2001), ['prose/too-many-marks ⟦](⟧']],
  ])('%s', (_, text, found) => {
    expect(read(text).found).toEqual(found);
  });

  it('is left out, and the rest is kept', () => {
    expect(read('We <b>must</b> act.\n\n> Hello\n\nAsk us.').lines).toEqual(['We must act.', 'Ask us.']);
  });
});

describe('the address of a link', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#x6A;&#x61;vascript&#58;alert(1)',
    'vbscript:msgbox(1)',
    'VBScript&#x3a;x',
    'data:text/html,hello',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'file:///etc/passwd',
    'ftp://example.org/',
    'blob:https://example.org/a',
    'mailto:a@example.org?body=x',
    'tel:ring-us',
    'https://www.gov.uk@example.org/',
    'https://user:password@example.org/',
    'https://www.example.org/&#x202E;x',
    'https://www.example.org/&lt;script&gt;',
    'https://www.example.org/\\\\example.net',
    'https://',
  ])('%s is refused', (address) => {
    expect(read(`See [this](${address}).`).found.map((found) => found.split(' ')[0])).toContain('prose/unsafe-link');
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'vbscript:x', 'data:text/html,x'])('<%s> is refused', (address) => {
    expect(read(`See <${address}>.`).found).toEqual([`prose/unsafe-link ⟦<${address}>⟧`]);
  });

  it.each([
    'www.example.org',
    '//example.org/',
    '/policies',
    'policy.html',
    '#rights',
    'java&#x09;script:alert(1)',
    'javascript：alert(1)',
    ' anytown-council',
    'Anytown-Council/Libraries',
    '../anytown-council/libraries',
    'anytown-council/libraries/more',
  ])('%s is not whole', (address) => {
    expect(read(`See [this](${address}).`).found).toEqual([`prose/incomplete-link ⟦[this](${address})⟧`]);
  });
});

describe('headings in a section', () => {
  it.each([
    ['start at the depth the author starts at', '### A\n\n#### B\n\n### C', ['# A', '## B', '# C']],
    ['skip no depth', '# A\n\n#### B\n\n###### C\n\n## D', ['# A', '## B', '### C', '## D']],
    ['may come back to a higher one', '## A\n\n# B\n\n## C', ['# A', '# B', '## C']],
  ])('%s', (_, text, lines) => {
    expect(read(text, true)).toEqual({ lines, found: [] });
  });

  it('have words', () => {
    expect(read('a\n\n##\n\nb', true)).toEqual({ lines: ['a', 'b'], found: ['prose/empty-heading ⟦##⟧'] });
  });
});

describe('a text made to hurt', () => {
  const long = 10_000;
  it.each([
    ['stars', '*'.repeat(long)],
    ['emphasis inside emphasis', '*a **a '.repeat(long / 7)],
    ['emphasis that ends', `${'*a **a '.repeat(700)}${'a** a* '.repeat(700)}`],
    ['quotes inside quotes', '> '.repeat(long / 2)],
    ['quotes without blanks', '>'.repeat(long)],
    ['lists inside lists', '- '.repeat(long / 2) + 'a'],
    ['numbered lists inside lists', '1. '.repeat(long / 3) + 'a'],
    ['lists line by line', Array.from({ length: 135 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['brackets', '['.repeat(long)],
    ['links inside links', '[a]('.repeat(long / 4)],
    ['pictures inside pictures', '![['.repeat(long / 3)],
    ['tags', '<a '.repeat(long / 3)],
    ['comments', '<!--'.repeat(long / 4)],
    ['ticks', '`a'.repeat(long / 2)],
    ['columns', `${'|a'.repeat(long / 4)}\n${'|-'.repeat(long / 4)}`],
    ['entities', '&#x202E;'.repeat(long / 8)],
    ['line breaks', '\\\n'.repeat(long / 2)],
    ['headings', '#'.repeat(long)],
  ])('is read to its end: %s', (_, text) => {
    const { diagnostics } = parseProse(text, origin, false);
    for (const { origin: place } of diagnostics) {
      expect(place.span?.end).toBeLessThanOrEqual(text.length);
      expect(place.span?.start).toBeLessThan(place.span?.end ?? 0);
    }
  });
});

describe('lists within lists', () => {
  const nested = (depth: number): string => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
  const codes = (depth: number): readonly string[] =>
    parseProse(nested(depth), { file: 'notice.yaml', path: ['introduction'] }, false).diagnostics.map(({ code }) => code);

  it('go six deep, and no deeper', () => {
    expect([codes(6), codes(7), codes(40)]).toEqual([[], ['prose/too-deep'], ['prose/too-deep']]);
  });
});
