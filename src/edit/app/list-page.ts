import type { Route } from './app.js';
import { page } from './answers.js';
import { drawPage } from './draw-page.js';

/** The first page: every notice and shared file, and how it stands. */
export const showList: Route = ({ method, path }, app) => {
  if (method !== 'GET' || path !== '/') return undefined;
  const { notices } = app.studio.all();
  return page(drawPage(app, 'list.njk', { title: 'Your notices', notices: notices.map(({ id, file }) => ({ id, file })) }));
};
