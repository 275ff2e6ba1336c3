import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { day } from '../fairnotice.js';

/** The built command `edit` at work in a process of its own. */
export interface RunningEdit {
  readonly origin: string;
  /** The address that the command printed. */
  readonly url: string;
  /** Opens a page as the browser that was let in. Nothing where the process was gone before it could answer. */
  readonly get: (path: string) => Promise<Answer | undefined>;
  readonly post: (path: string, body: string) => Promise<Answer | undefined>;
  readonly kill: () => void;
  /** The signal it was ended by. */
  readonly ended: Promise<NodeJS.Signals | null>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const command = fileURLToPath(new URL('../../../build/cli/main.js', import.meta.url));

/** Starts it in a folder that holds the workspace `notices`. The caller ends it. */
export async function startEdit(cwd: string, env: Readonly<Record<string, string>> = {}): Promise<RunningEdit> {
  const child = spawn(process.execPath, [command, 'edit', '--as-of', day], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const url = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.stderr.on('data', (words: Buffer) => {
      told += words.toString();
      const found = /http:\S+token=[0-9a-f]+/.exec(told)?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(told)));
  });
  const { origin, port, searchParams } = new URL(url);
  const headers = { Cookie: `fairnotice-${port}=${searchParams.get('token') ?? ''}`, Origin: origin };
  const ask = (method: string, path: string, body = ''): Promise<Answer | undefined> =>
    new Promise((resolve) => {
      const sent = request(new URL(path, origin), { method, headers, agent: false }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.on('error', () => resolve(undefined));
      });
      sent.on('error', () => resolve(undefined));
      sent.end(body);
    });
  return {
    origin,
    url,
    ended,
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Makes one change as the form of a notice does, from a page that was just opened. */
export async function change(edit: RunningEdit, notice: string, changes: readonly object[]): Promise<Answer | undefined> {
  const page = await edit.get(`/notices/${notice}`);
  const structure = Number(/data-structure="(\d+)"/.exec(page?.body ?? '')?.[1]);
  const sent = { file: `notices/${notice}.yaml`, structure, at: '', title: 'A change', changes };
  return edit.post('/change', JSON.stringify(sent));
}
