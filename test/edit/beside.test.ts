import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helpTopicOf } from '../../src/edit/help/help-topics.js';
import { isRecord } from '../../src/schema/index.js';
import { readProduct } from '../../src/workspace/index.js';
import { anytown } from '../cli/run.js';
import { openEditor, type TestEditor } from './open-editor.js';

const examples = fileURLToPath(new URL('../../notices', import.meta.url));
const libraries = 'anytown-council/libraries';

async function bodyOf(editor: TestEditor, address: string): Promise<string> {
  const { status, body } = await editor.get(address);
  expect(status, address).toBe(200);
  return String(body);
}

/** The links of a page within the editor. */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/ href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

/** The libraries with nothing said of how long. */
function openWithFault(): TestEditor {
  return openEditor(anytown, { 'anytown-council/libraries.yaml': (text) => text.replace(/^retention:\n(?: .*\n)+/m, '') });
}

describe('the list', () => {
  it('has every notice, controller and register, what needs work first, and leads to each', async () => {
    const editor = openEditor(examples);
    const file = 'notices/milldene-primary-school/privacy-notice.yaml';
    expect(await bodyOf(editor, '/')).toContain('No notice has an error.');
    editor.desk.take({ title: 'out', files: [{ file, changes: [{ kind: 'remove', path: ['retention'] }] }] });
    const html = await bodyOf(editor, '/');
    const { notices, controllers } = editor.desk.sources();
    expect(linksOf(html)).toEqual(
      expect.arrayContaining([...notices.map(({ id }) => `/notices/${id}`), ...controllers.map(({ id }) => `/controllers/${id}`), '/new']),
    );
    expect(linksOf(html).find((href) => href.startsWith('/notices/'))).toBe('/notices/milldene-primary-school/privacy-notice');
    expect(html).toContain('1 notice has errors.');
    expect(html).toMatch(/13 facts nobody has told us yet/);
  });

  it('says when a review was due, which is on no page', async () => {
    const due = (date: string) => (text: string) => text.replace(/reviewDue: .*/, `reviewDue: ${date}`);
    const late = openEditor(anytown, { 'anytown-council/libraries.yaml': due('2026-11-01') });
    expect(await bodyOf(late, '/')).toContain('review was due 1 November 2026');
    const early = openEditor(anytown, { 'anytown-council/libraries.yaml': due('2027-03-02') });
    expect(await bodyOf(early, '/')).toContain('review due 2 March 2027');
  });

  it('still stands where site.yaml cannot be read', async () => {
    const html = await bodyOf(openEditor(anytown, { 'site.yaml': 'title: [' }), '/');
    expect(html).toContain('notices/site.yaml');
    expect(html).toContain(libraries);
  });
});

describe('a finding', () => {
  it('leads to its field, to what it means, and to accepting it', async () => {
    const editor = openWithFault();
    const html = await bodyOf(editor, `/findings/notices/${libraries}`);
    const links = linksOf(html);
    const accept = links.find((href) => href.includes('rule%2Fmissing-retention'));
    expect(links).toContain('/explain/rule/missing-retention');
    expect(links.find((href) => href.startsWith(`/notices/${libraries}`))).toBeDefined();
    expect(accept).toBeDefined();
    for (const href of links) expect((await editor.get(href)).status, href).toBe(200);
  });

  it('is accepted for a time by an entry of waivers.yaml, which need not be there yet', async () => {
    const editor = openWithFault();
    const address = linksOf(await bodyOf(editor, `/findings/notices/${libraries}`)).find(
      (href) => href.includes('missing-retention') && href.startsWith('/accept'),
    );
    const place = Object.fromEntries(new URL(address ?? '', 'http://127.0.0.1').searchParams);
    const typed = {
      reason: 'We ask: "the #archive" <b>first</b>.',
      approvedBy: 'Head of: IG',
      'until-day': '31',
      'until-month': '3',
      'until-year': '2027',
    };
    expect(editor.desk.sources().waivers).toBeUndefined();
    const answer = await editor.post(`/accept/notices/${libraries}`, { ...place, ...typed });
    expect([answer.status, answer.headers['Location']]).toEqual([303, `/notices/${libraries}`]);
    const accepted = editor.studio.findingsAbout(libraries).find(({ code }) => code === 'rule/missing-retention');
    expect(accepted?.waived).toEqual({ reason: typed.reason, approvedBy: typed.approvedBy, until: '2027-03-31' });
    expect(editor.desk.text('notices/waivers.yaml')).toMatch(/^- rule: missing-retention\n {2}notice: anytown-council\/libraries\n/);
    const html = await bodyOf(editor, `/findings/notices/${libraries}`);
    expect(html).toContain('Accepted for a time');
    expect(html).toContain('&lt;b&gt;first&lt;/b&gt;');
    expect((await editor.post(`/accept/notices/${libraries}`, { ...place, ...typed })).status).toBe(404);
    editor.desk.undo();
    expect(editor.desk.sources().waivers).toBeUndefined();
  });

  it.each([
    ['no reason', { reason: 'Low risk' }, 'Say in a sentence'],
    ['nobody', { approvedBy: ' ' }, 'Enter the post'],
    ['no day', { 'until-day': '' }, 'Enter the day'],
    ['a day that is none', { 'until-day': '30', 'until-month': '2' }, 'Enter the day'],
    ['today', { 'until-day': '21', 'until-month': '11', 'until-year': '2026' }, 'must be after today'],
    ['a day too far away', { 'until-year': '2036' }, 'within two years'],
  ])('is not accepted with %s, and what was typed stays', async (_, fault, words) => {
    const editor = openWithFault();
    const file = `notices/${libraries}.yaml`;
    const { origin } = editor.studio.findings(file).find(({ code }) => code === 'rule/missing-retention') ?? {};
    const place = { code: 'rule/missing-retention', file: origin?.file ?? '', at: origin?.path.join('/') ?? '' };
    const typed = {
      reason: 'The archive is asked <i>now</i>',
      approvedBy: 'Head',
      'until-day': '31',
      'until-month': '3',
      'until-year': '2027',
    };
    const { status, body } = await editor.post(`/accept/notices/${libraries}`, { ...place, ...typed, ...fault });
    expect(status).toBe(400);
    expect(String(body)).toContain(words);
    if (!('reason' in fault)) expect(String(body)).toContain('The archive is asked &lt;i&gt;now&lt;/i&gt;');
    expect(editor.desk.unsaved()).toEqual([]);
  });

  it('cannot be accepted where no rule made it', async () => {
    const editor = openEditor(anytown, { 'anytown-council/libraries.yaml': (text) => text.replace(/^status: .*/m, 'status: nearly') });
    const [finding] = editor.studio.findings(`notices/${libraries}.yaml`);
    const place = new URLSearchParams({
      code: finding?.code ?? '',
      file: finding?.origin.file ?? '',
      at: finding?.origin.path.join('/') ?? '',
    });
    const html = await bodyOf(editor, `/findings/notices/${libraries}`);
    expect(html).not.toContain('/accept/');
    const { status, body } = await editor.get(`/accept/notices/${libraries}?${place.toString()}`);
    expect([status, String(body)]).toEqual([409, expect.stringContaining('cannot be accepted')]);
  });
});

describe('questions to the service', () => {
  it('are saved as a page and as a Word file, with nothing that is not saved left out', async () => {
    const editor = openEditor(examples);
    const id = 'middlesbrough-council/first-contact';
    editor.desk.take({
      title: 'typed',
      files: [{ file: `notices/${id}.yaml`, changes: [{ kind: 'set', path: ['title'], value: 'A title of today' }] }],
    });
    expect(await bodyOf(editor, `/ask/notices/${id}`)).toContain('A title of today');
    expect(await bodyOf(editor, `/ask/notices/${id}/questions.html`)).toContain('A title of today');
    const { headers, body } = await editor.get(`/ask/notices/${id}/questions.docx`);
    expect(headers['Content-Disposition']).toBe('attachment; filename="first-contact-questions.docx"');
    expect(Buffer.from(body).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the preview', () => {
  const title = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

  it('runs nothing and sends nothing, whatever a notice says', async () => {
    const editor = openEditor(anytown);
    editor.desk.take({
      title: 'typed',
      files: [{ file: `notices/${libraries}.yaml`, changes: [{ kind: 'set', path: ['title'], value: title }] }],
    });
    const { headers, body } = await editor.get(`/preview/notices/${libraries}/en/page.html`);
    expect(headers['Content-Security-Policy']).toMatch(/default-src 'none'.*sandbox allow-same-origin$/);
    expect(headers['Content-Security-Policy']).not.toMatch(/script|unsafe/);
    expect(String(body)).not.toMatch(/<script|<img/);
    for (const address of ['/', `/notices/${libraries}`, `/findings/notices/${libraries}`, `/ask/notices/${libraries}`]) {
      expect(await bodyOf(editor, address), address).not.toMatch(/<script>|<img src=x/);
    }
  });

  it('has the style sheet and fonts that its pages name, and nothing else', async () => {
    const editor = openEditor(anytown);
    const html = await bodyOf(editor, `/preview/notices/${libraries}/en/page.html`);
    const assets = linksOf(html).filter((href) => /\.(css|woff2|svg)$/.test(href));
    expect(assets).toHaveLength(3);
    for (const href of assets) expect((await editor.get(href)).status, href).toBe(200);
    for (const name of [
      '',
      'assets/',
      'assets/../site.yaml',
      '../../package.json',
      'assets/exit-this-page.js',
      'a-z/',
      'notices/x/y/en/page.html',
      `notices/${libraries}/xx/page.html`,
      `notices/${libraries}/en/../page.html`,
    ]) {
      expect((await editor.get(`/preview/${encodeURIComponent(name)}`)).status, name).toBe(404);
    }
  });
});

describe('the help', () => {
  it('draws every page, and its links lead to pages and headings that there are', async () => {
    const editor = openEditor(anytown);
    const wanted = new Set(linksOf(await bodyOf(editor, '/help')).filter((href) => href.startsWith('/help')));
    for (const href of wanted) {
      const [page = '', heading] = href.split('#');
      const html = await bodyOf(editor, page);
      if (heading !== undefined) expect(html, href).toContain(`id="${heading}"`);
      expect(html).not.toMatch(/href="[^"]*\.md/);
      for (const link of linksOf(html)) if (link.startsWith('/help')) wanted.add(link);
    }
    expect(wanted.size).toBeGreaterThan(10);
    expect((await editor.get('/help/..%2fREADME')).status).toBe(404);
  });

  it('is there for nearly every field of a notice, and leads to headings that there are', async () => {
    const editor = openEditor(anytown);
    const topics = fieldsOfNotice().flatMap((name) => helpTopicOf([name]) ?? []);
    expect(topics.length).toBeGreaterThan(22);
    for (const { href } of topics) {
      const [page = '', heading] = href.split('#');
      const html = await bodyOf(editor, page);
      if (heading !== undefined) expect(html, href).toContain(`id="${heading}"`);
    }
    expect(helpTopicOf(['processing', 2, 'specialCategory', 0])?.href).toBe('/help/purposes-and-legal-reasons#sensitive-information');
    expect(helpTopicOf(['constructor'])).toBeUndefined();
  });
});

function fieldsOfNotice(): readonly string[] {
  const schema = readProduct().schemas.find((one) => isRecord(one) && String(one['$id']).endsWith('/notice.schema.json'));
  return isRecord(schema) && isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
}
