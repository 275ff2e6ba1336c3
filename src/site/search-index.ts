import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { AssetFile } from './assets.js';
import { searchFolder } from './search-files.js';
import type { SitePage } from './site-input.js';

/** The words of the notices in the making, one index for each language of the pages. */
export interface SearchIndex {
  /** Adds a finished page. The order of the pages is part of the outcome: one after another, always the same. */
  readonly add: (page: SitePage) => Promise<void>;
  /** All files that the search page needs, by their place in the site's folder. */
  readonly finish: () => Promise<readonly AssetFile[]>;
  /** Ends the program behind it, whatever became of the index. */
  readonly close: () => Promise<void>;
}

/** The program that makes the index could not be started, or gave up. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/**
 * Begins a search index. Pages are handed over as they are drawn; nothing is read from disk.
 *
 * Pagefind is a program of its own that its package starts and speaks to: the second file of this half that touches the machine.
 * Left alone, the package waits for ever for a program that has died, and tells a failed start on the console. Here the end of the
 * program is an Error like any other, and told once.
 */
export async function startSearchIndex(): Promise<SearchIndex> {
  const program = watchProgram();
  try {
    const { index, errors } = await program.unlessItEnds(createIndex({ rootSelector: 'main', excludeSelectors: notOfTheNotice }));
    if (index === undefined) throw new SearchIndexError(errors.join(' '));
    return {
      async add({ path, content }) {
        const answer = await program.unlessItEnds(index.addHTMLFile({ url: `/${path.replace(/index\.html$/, '')}`, content }));
        if (answer.errors.length > 0) throw new SearchIndexError(`${path}: ${answer.errors.join(' ')}`);
      },
      finish: () => program.unlessItEnds(collectFiles(index)),
      close: program.end,
    };
  } catch (error) {
    await program.end();
    throw error;
  }
}

/** What stands on the page of a notice and is not part of what it says. */
const notOfTheNotice = ['nav', '.fn-facts', '.fn-version', '.fn-back', '.govuk-exit-this-page'];

async function collectFiles(index: PagefindIndex): Promise<readonly AssetFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new SearchIndexError(errors.join(' '));
  const entry = files.find(({ path }) => path === entryName);
  if (entry === undefined) throw new SearchIndexError(`There is no ${entryName}.`);
  const { languages, ...about } = readEntry(entry.content);
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  return files
    .filter(({ path }) => needed.test(path) || programs.includes(path))
    .map(({ path, content }) => ({
      path: searchFolder + path,
      content: path === entryName ? new TextEncoder().encode(JSON.stringify({ ...about, languages: sortKeys(languages) })) : content,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The package brings four user interfaces, a highlighter and a worker: of all that, the search page uses one interface. */
const needed = /^(pagefind(-component-ui)?\.js|pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|(index|fragment)\/[^/]*)$/;
const entryName = 'pagefind-entry.json';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
}

function readEntry(content: Uint8Array): Entry {
  return JSON.parse(new TextDecoder().decode(content)) as Entry;
}

/** The program writes the languages in another order every time. */
function sortKeys<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface WatchedProgram {
  /** The answer of the program, or an error if it ends before it has answered. */
  readonly unlessItEnds: <T>(answer: Promise<T>) => Promise<T>;
  readonly end: () => Promise<void>;
}

/** Looks after the program that Pagefind is about to start. Node tells of every program that is started, on a channel of its own. */
function watchProgram(): WatchedProgram {
  const told = console.error;
  console.error = () => undefined;
  let fail: (error: SearchIndexError) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    fail = reject;
  });
  ended.catch(() => undefined);
  const watch = (message: unknown): void => {
    const { process: program } = message as { readonly process: ChildProcess };
    program.once('error', (error) => fail(new SearchIndexError(error.message, { cause: error })));
    program.once('exit', (code, signal) => fail(new SearchIndexError(`It ended with ${String(signal ?? code)}.`)));
  };
  subscribe(channel, watch);
  return {
    async unlessItEnds(answer) {
      try {
        return await Promise.race([answer, ended]);
      } catch (error) {
        throw error instanceof SearchIndexError ? error : new SearchIndexError(String(error), { cause: error });
      } finally {
        unsubscribe(channel, watch);
      }
    },
    async end() {
      unsubscribe(channel, watch);
      await close();
      console.error = told;
    },
  };
}

const channel = 'child_process';
