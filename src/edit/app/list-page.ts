import type { Route } from './app.js';
import { page } from './answers.js';
import { draw } from './draw.js';

/** The first page: every notice and shared file, and how it stands. */
export const showList: Route = ({ method, path }, { studio }) => {
  if (method !== 'GET' || path !== '/') return undefined;
  const { notices } = studio.all();
  return page(draw('list.njk', { title: 'Your notices', notices: notices.map(({ id, file }) => ({ id, file })) }));
};
