import { describe, expect, it } from 'vitest';
import { openPages } from './open-pages.js';
import { libraries, openTestWorkspace } from './open-workspace.js';

const filled = { body: 'anytown-council', service: 'Parking permits', from: '', file: '' };

describe('the page that starts a notice', () => {
  it('makes a draft of what was told, leads to its tasks, and writes no file before it is saved', async () => {
    const workspace = openTestWorkspace();
    const { desk, get, post } = openPages(workspace);
    expect(await get('/new')).toContain('What is the service called?');
    expect(await post('/new', filled)).toBe('/notices/anytown-council/parking-permits');
    const file = 'notices/anytown-council/parking-permits.yaml';
    expect(desk.unsaved()).toMatchObject([{ file, onDisk: undefined }]);
    expect(desk.text(file)).toMatch(/^title: Parking permits$/m);
    expect(desk.text(file)).toMatch(/^status: draft$/m);
    expect(await get('/notices/anytown-council/parking-permits')).toContain('Parking permits');
    expect(desk.undoable()).toBe('Start “Parking permits”');
    await post('/undo');
    expect(desk.text(file)).toBeUndefined();
    await post('/redo');
    await post('/save');
    expect(workspace.read(file)).toBe(desk.text(file));
  });

  it.each([
    { title: 'a model', from: 'model:parking', holds: /permit/i },
    { title: 'another notice', from: 'notice:anytown-council/libraries', holds: /^retention: not-stated/m },
  ])('begins from $title', async ({ from, holds }) => {
    const { desk, post } = openPages(openTestWorkspace());
    expect(await post('/new', { ...filled, from, file: 'ours' })).toBe('/notices/anytown-council/ours');
    expect(desk.text('notices/anytown-council/ours.yaml')).toMatch(holds);
  });

  it.each([
    { title: 'nobody who publishes it', sent: { body: '' }, says: 'Choose who publishes the notice.' },
    { title: 'a controller that there is not', sent: { body: '../../etc' }, says: 'Choose who publishes the notice.' },
    { title: 'no name', sent: { service: ' ' }, says: 'Write the name of the service.' },
    { title: 'a name without a letter', sent: { service: '!!!' }, says: 'Write one, such as parking-permits.' },
    {
      title: 'the name of a notice that is there',
      sent: { service: 'Libraries' },
      says: 'There is a notice “anytown-council/libraries” already.',
    },
    { title: 'a file name that climbs', sent: { file: '../x' }, says: 'cannot be the name of a notice' },
    { title: 'a file name of the site’s own', sent: { file: 'con' }, says: 'Windows' },
    { title: 'a model that there is not', sent: { from: 'model:../secret' }, says: 'Choose what the notice begins from.' },
    { title: 'a kind of base that there is not', sent: { from: '__proto__:x' }, says: 'Choose what the notice begins from.' },
    {
      title: 'a council for the register of electors',
      sent: { from: 'model:electoral-registration' },
      says: 'electoral registration officer',
    },
  ])('says what is missing or wrong: $title', async ({ sent, says }) => {
    const { desk, post } = openPages(openTestWorkspace());
    const html = await post('/new', { ...filled, ...sent });
    expect(html).toContain('govuk-error-summary');
    expect(html).toContain(says);
    expect(desk.unsaved()).toEqual([]);
  });

  it('keeps hostile words as words', async () => {
    const { desk, post } = openPages(openTestWorkspace());
    const service = 'Parking: "x" # <script>alert(1)</script> &a *b';
    const place = await post('/new', { ...filled, service });
    const file = `notices${place.replace('/notices', '')}.yaml`;
    desk.save();
    expect(desk.text(file)).toContain('<script>alert(1)</script> &a *b');
    expect(await post('/new', { ...filled, service, body: '' })).not.toContain('<script>alert');
  });

  it('is told of where there is no controller or no site yet', async () => {
    const workspace = openTestWorkspace();
    workspace.remove('notices/controllers/anytown-council.yaml');
    expect(await openPages(workspace).get('/new')).toContain('belongs to a controller');
    workspace.remove('notices/site.yaml');
    expect(await openPages(workspace).get('/new')).toContain('site.yaml is missing');
    expect(workspace.read(libraries)).not.toBe('');
  });
});
