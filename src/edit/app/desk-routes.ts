import { createHash } from 'node:crypto';
import type { Conflict } from '../desk/desk.js';
import type { LocalAnswer } from '../local-server.js';
import { page, plain, seeOther } from './answers.js';
import type { App, Route } from './app.js';
import { readBack } from './bar.js';
import { compareLines } from './compare-lines.js';
import { drawPage } from './draw-page.js';

/** Undo, redo, save, and to throw away or to choose what is not saved: each a form that leads back to a page. */
export const changeDesk: Route = ({ method, path, body }, app) => {
  const work = Object.hasOwn(works, path) ? works[path] : undefined;
  if (work === undefined) return undefined;
  if (method !== 'POST') return plain(405, 'This address is for forms of ours alone.');
  return work(app, new URLSearchParams(new TextDecoder().decode(body)));
};

const works: Readonly<Record<string, (app: App, sent: URLSearchParams) => LocalAnswer>> = {
  '/undo': ({ desk }, sent) => {
    desk.undo();
    return seeOther(readBack(sent.get('back')));
  },
  '/redo': ({ desk }, sent) => {
    desk.redo();
    return seeOther(readBack(sent.get('back')));
  },
  '/discard': ({ desk }, sent) => {
    desk.discard();
    return seeOther(readBack(sent.get('back')));
  },
  '/save': (app, sent) => {
    const { conflicts, refused } = app.desk.save();
    if (conflicts.length > 0) return seeOther('/conflicts');
    if (refused.length === 0) return seeOther(readBack(sent.get('back'), 'saved'));
    return page(drawPage(app, 'not-saved.njk', { title: 'Your changes are not saved', refused, back: readBack(sent.get('back')) }), 500);
  },
  '/settle': ({ desk }, sent) => {
    const [file, by] = [sent.get('file'), sent.get('by')];
    const conflict = desk.conflicts().find((one) => one.file === file);
    const isSeen = conflict !== undefined && hashOf(conflict) === sent.get('seen');
    if (isSeen && (by === 'here' || by === 'disk')) desk.settle(conflict.file, by);
    return seeOther(desk.conflicts().length > 0 ? '/conflicts' : '/changes');
  },
};

/** What is not saved, line by line; and files that somebody changed on disk meanwhile, with both sides. */
export const showDesk: Route = ({ method, path }, app) => {
  if (method !== 'GET') return undefined;
  if (path === '/changes') {
    const files = app.desk
      .unsaved()
      .map(({ file, onDisk, here }) => ({ file, isNew: onDisk === undefined, groups: compareLines(onDisk ?? '', here) }));
    return page(drawPage(app, 'changes.njk', { title: 'What is not saved', files }));
  }
  if (path !== '/conflicts') return undefined;
  const files = app.desk.conflicts().map((conflict) => ({
    ...conflict,
    seen: hashOf(conflict),
    theirs: conflict.onDisk === undefined ? undefined : compareLines(conflict.opened ?? '', conflict.onDisk),
    ours: compareLines(conflict.opened ?? '', conflict.here),
  }));
  return page(drawPage(app, 'conflicts.njk', { title: 'Changed on disk', files }));
};

/** A choice holds for what was shown, and not for what somebody wrote after that. */
function hashOf({ onDisk, here }: Conflict): string {
  return createHash('sha256')
    .update(JSON.stringify([onDisk ?? null, here]))
    .digest('hex');
}
