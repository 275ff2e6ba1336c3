import { describe, expect, it } from 'vitest';
import { reviseText, type Change, type Path } from '../../src/revise/index.js';

/** A change, the file before it and the file after it. */
const cases: readonly { readonly title: string; readonly change: Change; readonly before: string; readonly after: string }[] = [
  {
    title: 'a text takes the place of another, in its quotation marks, with the remark after it',
    change: { kind: 'set', path: ['title'], value: 'It’s “ours”' },
    before: "# ours\ntitle:  'Old words'   # agreed in May\nstatus: draft\n",
    after: "# ours\ntitle:  'It’s “ours”'   # agreed in May\nstatus: draft\n",
  },
  {
    title: 'words that YAML would read as something else are put in quotation marks',
    change: { kind: 'set', path: ['title'], value: 'Parking: fines # and more' },
    before: 'title: Parking\n',
    after: 'title: "Parking: fines # and more"\n',
  },
  {
    title: 'a text of one line becomes one of several, and the remark stays on the first',
    change: { kind: 'set', path: ['service', 'does'], value: 'We help.\n\nWe listen.\n' },
    before: 'service:\n  does: We help. # short\n  url: not-stated\n',
    after: 'service:\n  does: | # short\n    We help.\n\n    We listen.\n  url: not-stated\n',
  },
  {
    title: 'of a text of several lines only its lines change, not the empty lines after it',
    change: { kind: 'set', path: ['introduction'], value: 'One.\nTwo, mended.\n' },
    before: 'introduction: |  # ours\n  One.\n  Two.\n\n\npeople: []\n',
    after: 'introduction: |  # ours\n  One.\n  Two, mended.\n\n\npeople: []\n',
  },
  {
    title: 'a list in brackets stays in brackets for an id',
    change: { kind: 'insert', path: ['topics'], position: 1, value: 'parking' },
    before: 'topics: [housing,  planning] # two\n',
    after: 'topics: [housing,  parking, planning] # two\n',
  },
  {
    title: 'a list in brackets is written in lines for words',
    change: { kind: 'insert', path: ['items'], position: 1, value: 'Name, address' },
    before: 'items: [name] # one\nnext: 1\n',
    after: 'items: # one\n  - name\n  - Name, address\nnext: 1\n',
  },
  {
    title: 'a list that is missing is made, below what usually stands before it',
    change: { kind: 'insert', path: ['people'], position: 0, value: { id: 'driver', name: 'Drivers' } },
    before: 'title: Parking\nprocessing: not-stated\n',
    after: 'title: Parking\npeople:\n  - id: driver\n    name: Drivers\nprocessing: not-stated\n',
  },
  {
    title: 'an item is put where it is wanted, at the indent of the others',
    change: { kind: 'insert', path: ['people'], position: 1, value: { id: 'owner', told: 'not-stated' } },
    before: 'people:\n- id: driver # first\n  name: Drivers\n# last\n- id: other\n',
    after: 'people:\n- id: driver # first\n  name: Drivers\n- id: owner\n  told: not-stated\n# last\n- id: other\n',
  },
  {
    title: 'an item moves with the remarks right above it',
    change: { kind: 'move', path: ['purposes'], from: 2, to: 0 },
    before: 'purposes:\n  - id: a\n\n  - id: b # two\n\n  # the main one\n  - id: c\n    text: |\n      Words\n',
    after: 'purposes:\n  # the main one\n  - id: c\n    text: |\n      Words\n\n  - id: a\n\n  - id: b # two\n',
  },
  {
    title: 'an item is named by its id',
    change: { kind: 'set', path: ['people', 'owner', 'name'], value: 'Owners of cars' },
    before: 'people:\n  - id: driver\n    name: Drivers\n  - id: owner\n    name: Owners\n',
    after: 'people:\n  - id: driver\n    name: Drivers\n  - id: owner\n    name: Owners of cars\n',
  },
  {
    title: 'an entry is taken out with its lines, and the remark above it stays',
    change: { kind: 'remove', path: ['dpo'] },
    before: 'title: A\n# who answers\ndpo:\n  email: a@b.example # checked\n  # and a phone\nstatus: draft\n',
    after: 'title: A\n# who answers\n  # and a phone\nstatus: draft\n',
  },
  {
    title: 'the first entry of an item leaves its dash to the next',
    change: { kind: 'remove', path: ['people', 0, 'id'] },
    before: 'people:\n  - id: driver\n    name: Drivers\n',
    after: 'people:\n  - name: Drivers\n',
  },
  {
    title: 'the last item of a list leaves an empty list',
    change: { kind: 'remove', path: ['people', 0] },
    before: 'people: # none yet\n  - id: driver\nstatus: draft\n',
    after: 'people: [] # none yet\nstatus: draft\n',
  },
  {
    title: 'the last item of a file that is a list leaves an empty list, and the remarks around it',
    change: { kind: 'remove', path: [0] },
    before: '# ours\n- rule: one\n  until: 2027-01-01\n\n# the end\n',
    after: '# ours\n[]\n\n# the end\n',
  },
  {
    title: 'an empty list that is the whole file takes its first item',
    change: { kind: 'insert', path: [], position: 0, value: { rule: 'one' } },
    before: '# ours\r\n[]\r\n',
    after: '# ours\r\n- rule: one\r\n',
  },
  {
    title: 'an empty map that is the whole file takes its first entry',
    change: { kind: 'set', path: ['police', 'name'], value: 'The police' },
    before: '# nobody yet\n{}\n',
    after: '# nobody yet\npolice:\n  name: The police\n',
  },
  {
    title: 'a file of remarks alone takes its first value below them',
    change: { kind: 'insert', path: [], position: 0, value: { rule: 'one' } },
    before: '\uFEFF# ours\r\n',
    after: '\uFEFF# ours\r\n- rule: one\r\n',
  },
  {
    title: 'a file that holds nothing takes its first value',
    change: { kind: 'set', path: ['police'], value: { name: 'The police' } },
    before: '',
    after: 'police:\n  name: The police\n',
  },
  {
    title: 'lists become “not stated”, and back',
    change: { kind: 'set', path: ['retention'], value: 'not-stated' },
    before: 'retention:\n  - id: a\n    period: P6Y\nchanges: []\n',
    after: 'retention: not-stated\nchanges: []\n',
  },
  {
    title: 'of a list given anew only what differs changes',
    change: { kind: 'set', path: ['items'], value: ['name', { item: 'health', special: 'health' }, 'address'] },
    before: 'items:\n  - address # where\n  - phone\n  - name # who\n',
    after: 'items:\n  - name # who\n  - item: health\n    special: health\n  - address # where\n',
  },
  {
    title: 'a byte order mark and lines ended by CRLF stay',
    change: { kind: 'set', path: ['does'], value: 'One\nTwo\n' },
    before: '\uFEFFtitle: A\r\ndoes: B\r\n# end\r\n',
    after: '\uFEFFtitle: A\r\ndoes: |\r\n  One\r\n  Two\r\n# end\r\n',
  },
  {
    title: 'a file without a line break at its end',
    change: { kind: 'set', path: ['status'], value: 'draft' },
    before: 'title: A',
    after: 'title: A\nstatus: draft',
  },
];

const order = ['title', 'people', 'processing', 'status'];

/** A value with a remark, the file before it and after it. */
const remarks: readonly {
  readonly title: string;
  readonly set: readonly [path: Path, value: unknown];
  readonly before: string;
  readonly after: string;
}[] = [
  {
    title: 'on the line of one word, after the remark that stands there',
    set: [['role'], 'processor'],
    before: 'role: not-stated # agreed in May\nnext: 1\n',
    after: 'role: processor # agreed in May # answered by the manager\nnext: 1\n',
  },
  {
    title: 'above words without quotation marks, which it would seem to cut off',
    set: [['people', 'a', 'told'], 'By letter'],
    before: 'people:\n  - id: a\n    told: not-stated\n',
    after: 'people:\n  - id: a\n    # answered by the manager\n    told: By letter\n',
  },
  {
    title: 'beside the mark of a text of several lines, in a file with CRLF',
    set: [['told'], 'One.\nTwo.\n'],
    before: '\uFEFFtold: not-stated\r\nnext: 1\r\n',
    after: '\uFEFFtold: | # answered by the manager\r\n  One.\r\n  Two.\r\nnext: 1\r\n',
  },
  {
    title: 'beside the key of a map',
    set: [['provision'], { requirement: 'optional' }],
    before: 'provision: not-stated\n',
    after: 'provision: # answered by the manager\n  requirement: optional\n',
  },
  {
    title: 'at an item that is named by its id',
    set: [['outside', 'gps', 'role'], 'processor'],
    before: 'outside:\n  - id: police\n    role: not-stated\n  - id: gps\n    role: not-stated\n',
    after: 'outside:\n  - id: police\n    role: not-stated\n  - id: gps\n    role: processor # answered by the manager\n',
  },
  {
    title: 'at a field that is new',
    set: [['retention'], 'none'],
    before: 'title: A\n',
    after: 'title: A\nretention: none # answered by the manager\n',
  },
  {
    title: 'above a value in brackets whose line goes on with a text of several lines',
    set: [['a', 'b'], 'new'],
    before: 'a: {b: old, c: "one\n  two"}\n',
    after: '# answered by the manager\na: {b: new, c: "one\n  two"}\n',
  },
];

describe('a change of a file', () => {
  it.each(cases)('$title', ({ change, before, after }) => {
    const { value, diagnostics } = reviseText('notice.yaml', before, [change], (path) => (path.length === 0 ? order : []));
    expect({ value, diagnostics }).toEqual({ value: after, diagnostics: [] });
  });

  it.each(remarks)('brings a remark $title', ({ set: [path, value], before, after }) => {
    const change = { kind: 'set', path, value, remark: 'answered by the manager' } as const;
    expect(reviseText('notice.yaml', before, [change])).toEqual({ value: after, diagnostics: [] });
  });

  it('makes a remark one line, whatever was in it', () => {
    const remark = 'by\nstatus: published\u0000\u2028\u202e # x\u001b[31m';
    const change = { kind: 'set', path: ['told'], value: 'certainly', remark } as const;
    expect(reviseText('notice.yaml', 'told: not-stated\n', [change]).value).toBe('told: certainly # by status: published # x [31m\n');
    const long = reviseText('notice.yaml', 'told: not-stated\n', [{ ...change, remark: 'a'.repeat(900) }]).value;
    expect(long).toBe(`told: certainly # ${'a'.repeat(199)}…\n`);
  });

  it('puts no remark beside what is not changed', () => {
    const change = { kind: 'set', path: ['told'], value: 'x', remark: 'again' } as const;
    expect(reviseText('notice.yaml', 'told: x\n', [change]).value).toBe('told: x\n');
  });

  it('is not made where the file cannot be read', () => {
    const { value, diagnostics } = reviseText('notice.yaml', 'title: [a\npeople: 1\n', [{ kind: 'set', path: ['title'], value: 'B' }]);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['revise/unreadable']);
  });

  it.each<{ readonly title: string; readonly change: Change }>([
    { title: 'an item that is not there', change: { kind: 'set', path: ['people', 3, 'name'], value: 'x' } },
    { title: 'an entry of a text', change: { kind: 'set', path: ['title', 'en'], value: 'x' } },
    { title: 'an entry that is not there', change: { kind: 'remove', path: ['dpo'] } },
    { title: 'a place outside the list', change: { kind: 'move', path: ['people'], from: 0, to: 4 } },
  ])('has no place: $title', ({ change }) => {
    const { value, diagnostics } = reviseText('notice.yaml', 'title: A\npeople:\n  - id: a\n', [change]);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['revise/no-place']);
  });

  it('is not made where a remark in brackets would be lost', () => {
    const before = 'items: [\n  name, # who\n  address\n]\n';
    const { value, diagnostics } = reviseText('notice.yaml', before, [{ kind: 'set', path: ['items', 0], value: 'Name, in full' }]);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['revise/not-written']);
  });
});
