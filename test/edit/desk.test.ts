import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk, Step } from '../../src/edit/index.js';
import type { Change } from '../../src/revise/index.js';
import { libraries, librariesText, openTestWorkspace, parking, recipients } from './open-workspace.js';

function step(file: string, ...changes: readonly Change[]): Step {
  return { title: `Change ${file}`, files: [{ file, changes }] };
}

function title(file: string, value: string, merge?: string): Step {
  return { ...step(file, { kind: 'set', path: ['title'], value }), title: `Title: ${value}`, ...(merge === undefined ? {} : { merge }) };
}

function codes(desk: Desk, one: Step): readonly string[] {
  return desk.take(one).map(({ code }) => code);
}

describe('a desk', () => {
  it('keeps a change to itself until it is saved, and then changes its own line alone', () => {
    const { open, read } = openTestWorkspace();
    const desk = open();
    expect(desk.take(title(libraries, 'Books'))).toEqual([]);
    const wanted = librariesText.replace('title: Libraries #', 'title: Books #');
    expect(desk.text(libraries)).toBe(wanted);
    expect(new TextDecoder().decode(desk.sources().notices.find(({ file }) => file === libraries)?.bytes)).toBe(wanted);
    expect(read(libraries)).toBe(librariesText);
    expect(desk.unsaved()).toEqual([{ file: libraries, onDisk: librariesText, here: wanted }]);
    expect(desk.save()).toEqual({ written: [libraries], conflicts: [], refused: [] });
    expect(read(libraries)).toBe(wanted);
    expect(desk.unsaved()).toEqual([]);
    expect(desk.saved()).toEqual([libraries]);
  });

  it('keeps a byte order mark and the ends of lines', () => {
    const { open, read } = openTestWorkspace();
    const desk = open();
    desk.take(title(parking, 'Permits'));
    desk.save();
    expect(read(parking)).toBe('\uFEFFtitle: Permits\r\nstatus: draft\r\nservice:\r\n  name: Parking # paid by phone\r\n');
  });

  it('puts a new field where the schema has it', () => {
    const { open } = openTestWorkspace();
    const desk = open();
    desk.take(step(libraries, { kind: 'set', path: ['people'], value: 'not-stated' }));
    expect(desk.text(libraries)).toContain("name: 'Libraries'\npeople: not-stated\nrecipients:");
  });

  it('takes a step in all its files or in none', () => {
    const { open } = openTestWorkspace();
    const desk = open();
    const good = title(libraries, 'New').files;
    expect(
      codes(desk, { title: 'Both', files: [...good, { file: parking, changes: [{ kind: 'remove', path: ['nothing', 1] }] }] }),
    ).toEqual(['revise/no-place']);
    expect(desk.unsaved()).toEqual([]);
    expect(desk.undoable()).toBeUndefined();
  });

  it.each([
    { title: 'a file that is not there', file: 'notices/anytown-council/none.yaml' },
    { title: 'a path out of the workspace', file: 'notices/../outside.yaml', startsFrom: '' },
    { title: 'a path of the computer', file: '/etc/passwd', startsFrom: '' },
    { title: 'a name with a backslash', file: 'notices\\..\\outside.yaml', startsFrom: '' },
    { title: 'a file of another kind', file: 'notices/look/logo.svg', startsFrom: '' },
    { title: 'a register that there is not', file: 'notices/registers/people2.yaml', startsFrom: '' },
    { title: 'a notice with a bad name', file: 'notices/anytown-council/.new.yaml', startsFrom: '' },
    { title: 'a notice in a folder of the workspace’s own', file: 'notices/templates/new.yaml', startsFrom: '' },
    { title: 'a name that every object has', file: 'constructor', startsFrom: '' },
  ])('refuses $title', ({ file, startsFrom }) => {
    const { open, cwd } = openTestWorkspace();
    const desk = open();
    const changes = [{ kind: 'set', path: ['title'], value: 'x' }] as const;
    const change = { file, changes, ...(startsFrom === undefined ? {} : { startsFrom }) };
    expect(codes(desk, { title: 'x', files: [change] })).toEqual(['edit/no-such-file']);
    desk.save();
    expect(readdirSync(cwd)).toEqual(['.cache', 'notices']);
  });

  it('makes a file that is new, in a folder that is new, and forgets how to take it back once it is saved', () => {
    const { open, read, path } = openTestWorkspace();
    const desk = open();
    const added: Step = {
      title: 'Add a recipient',
      files: [
        { file: recipients, startsFrom: '# who else\n', changes: [{ kind: 'set', path: ['police'], value: { name: 'The police' } }] },
        { file: libraries, changes: [{ kind: 'set', path: ['recipients'], value: [{ recipient: 'police' }] }] },
      ],
    };
    expect(desk.take(added)).toEqual([]);
    expect(desk.sources().registers.map(({ id }) => id)).toEqual(['recipients']);
    desk.undo();
    expect(desk.text(recipients)).toBeUndefined();
    expect(desk.sources().registers).toEqual([]);
    desk.redo();
    expect(existsSync(path(recipients))).toBe(false);
    expect(desk.save().written).toEqual([recipients, libraries]);
    expect(read(recipients)).toBe('# who else\npolice:\n  name: The police\n');
    expect(desk.undoable()).toBeUndefined();
  });

  it.each([
    { title: 'Latin-1', bytes: new Uint8Array([...Buffer.from('title: Caf'), 0xe9, 0x0a]), code: 'edit/not-text' },
    { title: 'UTF-16', bytes: Buffer.from('\uFEFFtitle: x\n', 'utf16le'), code: 'edit/not-text' },
    { title: 'more than is read', bytes: Buffer.from(`title: x\n# ${'x'.repeat(1_000_000)}\n`), code: 'edit/not-text' },
    { title: 'broken YAML', bytes: Buffer.from('title: "x\nstatus: [\n'), code: 'revise/unreadable' },
  ])('leaves a file alone that is $title', ({ bytes, code }) => {
    const workspace = openTestWorkspace();
    workspace.write(libraries, bytes);
    const desk = workspace.open();
    expect(codes(desk, title(libraries, 'New'))).toEqual([code]);
    desk.save();
    expect(readFileSync(workspace.path(libraries)).equals(bytes)).toBe(true);
    expect(desk.unsaved()).toEqual([]);
  });

  it('refuses half of a character and a file that would be too large', () => {
    const { open } = openTestWorkspace();
    const desk = open();
    expect(desk.take(title(libraries, 'x\ud800y'))).toHaveLength(1);
    expect(codes(desk, title(libraries, 'x'.repeat(1_000_000)))).toEqual(['edit/too-large']);
    expect(desk.text(libraries)).toBe(librariesText);
  });

  it('writes what looks like YAML as the text it is', () => {
    const { open } = openTestWorkspace();
    const desk = open();
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n<<: *b\n!!js/function x\n';
    expect(desk.take(step(libraries, { kind: 'set', path: ['introduction'], value: bomb }))).toEqual([]);
    desk.save();
    desk.take(title(libraries, 'After'));
    expect(desk.text(libraries)).toContain('introduction: |\n  a: &a [x, x]\n');
    expect(desk.text(libraries)).toContain('retention: not-stated');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('takes “%s” for no name of a field', (name) => {
    const { open } = openTestWorkspace();
    const desk = open();
    for (const path of [[name], [name, 'polluted'], ['service', name]]) {
      expect(desk.take(step(libraries, { kind: 'set', path, value: 'yes' }))).toHaveLength(1);
    }
    const value: unknown = JSON.parse(`{"${name}": {"polluted": "yes"}}`);
    expect(desk.take(step(libraries, { kind: 'set', path: ['service'], value }))).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(desk.text(libraries)).toBe(librariesText);
  });
});

describe('undo', () => {
  it('takes back the letters typed into one field as one, and other things one by one', () => {
    const { open } = openTestWorkspace();
    const desk = open();
    for (const typed of ['L', 'Li', 'Lib']) desk.take(title(libraries, typed, 'title'));
    desk.take(title(parking, 'P', 'parking title'));
    desk.take(title(libraries, 'Libs', 'title'));
    expect([desk.undoable(), desk.redoable()]).toEqual(['Title: Libs', undefined]);
    desk.undo();
    desk.undo();
    expect([desk.undoable(), desk.redoable()]).toEqual(['Title: Lib', 'Title: P']);
    desk.undo();
    expect(desk.text(libraries)).toBe(librariesText);
    expect(desk.unsaved()).toEqual([]);
    for (let times = 0; times < 4; times += 1) desk.redo();
    expect(desk.text(libraries)).toContain('title: Libs #');
    expect(desk.text(parking)).toContain('title: P\r\n');
  });

  it('leaves no trace of the letters in between: what was typed and taken back again is what it was', () => {
    const { open } = openTestWorkspace();
    const desk = open();
    for (const typed of ['Libraries:', 'Libraries: all of them # yes', '', 'Lib']) desk.take(title(libraries, typed, 'title'));
    expect(desk.text(libraries)).toBe(librariesText.replace('title: Libraries', 'title: Lib'));
    desk.take(title(libraries, 'Libraries', 'title'));
    expect(desk.unsaved()).toEqual([]);
    expect(desk.undoable()).toBeUndefined();
  });

  it('keeps the letters that were typed into another place meanwhile', () => {
    const { open } = openTestWorkspace();
    const desk = open();
    const set = (path: readonly string[], value: unknown): Step => ({ ...step(libraries, { kind: 'set', path, value }), merge: 'service' });
    desk.take(set(['service', 'does'], 'Lends'));
    desk.take(set(['service', 'name'], 'Books'));
    desk.take(set(['service', 'name'], 'Bookshelves'));
    desk.take(set(['service'], { name: 'Shelves', does: 'Lends' }));
    desk.take(set(['service', 'name'], 'Shelf'));
    expect(desk.text(libraries)).toContain("name: 'Shelf'\n  does: Lends");
    desk.undo();
    expect(desk.text(libraries)).toBe(librariesText);
  });

  it('goes back behind a save, and makes the file unsaved again', () => {
    const { open, read } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'New', 'title'));
    desk.save();
    desk.take(title(libraries, 'Newer', 'title'));
    desk.undo();
    expect(desk.unsaved()).toEqual([]);
    desk.undo();
    expect(desk.unsaved().map(({ here }) => here)).toEqual([librariesText]);
    expect(read(libraries)).toContain('New');
    desk.save();
    expect(read(libraries)).toBe(librariesText);
  });

  it('brings back all that was thrown away', () => {
    const { open } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'New'));
    desk.take(title(parking, 'New'));
    desk.discard();
    expect(desk.unsaved()).toEqual([]);
    desk.undo();
    expect(desk.unsaved()).toHaveLength(2);
  });

  it('never takes back what somebody else wrote', () => {
    const { open, write } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    desk.take(title(parking, 'Ours'));
    desk.save();
    write(libraries, 'title: Theirs\n');
    desk.refresh();
    expect(desk.text(libraries)).toBe('title: Theirs\n');
    desk.undo();
    desk.undo();
    expect(desk.text(libraries)).toBe('title: Theirs\n');
    expect(desk.text(parking)).toContain('title: Parking\r\n');
  });
});

describe('a file that somebody changes on disk meanwhile', () => {
  it('stops the save of every file, and both sides are shown', () => {
    const { open, read, write } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    desk.take(title(parking, 'Ours'));
    write(libraries, 'title: Theirs\n');
    const here = librariesText.replace('title: Libraries', 'title: Ours');
    const conflict = { file: libraries, opened: librariesText, onDisk: 'title: Theirs\n', here };
    expect(desk.save()).toEqual({ written: [], conflicts: [conflict], refused: [] });
    expect(desk.conflicts()).toEqual([conflict]);
    expect(read(libraries)).toBe('title: Theirs\n');
    expect(read(parking)).toContain('title: Parking\r\n');
    expect(codes(desk, title(libraries, 'Ours too'))).toEqual(['edit/changed-on-disk']);
    expect(codes(desk, title(parking, 'Ours too'))).toEqual([]);
  });

  it('waits for the choice before anything in it is taken back', () => {
    const { open, write } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    write(libraries, 'title: Theirs\n');
    desk.refresh();
    expect(desk.undoable()).toBeUndefined();
    desk.undo();
    expect(desk.text(libraries)).toContain('title: Ours');
    desk.settle(libraries, 'here');
    desk.take(title(libraries, 'Mine'));
    expect(desk.undoable()).toBe('Title: Mine');
  });

  it('is written over where that is chosen', () => {
    const { open, read, write } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    write(libraries, 'title: Theirs\n');
    desk.refresh();
    desk.settle(libraries, 'here');
    expect(desk.conflicts()).toEqual([]);
    expect(desk.save().written).toEqual([libraries]);
    expect(read(libraries)).toContain('title: Ours # agreed in May');
  });

  it('is taken as it is where that is chosen, and undo brings back what was here', () => {
    const { open, write } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    write(libraries, 'title: Theirs\n');
    desk.settle(libraries, 'disk');
    expect(desk.unsaved()).toEqual([]);
    desk.refresh();
    expect(desk.text(libraries)).toBe('title: Theirs\n');
    desk.undo();
    expect(desk.text(libraries)).toContain('title: Ours # agreed in May');
    expect(desk.conflicts()).toEqual([]);
  });

  it('can be one that is no text now, and is not spoilt', () => {
    const { open, read, write } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    write(libraries, new Uint8Array([0x74, 0xe9]));
    desk.settle(libraries, 'disk');
    expect(desk.unsaved()).toEqual([]);
    desk.save();
    expect(read(libraries)).toBe('t\uFFFD');
  });

  it('can be one that was deleted', () => {
    const { open, path, read } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    rmSync(path(libraries));
    desk.refresh();
    expect(desk.save().conflicts).toMatchObject([{ file: libraries, onDisk: undefined }]);
    desk.settle(libraries, 'here');
    desk.save();
    expect(read(libraries)).toContain('title: Ours # agreed in May');
  });

  it('is read again where nothing was changed here, and the change that met it is asked for again', () => {
    const { open, write } = openTestWorkspace();
    const desk = open();
    write(libraries, 'title: Theirs\nstatus: draft\n');
    expect(codes(desk, title(libraries, 'Ours'))).toEqual(['edit/read-again']);
    expect(desk.text(libraries)).toBe('title: Theirs\nstatus: draft\n');
    expect(codes(desk, title(libraries, 'Ours'))).toEqual([]);
    expect(desk.text(libraries)).toBe('title: Ours\nstatus: draft\n');
  });

  it('can be one that was not there when it was begun here', () => {
    const { open, write, read } = openTestWorkspace();
    const desk = open();
    desk.take({ title: 'x', files: [{ file: 'notices/waivers.yaml', startsFrom: '', changes: [{ kind: 'set', path: [], value: [] }] }] });
    write('notices/waivers.yaml', '- theirs\n');
    expect(desk.save()).toMatchObject({ written: [], conflicts: [{ opened: undefined, onDisk: '- theirs\n' }] });
    expect(read('notices/waivers.yaml')).toBe('- theirs\n');
  });

  it('changes nothing here where only its time is new', () => {
    const { open, write } = openTestWorkspace();
    const desk = open();
    const before = desk.revision();
    write(libraries, librariesText);
    desk.refresh();
    expect(desk.revision()).toBe(before);
    expect(codes(desk, title(libraries, 'Ours'))).toEqual([]);
  });
});

describe('a link', () => {
  it('that leads out of the workspace is neither read nor written, even if it is put there between reading and saving', () => {
    const { cwd, open, path, read } = openTestWorkspace();
    const outside = join(cwd, 'secret.yaml');
    writeFileSync(outside, librariesText);
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    rmSync(path(libraries));
    symlinkSync(outside, path(libraries));
    expect(desk.save()).toMatchObject({ written: [], conflicts: [], refused: [{ code: 'edit/out-of-reach' }] });
    expect(desk.conflicts()).toEqual([]);
    expect(codes(desk, title(libraries, 'Ours too'))).toEqual(['edit/out-of-reach']);
    expect(read('secret.yaml')).toBe(librariesText);
    expect(readdirSync(cwd).sort()).toEqual(['.cache', 'notices', 'secret.yaml']);
  });

  it('in place of the folder of a file is not followed out of the workspace', () => {
    const { cwd, open, path } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    desk.take({ title: 'x', files: [{ file: recipients, startsFrom: 'a: 1\n', changes: [] }] });
    rmSync(path('notices/anytown-council'), { recursive: true });
    mkdirSync(join(cwd, 'elsewhere'));
    symlinkSync(join(cwd, 'elsewhere'), path('notices/anytown-council'));
    symlinkSync(join(cwd, 'elsewhere'), path('notices/registers'));
    expect(desk.save()).toMatchObject({ written: [], refused: [{ code: 'edit/out-of-reach' }] });
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([]);
  });

  it('where the new text waits beside the file is taken away, and not written through', () => {
    const { cwd, open, path, read } = openTestWorkspace();
    const outside = join(cwd, 'profile');
    writeFileSync(outside, 'mine');
    const desk = open();
    desk.take(title(libraries, 'Ours'));
    symlinkSync(outside, path('notices/anytown-council/.libraries.yaml.new'));
    expect(desk.save().written).toEqual([libraries]);
    expect(read('profile')).toBe('mine');
  });

  it('inside the workspace stays a link', () => {
    const { open, path, read } = openTestWorkspace();
    symlinkSync(path(libraries), path('notices/anytown-council/books.yaml'));
    const desk = open();
    desk.take(title('notices/anytown-council/books.yaml', 'Books'));
    expect(desk.save().written).toEqual(['notices/anytown-council/books.yaml']);
    expect(read(libraries)).toContain('title: Books # agreed in May');
  });
});

describe('what is not saved', () => {
  const folder = '.cache/fairnotice/edit';

  it('is there again at the next start, and gone from its file once it is saved', () => {
    const { open, path } = openTestWorkspace();
    const first = open();
    expect(first.restored()).toEqual([]);
    first.take(title(libraries, 'New'));
    first.take(title(parking, 'New'));
    const second = open();
    expect(second.restored()).toEqual([libraries, parking]);
    expect(second.unsaved()).toEqual(first.unsaved());
    second.save();
    expect(second.restored()).toEqual([]);
    expect(open().unsaved()).toEqual([]);
    expect(readdirSync(path(folder))).toEqual(['.gitignore']);
  });

  it('is shown as a conflict where the file has changed since', () => {
    const { open, write } = openTestWorkspace();
    open().take(title(libraries, 'Ours'));
    write(libraries, 'title: Theirs\n');
    const desk = open();
    expect(desk.conflicts()).toMatchObject([{ file: libraries, opened: librariesText, onDisk: 'title: Theirs\n' }]);
    expect(desk.save().written).toEqual([]);
  });

  it('of a new file is there again too', () => {
    const { open } = openTestWorkspace();
    open().take({ title: 'x', files: [{ file: recipients, startsFrom: 'a: 1\n', changes: [] }] });
    expect(open().unsaved()).toEqual([{ file: recipients, onDisk: undefined, here: 'a: 1\n' }]);
  });

  it('is forgotten once it is undone, and where the file holds it already', () => {
    const { open, write } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'New'));
    const here = desk.text(libraries) ?? '';
    desk.undo();
    expect(open().unsaved()).toEqual([]);
    desk.redo();
    write(libraries, here);
    expect(open().unsaved()).toEqual([]);
  });

  it.each([
    { title: 'no JSON', text: '{"left": [' },
    { title: 'of another form', text: '[1, 2]' },
    { title: 'with an entry of another form', text: '{"fairnotice": 1, "left": [{"file": 3, "opened": null, "here": "x"}]}' },
  ])('is put aside and not thrown away where its file is $title', ({ text }) => {
    const { open, path, write } = openTestWorkspace();
    open().take(title(libraries, 'New'));
    const name = readdirSync(path(folder)).find((one) => one.endsWith('.json')) ?? '';
    write(`${folder}/${name}`, text);
    expect(open().unsaved()).toEqual([]);
    expect(readdirSync(path(folder))).toContain(`${name}.unreadable`);
  });

  it('leads nowhere outside the workspace, whatever its file says', () => {
    const { cwd, open, path, write } = openTestWorkspace();
    open().take(title(libraries, 'New'));
    const name = readdirSync(path(folder)).find((one) => one.endsWith('.json')) ?? '';
    const left = ['../outside.yaml', '/etc/passwd', 'notices/../outside.yaml', libraries].map((file) => ({
      file,
      opened: null,
      here: 'x',
    }));
    write(`${folder}/${name}`, JSON.stringify({ fairnotice: 1, left }));
    const desk = open();
    expect(desk.unsaved().map(({ file }) => file)).toEqual([libraries]);
    expect(desk.save().conflicts.map(({ file }) => file)).toEqual([libraries]);
    expect(existsSync(join(cwd, 'outside.yaml'))).toBe(false);
  });

  it('is told of where it cannot be kept', () => {
    const { open, write } = openTestWorkspace();
    write('.cache', 'a file in the way');
    const desk = open();
    desk.take(title(libraries, 'New'));
    expect(desk.isKept()).toBe(false);
    expect(desk.save().written).toEqual([libraries]);
  });
});

describe('a save that cannot write', () => {
  it('writes none of the files and keeps all changes', () => {
    const { open, path, read } = openTestWorkspace();
    const desk = open();
    desk.take(title(libraries, 'New'));
    desk.take(title(parking, 'New'));
    mkdirSync(path('notices/anytown-council/.parking.yaml.new/x'), { recursive: true });
    expect(desk.save()).toMatchObject({ written: [], conflicts: [], refused: [{ code: 'edit/not-saved' }] });
    expect(read(libraries)).toBe(librariesText);
    expect(desk.unsaved()).toHaveLength(2);
    expect(existsSync(path('notices/anytown-council/.libraries.yaml.new'))).toBe(false);
  });
});
