import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TemplateSources } from '../render/html/index.js';
import { placeAssets, type AssetFile, type AssetLinks, type OwnLook } from '../site/index.js';
import { readAssets } from './read-assets.js';
import { packageFolder } from './read-folder.js';

/** How the pages look: the templates, and the style sheet and fonts beside the pages. */
export interface Look {
  readonly templates: TemplateSources;
  /** The names of the templates that are the council's own. */
  readonly overridden: readonly string[];
  readonly links: AssetLinks;
  readonly files: readonly AssetFile[];
}

const mainFont = 'atkinson-hyperlegible-next-latin-400-normal.woff2';

/** What a council lays over the look of the product. */
export interface LookOverrides {
  readonly html?: TemplateSources;
  readonly look?: OwnLook;
}

/**
 * Reads what the product ships with, from its own folder: it does not matter where the command was started. Over it lies what the council
 * has of its own, file by file.
 */
export async function readLook({ html = {}, look }: LookOverrides = {}): Promise<Look> {
  const assets = join(packageFolder, 'build', 'assets');
  const [templates, files] = await Promise.all([readTemplates(), readAssets(assets)]);
  const assetFiles = placeAssets({ ...files, mainFont, ...(look && { own: look }) });
  return { templates: { ...templates, ...html }, overridden: Object.keys(html), ...assetFiles };
}

/** The templates of the pages and of their components. Those of GOV.UK Frontend begin with `govuk/`. */
export async function readTemplates(): Promise<TemplateSources> {
  const require = createRequire(import.meta.url);
  const govuk = dirname(require.resolve('govuk-frontend/package.json'));
  const [own, components] = await Promise.all([
    readFolder(join(packageFolder, 'templates', 'html'), ''),
    readFolder(join(govuk, 'dist', 'govuk'), 'govuk/'),
  ]);
  return { ...components, ...own };
}

async function readFolder(folder: string, prefix: string): Promise<TemplateSources> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.njk')).sort();
  const entries = names.map(async (name) => [prefix + name.replaceAll('\\', '/'), await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(entries));
}
