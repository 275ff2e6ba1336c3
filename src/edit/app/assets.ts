import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { packageFolder } from '../../workspace/index.js';
import type { Route } from './app.js';

const templates = join(packageFolder, 'templates', 'edit');
const built = join(packageFolder, 'build', 'assets');

/** Every file that pages of the editor load, and the folder it is in: what is asked for is looked up here. */
const files: Readonly<Record<string, string>> = {
  'edit.css': built,
  'bar.js': templates,
  'edit.js': templates,
  'edit-fields.js': templates,
  'edit-lists.js': templates,
  'edit-page.js': templates,
  'edit-send.js': templates,
  'live.js': templates,
  'icon.svg': built,
  ...Object.fromEntries(
    ['latin', 'latin-ext'].flatMap((letters) =>
      [400, 700].map((weight) => [`atkinson-hyperlegible-next-${letters}-${weight}-normal.woff2`, join(built, 'fonts')]),
    ),
  ),
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Style, scripts and fonts of the pages. */
export const showAssets: Route = ({ method, path }) => {
  const name = path.startsWith('/assets/') ? path.slice('/assets/'.length) : undefined;
  const folder = name === undefined || method !== 'GET' || !Object.hasOwn(files, name) ? undefined : files[name];
  if (name === undefined || folder === undefined) return undefined;
  try {
    const body = readFileSync(join(folder, name));
    return { status: 200, headers: { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' }, body };
  } catch {
    return undefined;
  }
};
