import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess, type Taken } from './run-process.js';

const theme = fileURLToPath(new URL('../hugo', import.meta.url));

/** The version of Hugo on this machine. */
export function findHugo(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
}

/** Makes a site for Hugo of the notices that Fairnotice wrote as Markdown into `built`. */
export function prepareHugo(folder: string, built: string, ids: readonly string[]): void {
  cpSync(theme, folder, { recursive: true });
  for (const id of ids) {
    const text = readFileSync(join(built, id, 'notice.md'), 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? id;
    const file = join(folder, 'content', `${id}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\nletter: ${title.charAt(0)}\n---\n${text}`);
  }
  writeFileSync(join(folder, 'content', 'a-z.md'), '---\ntitle: A to Z\nlayout: a-z\n---\n');
}

/** Makes the whole site; `fresh` takes away what was made before. */
export async function runHugo(folder: string, workers: number, fresh: boolean): Promise<Taken> {
  if (fresh) for (const made of ['public', 'resources']) rmSync(join(folder, made), { recursive: true, force: true });
  return runProcess(['hugo', '--quiet'], { cwd: folder, env: { GOMAXPROCS: String(workers), HUGO_CACHEDIR: join(folder, 'cache') } });
}
