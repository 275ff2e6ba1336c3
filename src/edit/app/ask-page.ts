import { countQuestions, renderQuestionDocx, renderQuestionPage } from '../../ask/index.js';
import type { LocalAnswer } from '../local-server.js';
import type { Route } from './app.js';
import { page, plain } from './answers.js';
import { drawPage } from './draw-page.js';
import { encodeId } from './finding-address.js';

/** What a notice does not say, as questions to the service: to look at, and as a page or a Word file to send. */
export const askService: Route = ({ method, path }, app) => {
  const { desk, studio } = app;
  const [, id, file] = /^\/ask\/notices\/([^/]+\/[^/]+)(?:\/questions\.(html|docx))?$/.exec(path) ?? [];
  if (method !== 'GET' || id === undefined) return undefined;
  if (!desk.sources().notices.some((notice) => notice.id === id)) return plain(404, 'There is no such notice.');
  const sheet = studio.questions(id);
  if (sheet !== undefined && file === 'html') return download(id, 'html', renderQuestionPage(sheet));
  if (sheet !== undefined && file === 'docx') return download(id, 'docx', renderQuestionDocx(sheet));
  const total = sheet === undefined ? 0 : countQuestions(sheet);
  const back = `/notices/${encodeId(id)}`;
  const values = { title: 'Ask the service', sheet, total, back, at: `/ask/notices/${encodeId(id)}` };
  return page(drawPage(app, 'ask.njk', values), file === undefined ? 200 : 409);
};

const types = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

function download(id: string, ending: keyof typeof types, body: string | Uint8Array): LocalAnswer {
  const name = id.slice(id.indexOf('/') + 1).replaceAll(/[^\w-]/g, '');
  const headers = { 'Content-Type': types[ending], 'Content-Disposition': `attachment; filename="${name}-questions.${ending}"` };
  return { status: 200, headers, body };
}
