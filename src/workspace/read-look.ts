import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateSources } from '../render/html/index.js';
import { placeAssets, type AssetFile, type AssetLinks, type FontFile } from '../site/index.js';

/** How the pages look: the templates, and the style sheet and fonts beside the pages. */
export interface Look {
  readonly templates: TemplateSources;
  readonly links: AssetLinks;
  readonly files: readonly AssetFile[];
}

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const mainFont = 'atkinson-hyperlegible-next-latin-400-normal.woff2';

/** Reads what the product ships with, from its own folder: it does not matter where the command was started. */
export async function readLook(): Promise<Look> {
  const assets = join(packageFolder, 'build', 'assets');
  const [templates, css, icon, exitScript, fonts] = await Promise.all([
    readTemplates(),
    readFile(join(assets, 'site.css'), 'utf8'),
    readFile(join(assets, 'icon.svg')),
    readFile(join(assets, 'exit-this-page.js')),
    readFonts(assets),
  ]);
  return { templates, ...placeAssets({ css, icon, exitScript, fonts, mainFont }) };
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

async function readFonts(assets: string): Promise<readonly FontFile[]> {
  const folder = join(assets, 'fonts');
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
