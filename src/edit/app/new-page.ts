import { draftNotice, fileOfNotice, isBodyFor, openDraftGround, readBase, type DraftBase, type DraftGround } from '../../index.js';
import { nameFrom } from '../../model/index.js';
import { judgeName, listModels, readModels, readProduct } from '../../workspace/index.js';
import type { LocalAnswer } from '../local-server.js';
import { page, seeOther } from './answers.js';
import type { App, Route } from './app.js';
import { drawPage } from './draw-page.js';

/** Starts a new notice: whose it is, what the service is called, and what it begins from. */
export const startNotice: Route = ({ method, path, query, body }, app) => {
  if (path !== '/new' || (method !== 'GET' && method !== 'POST')) return undefined;
  const ground = openDraftGround(app.desk.sources(), readProduct());
  if (ground === undefined || ground.bodies.length === 0)
    return page(drawPage(app, 'no-new.njk', { title: heading, hasSite: ground !== undefined }));
  if (method === 'GET') return showForm(app, ground, { ...nothing, body: query.get('controller') ?? '', from: query.get('from') ?? '' });
  return make(app, ground, readSent(new URLSearchParams(new TextDecoder().decode(body))));
};

const heading = 'Start a new notice';

/** What somebody filled in, as it was typed. */
interface Sent {
  readonly body: string;
  readonly service: string;
  readonly file: string;
  readonly from: string;
}

const nothing: Sent = { body: '', service: '', file: '', from: '' };

/** By the name of the field. */
type Faults = Readonly<Partial<Record<keyof Sent, string>>>;

function readSent(sent: URLSearchParams): Sent {
  const read = (name: string): string =>
    (sent.get(name) ?? '')
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim()
      .slice(0, 200);
  return { body: read('body'), service: read('service'), file: read('file'), from: read('from') };
}

function make(app: App, ground: DraftGround, sent: Sent): LocalAnswer {
  const body = ground.bodies.find(({ id }) => id === sent.body);
  const base = findBase(sent.from, ground);
  const name = sent.file === '' ? nameFrom(sent.service) : sent.file;
  const faults: Faults = {
    ...(body === undefined ? { body: 'Choose who publishes the notice.' } : {}),
    ...(sent.service === '' ? { service: 'Write the name of the service.' } : faultOfName(sent, name, app, ground)),
    ...(base === undefined ? { from: 'Choose what the notice begins from.' } : {}),
    ...(body !== undefined && base !== undefined && !isBodyFor(base, body) ? { body: onlyOfficer } : {}),
  };
  if (body === undefined || base === undefined || Object.keys(faults).length > 0) return showForm(app, ground, sent, faults);
  const id = `${body.id}/${name}`;
  const answers = { fairnotice: 'new-answers', format: 1, title: sent.service, service: { name: sent.service } } as const;
  const { value, diagnostics } = draftNotice(ground, { id, base, answers, answersFile: '' });
  if (value === undefined) return showForm(app, ground, sent, { service: diagnostics[0]?.message ?? 'We cannot make a notice of that.' });
  const startsFrom = value.text;
  const refused = app.desk.take({
    title: `Start “${sent.service}”`,
    files: [{ file: fileOfNotice(ground.sources, id), changes: [], startsFrom }],
  });
  if (refused[0] !== undefined) return showForm(app, ground, sent, { file: `${refused[0].message} ${refused[0].hint ?? ''}`.trim() });
  return seeOther(`/notices/${id}`);
}

const onlyOfficer =
  'The electoral registration officer keeps the register, not the council, and is a controller of their own. Write a file for the officer in the folder “controllers” first.';

/** A name that nobody typed is a fault of the name of the service only where nothing can be made of it. */
function faultOfName({ body, file }: Sent, name: string, { desk }: App, ground: DraftGround): Faults {
  const fault = judgeName(name, 'notice');
  if (fault !== undefined && file === '')
    return { file: `We cannot make a name for the file from that. Write one, such as parking-permits.` };
  if (fault !== undefined) return { file: `${fault.message} ${fault.hint}` };
  const isTaken = desk.text(fileOfNotice(ground.sources, `${body}/${name}`)) !== undefined;
  return isTaken ? { file: `There is a notice “${body}/${name}” already. Write another name.` } : {};
}

/** An empty choice is a notice with nothing but gaps. */
function findBase(from: string, ground: DraftGround): DraftBase | undefined {
  const [kind = '', name = ''] = from === '' ? ['model', 'blank'] : from.split(':');
  if (kind === 'notice') return readBase(ground, name);
  const text = kind === 'model' ? readModels().get(name) : undefined;
  return text === undefined ? undefined : { kind: 'model', name, text };
}

function showForm(app: App, { bodies, sources }: DraftGround, sent: Sent, faults: Faults = {}): LocalAnswer {
  const errors = fields.flatMap((name) => (faults[name] === undefined ? [] : [{ href: `#${name}`, text: faults[name] }]));
  const models = listModels().filter(({ name }) => name !== 'blank');
  const values = { title: heading, bodies, models, notices: sources.notices.map(({ id }) => id), sent, faults, errors };
  return page(drawPage(app, 'new.njk', values), errors.length === 0 ? 200 : 422);
}

const fields = ['body', 'service', 'file', 'from'] as const;
