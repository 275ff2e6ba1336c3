import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { suggestWaiver } from '../../rules/index.js';
import { createSource, parseYaml } from '../../yaml/index.js';
import type { Desk } from '../desk/desk.js';
import type { LocalAnswer, LocalRequest } from '../local-server.js';
import { readWaiverForm, type WaiverForm } from '../waive/read-waiver-form.js';
import type { App, Route } from './app.js';
import { page, plain, seeOther } from './answers.js';
import { drawPage } from './draw-page.js';
import { encodeId } from './finding-address.js';

/** Accepts a finding for a time: asks why, who decided and until when, and puts an entry into waivers.yaml. */
export const acceptFinding: Route = ({ method, path, query, body }, app) => {
  const [, id] = /^\/accept\/notices\/([^/]+\/[^/]+)$/.exec(path) ?? [];
  if (id === undefined || (method !== 'GET' && method !== 'POST')) return undefined;
  if (!app.desk.sources().notices.some((notice) => notice.id === id)) return plain(404, 'There is no such notice.');
  const typed = method === 'POST' ? new URLSearchParams(new TextDecoder().decode(body)) : query;
  const finding = findFinding(app, id, typed);
  if (finding === undefined)
    return page(drawPage(app, 'not-found-any-more.njk', { title: 'This is not found any more', back: addressOf(id) }), 404);
  const suggested = suggestWaiver(finding);
  if (suggested === undefined)
    return page(drawPage(app, 'not-waivable.njk', { title: 'This cannot be accepted', finding, back: addressOf(id) }), 409);
  const fields = new Map(suggested);
  const asked = { needsAdvice: fields.has('dpoAdvice'), day: app.day };
  if (method === 'GET') return showForm(app, { id, finding, fields, asked, form: emptyForm });
  const form = readWaiverForm(typed, asked);
  if (form.value === undefined) return showForm(app, { id, finding, fields, asked, form });
  fields.delete('dpoAdvice');
  const refused = app.desk.take({
    title: `Accept for a time: ${finding.message}`,
    files: [addEntry(app.desk, { ...Object.fromEntries(fields), ...form.value })],
  });
  if (refused.length === 0) return seeOther(addressOf(id));
  const errors = refused.map(({ message, hint }) => ({ text: [message, hint].filter(Boolean).join(' '), href: '#reason' }));
  return showForm(app, { id, finding, fields, asked, form: { ...form, errors } });
};

const emptyForm: WaiverForm = { typed: {}, errors: [] };

interface Shown {
  readonly id: string;
  readonly finding: LocatedDiagnostic;
  readonly fields: ReadonlyMap<string, string>;
  readonly asked: { readonly needsAdvice: boolean };
  readonly form: WaiverForm;
}

function showForm(app: App, { id, finding, fields, asked, form }: Shown): LocalAnswer {
  const { typed, errors } = form;
  const title = 'Accept this for a time';
  const hidden = { code: finding.code, file: finding.origin.file, at: finding.origin.path.join('/') };
  const errorOf = Object.fromEntries(errors.map(({ href, text }) => [href.slice(1), { text }]));
  const shared = fields.has('controller') || fields.has('register');
  const values = {
    title,
    finding,
    hidden,
    typed,
    errors,
    errorOf,
    ...asked,
    shared,
    action: `/accept/notices/${encodeId(id)}`,
    back: addressOf(id),
  };
  return page(drawPage(app, 'accept.njk', values), errors.length === 0 ? 200 : 400);
}

function findFinding({ studio }: App, id: string, typed: LocalRequest['query']): LocatedDiagnostic | undefined {
  const [code, file, at] = ['code', 'file', 'at'].map((name) => typed.get(name));
  return studio
    .findingsAbout(id)
    .find((one) => one.waived === undefined && one.code === code && one.origin.file === file && one.origin.path.join('/') === at);
}

/** The newest stands last. The file need not be there yet. */
function addEntry(desk: Desk, value: object): Parameters<Desk['take']>[0]['files'][number] {
  const { root, waivers } = desk.sources();
  const file = waivers?.file ?? (root === '.' ? 'waivers.yaml' : `${root}/waivers.yaml`);
  return { file, changes: [{ kind: 'insert', path: [], position: countEntries(desk, file), value }], startsFrom: '[]\n' };
}

/** A file that holds no list is not touched: the desk says why. */
function countEntries(desk: Desk, file: string): number {
  const text = desk.text(file);
  const { value } = text === undefined ? { value: [] } : parseYaml(createSource(file, text)).value;
  return Array.isArray(value) ? value.length : 0;
}

function addressOf(id: string): string {
  return `/notices/${encodeId(id)}`;
}
