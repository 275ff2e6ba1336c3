import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { firstPartner, makeNotices } from '../../many-notices/make-notices.js';
import { writePlan } from '../floor-plan.js';
import { prepareTypst } from '../prepare.js';
import { writePages } from '../prepared.js';
import { fairnotice } from './fairnotice.js';
import { prepareHugo } from './hugo.js';
import { runProcess } from './run-process.js';

/** Folders with notices to measure with. Each is made when it is first asked for. */
export interface Ground {
  readonly ids: readonly string[];
  /** A working folder with nothing built in it. */
  readonly cold: string;
  /** The same with a search index. */
  readonly searched: () => string;
  /** The same, for a preview of its own. */
  readonly served: () => string;
  /** A working folder whose site is built, and whose cache is full. */
  readonly warm: () => Promise<string>;
  /** A site for Hugo. */
  readonly hugo: () => Promise<string>;
  /** What Chromium and WeasyPrint print. */
  readonly printed: () => Promise<string>;
  /** What the floor is measured with. */
  readonly floor: () => Promise<string>;
}

export const firstDay = '2026-11-21';

/** Makes so many notices in a folder. */
export function makeGround(folder: string, notices: number, workers: number): Ground {
  const cold = join(folder, 'cold');
  const ids = makeNotices(join(cold, 'notices'), notices);
  appendFileSync(join(cold, 'notices/site.yaml'), 'search: false\n');
  const copy = (name: string): string => {
    const at = join(folder, name);
    cpSync(join(cold, 'notices'), join(at, 'notices'), { recursive: true });
    return at;
  };
  const build = (cwd: string, ...words: readonly string[]): Promise<unknown> =>
    runProcess(fairnotice('build', '--as-of', firstDay, '--jobs', String(workers), ...words), { cwd });

  const searched = once(() => {
    const at = copy('searched');
    const file = join(at, 'notices/site.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('search: false\n', ''));
    return at;
  });
  const served = once(() => copy('served'));
  const warm = once(async () => {
    const at = copy('warm');
    // What a cold build has left there need not be made again.
    for (const made of ['dist', '.cache']) if (existsSync(join(cold, made))) renameSync(join(cold, made), join(at, made));
    await build(at);
    return at;
  });
  const hugo = once(async () => {
    const at = copy('markdown');
    await build(at, '--formats', 'md', '--out', 'md');
    prepareHugo(join(at, 'hugo'), join(at, 'md'), ids);
    return join(at, 'hugo');
  });
  const printed = once(async () => {
    const at = join(folder, 'printed');
    mkdirSync(at);
    writePages(at, { site: join(await warm(), 'dist'), pages: ids.map((id) => `${id}/index.html`) });
    return at;
  });
  const floor = once(async () => {
    const at = join(folder, 'floor');
    mkdirSync(at);
    writePlan(at, join(cold, 'notices'), join(await warm(), 'dist'));
    prepareTypst(at, join(cold, 'notices'));
    return at;
  });
  return { ids, cold, searched, served, warm, hugo, printed, floor };
}

/** Takes away all that a build leaves behind. */
export function clear(folder: string): void {
  for (const made of ['dist', 'part', '.cache']) rmSync(join(folder, made), { recursive: true, force: true });
}

/** Adds a sentence to a notice, and gives it. */
export function changeNotice(folder: string, id: string, mark: string): string {
  const file = join(folder, 'notices', `${id}.yaml`);
  const fields = parse(readFileSync(file, 'utf8')) as { introduction: string };
  const sentence = `We wrote this sentence as number ${mark}.`;
  fields.introduction = `${fields.introduction.replace(/ We wrote this sentence as number .+\.$/, '')} ${sentence}`;
  writeFileSync(file, stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false }));
  return sentence;
}

/** Gives an entry of a register another name, and gives that. */
export function changeEntry(folder: string, mark: string): string {
  const file = join(folder, 'notices/registers/recipients.yaml');
  const entries = parse(readFileSync(file, 'utf8')) as Record<string, { name: string }>;
  const name = `Partner Number ${mark}`;
  const entry = entries[firstPartner];
  if (entry === undefined) throw new Error(`The register has no ${firstPartner}.`);
  entry.name = name;
  writeFileSync(file, stringify(entries, { lineWidth: 0 }));
  return name;
}

/** Stops the run where a build did not do what is measured. */
export function expectMade(folder: string, path: string, words = ''): void {
  const file = join(folder, path);
  if (!existsSync(file)) throw new Error(`${file} was not made.`);
  if (!readFileSync(file, 'utf8').includes(words)) throw new Error(`${file} does not say “${words}”.`);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
