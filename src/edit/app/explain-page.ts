import { listCodePages } from '../../report/index.js';
import type { Route } from './app.js';
import { page, plain } from './answers.js';
import { drawPage } from './draw-page.js';

/** What a finding means, in the words of `explain`. */
export const showExplanation: Route = ({ method, path }, app) => {
  const [, code] = /^\/explain\/(.+)$/.exec(path) ?? [];
  if (method !== 'GET' || code === undefined) return undefined;
  const explanation = listCodePages().get(code);
  if (explanation === undefined) return plain(404, 'There is no such finding.');
  const { summary, why, fix, bad, good, citation, facts = [] } = explanation;
  return page(drawPage(app, 'explain.njk', { title: 'What a finding means', summary, code, why, fix, bad, good, citation, facts }));
};
