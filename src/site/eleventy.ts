import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse, relative } from 'node:path';
import type { Templates } from '../render/html/index.js';
import type { Page } from './page.js';
import type { SitePage } from './site-input.js';

/**
 * Draws pages with Eleventy: a fresh one each time, for its memory grows with every page and a second run repeats old data.
 *
 * The one file of this half that touches the machine. Left alone, Eleventy reads configuration, ignore files, data and package.json
 * of whatever folder the command was started in. Here it gets an empty folder, templates from memory and nothing else.
 * It also leaves variables behind in the environment: they are put back.
 *
 * A template that cannot be drawn throws an Error that names the page and the fault.
 */
export async function drawPages(pages: readonly Page[], templates: Templates): Promise<readonly SitePage[]> {
  if (pages.length === 0) return [];
  const variables = readVariables();
  const folder = await mkdtemp(join(tmpdir(), 'fairnotice-'));
  try {
    return await runEleventy(seenFromHere(folder), pages, templates);
  } finally {
    await rm(folder, { recursive: true, force: true });
    restoreVariables(variables);
  }
}

/** Loads ahead of time what pages are drawn with, for who has to wait for threads meanwhile. What goes wrong is told once a page is drawn. */
export function loadAhead(): void {
  import('@11ty/eleventy').catch(() => undefined);
}

/** Started in the root of a disk, Eleventy cuts the first letter off whole paths. Paths from there it leaves alone. */
function seenFromHere(folder: string): string {
  const here = process.cwd();
  return here === parse(folder).root ? relative(here, folder) : folder;
}

async function runEleventy(folder: string, pages: readonly Page[], templates: Templates): Promise<readonly SitePage[]> {
  // From the moment it is loaded, each module that is loaded later takes a way round through a thread of Eleventy.
  const { Eleventy } = await import('@11ty/eleventy');
  const output = join(folder, 'out');
  const faults: Error[] = [];
  const eleventy = new Eleventy(folder, output, {
    quietMode: true,
    configPath: false,
    loader: 'esm',
    config: (config) => {
      config.setUseGitIgnore(false);
      config.addGlobalData('pages', () => pages);
      config.addTemplate('page.11ty.js', {
        data: {
          pagination: { data: 'pages', size: 1, alias: 'current' },
          permalink: ({ current }: Current) => `/${current.path}`,
          eleventyExcludeFromCollections: true,
        },
        render: ({ current }: Current) => {
          try {
            return templates.render(current.template, current.view).toString();
          } catch (error) {
            faults.push(nameFault(current, error));
            throw error;
          }
        },
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.initializeConfig();
  eleventy.config.keys.package = false;
  // Its clocks speak past the logger, and only where the machine is slow.
  eleventy.config.benchmarkManager.get('Configuration').setIsVerbose(false);
  try {
    const drawn = await eleventy.toJSON();
    const entries = new Map(pages.map(({ path, entry }) => [path, entry]));
    return drawn.map(({ outputPath, content }): SitePage => {
      const path = relative(output, outputPath).replaceAll('\\', '/');
      const entry = entries.get(path);
      return { path, content, ...(entry && { entry }) };
    });
  } catch (error) {
    throw faults[0] ?? error;
  }
}

interface Current {
  readonly current: Page;
}

function nameFault({ path, template }: Page, error: unknown): Error {
  const words = error instanceof Error ? error.message : String(error);
  return new Error(`The page ${path} could not be drawn with the template ${template}: ${words}`, { cause: error });
}

function readVariables(): ReadonlyMap<string, string | undefined> {
  const names = ['ELEVENTY_VERSION', 'ELEVENTY_ROOT', 'ELEVENTY_SOURCE', 'ELEVENTY_RUN_MODE'];
  return new Map(names.map((name) => [name, process.env[name]]));
}

function restoreVariables(variables: ReadonlyMap<string, string | undefined>): void {
  for (const [name, value] of variables) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}
