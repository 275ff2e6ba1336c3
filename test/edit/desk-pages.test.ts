import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/edit/index.js';
import { readBack } from '../../src/edit/app/bar.js';
import { libraries, librariesText, openTestWorkspace, parking } from './open-workspace.js';
import { openPages } from './open-pages.js';

function retitle(desk: Desk, file: string, value: string): void {
  expect(desk.take({ title: `Title: ${value}`, files: [{ file, changes: [{ kind: 'set', path: ['title'], value }] }] })).toEqual([]);
}

describe('the bar', () => {
  it('says what is not saved, and saves it, and says so once', async () => {
    const workspace = openTestWorkspace();
    const { desk, get, post } = openPages(workspace);
    retitle(desk, libraries, 'Books');
    expect(await get('/changes')).toMatch(/Undo<span[^>]*>: <span[^>]*>Title: Books</);
    expect(await post('/save', { back: '/changes?at=x' })).toBe('/changes?at=x&saved=1');
    const after = await get('/changes?at=x&saved=1');
    expect(after).toContain('Saving publishes nothing');
    expect(after).toContain(`<li class="fn-file">${libraries}</li>`);
    expect(after).toContain('name="back" value="/changes?at=x"');
    expect(await get('/changes?at=x')).not.toContain('Saving publishes nothing');
    retitle(desk, libraries, 'Bookshops');
    expect(await get('/changes?at=x&saved=1')).not.toContain('Saving publishes nothing');
    expect(workspace.read(libraries)).toContain('title: Books #');
  });

  it('takes back and brings again', async () => {
    const { desk, post } = openPages(openTestWorkspace());
    retitle(desk, libraries, 'Books');
    expect(await post('/undo', { back: '/' })).toBe('/');
    expect(desk.unsaved()).toEqual([]);
    await post('/redo');
    expect(desk.unsaved()).toHaveLength(1);
  });

  it('says what was brought back after a crash, with a way to discard it', async () => {
    const workspace = openTestWorkspace();
    retitle(workspace.open(), libraries, 'Books');
    const { desk, get, post } = openPages(workspace);
    expect(await get('/changes')).toContain('Brought back');
    await post('/discard', { back: '/changes' });
    expect(desk.unsaved()).toEqual([]);
    expect(await get('/changes')).not.toContain('Brought back');
    expect(desk.undoable()).toBe('Throw away what is not saved');
  });

  it('says where what is not saved cannot be kept', async () => {
    const workspace = openTestWorkspace();
    workspace.write('.cache', 'in the way');
    const { desk, get } = openPages(workspace);
    retitle(desk, libraries, 'Books');
    expect(await get('/changes')).toMatch(/<section [^>]*data-bar-lost>/);
    expect(await openPages(openTestWorkspace()).get('/changes')).toMatch(/<section [^>]*data-bar-lost hidden>/);
  });

  it.each(['/undo', '/redo', '/save', '/discard', '/settle'])('changes nothing when %s is only looked at', async (path) => {
    const workspace = openTestWorkspace();
    const { desk, get } = openPages(workspace);
    retitle(desk, libraries, 'Books');
    await get(path);
    expect(desk.unsaved()).toHaveLength(1);
    expect(desk.undoable()).toBe('Title: Books');
    expect(workspace.read(libraries)).toBe(librariesText);
  });
});

describe('the page to come back to', () => {
  it.each([
    { asked: '/notices/a/b?at=people/0#f-people', leads: '/notices/a/b?at=people/0#f-people' },
    { asked: null, leads: '/' },
    { asked: '', leads: '/' },
    { asked: 'https://evil.example/', leads: '/' },
    { asked: '//evil.example/', leads: '/' },
    { asked: '/\\evil.example/', leads: '/' },
    { asked: '/\t/evil.example/', leads: '/' },
    { asked: '/..//evil.example/', leads: '/evil.example/' },
    { asked: 'javascript:alert(1)', leads: '/' },
    { asked: '/a\r\nSet-Cookie: x=1', leads: '/aSet-Cookie:%20x=1' },
  ])('is $leads where a form asks for $asked', ({ asked, leads }) => {
    expect(readBack(asked)).toBe(leads);
  });
});

describe('the page of what is not saved', () => {
  it('shows the lines that are taken out and put in, in words', async () => {
    const { desk, get } = openPages(openTestWorkspace());
    retitle(desk, libraries, 'Books');
    const html = (await get('/changes')).replace(/\s+/g, ' ');
    expect(html).toMatch(/>2<\/td> <td[^>]*>taken out<\/td> <td[^>]*><code>title: Libraries # agreed in May</);
    expect(html).toMatch(/>2<\/td> <td[^>]*>put in<\/td> <td[^>]*><code>title: Books # agreed in May</);
    expect(html).toContain('is kept on this computer');
  });

  it('shows hostile text as text', async () => {
    const workspace = openTestWorkspace();
    const { desk, get } = openPages(workspace);
    retitle(desk, libraries, '</code><script>alert(1)</script>');
    expect(await get('/changes')).not.toContain('<script>alert');
    workspace.write(libraries, '# <script>alert(2)</script>\ntitle: <img src=x onerror=alert(3)>\n');
    const html = await get('/conflicts');
    expect(html).not.toMatch(/<script>alert|<img/);
    expect(html).toContain('&lt;script&gt;alert(2)');
  });
});

describe('the page of what was changed on disk', () => {
  it('comes up on saving, shows both sides, and nothing is written until one is chosen', async () => {
    const workspace = openTestWorkspace();
    const { desk, get, post } = openPages(workspace);
    retitle(desk, libraries, 'Ours');
    retitle(desk, parking, 'Ours');
    workspace.write(libraries, librariesText.replace('draft', 'in-review'));
    expect(await post('/save', { back: '/' })).toBe('/conflicts');
    const html = await get('/conflicts');
    for (const text of ['status: draft', 'status: in-review', 'title: Libraries # agreed', 'title: Ours # agreed'])
      expect(html).toContain(text);
    const seen = /name="seen" value="([0-9a-f]+)"/.exec(html)?.[1] ?? '';
    expect(await post('/settle', { file: libraries, by: 'here', seen })).toBe('/changes');
    expect(await post('/save', { back: '/' })).toBe('/?saved=1');
    expect(workspace.read(libraries)).toBe(librariesText.replace('title: Libraries', 'title: Ours'));
    expect(workspace.read(parking)).toContain('title: Ours');
  });

  it('takes no choice about what was not shown', async () => {
    const workspace = openTestWorkspace();
    const { desk, get, post } = openPages(workspace);
    retitle(desk, libraries, 'Ours');
    workspace.write(libraries, 'title: First\n');
    const seen = /name="seen" value="([0-9a-f]+)"/.exec(await get('/conflicts'))?.[1] ?? '';
    workspace.write(libraries, 'title: Second\n');
    for (const by of ['here', 'disk']) expect(await post('/settle', { file: libraries, by, seen })).toBe('/conflicts');
    expect(await post('/settle', { file: '../../etc/passwd', by: 'disk', seen })).toBe('/conflicts');
    expect(desk.conflicts()).toHaveLength(1);
    expect(workspace.read(libraries)).toBe('title: Second\n');
  });

  it('says that a file is gone', async () => {
    const workspace = openTestWorkspace();
    const { desk, get } = openPages(workspace);
    retitle(desk, libraries, 'Ours');
    workspace.remove(libraries);
    expect(await get('/conflicts')).toContain('deleted or renamed');
  });
});

describe('a save that is refused', () => {
  it('says why, and that nothing is lost', async () => {
    const workspace = openTestWorkspace();
    const { desk, post } = openPages(workspace);
    retitle(desk, libraries, 'Ours');
    workspace.write('notices/anytown-council/.libraries.yaml.new/x', '');
    const html = await post('/save', { back: '/changes' });
    expect(html).toContain('Your changes are not saved');
    expect(html).toContain('We could not write');
    expect(desk.unsaved()).toHaveLength(1);
  });
});
