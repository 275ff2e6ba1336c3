import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createDesk } from './run.js';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const desk = createDesk({ 'anytown-council/libraries.yaml': (text) => text.replace('title: Libraries', 'titel: Libraries') });
afterAll(() => desk.remove());

/** The command as a process of its own, started in another folder than the product's. `listen` is false where nobody reads what it prints. */
async function start(words: readonly string[], listen = true): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--import', tsx, main, ...words], { cwd: desk.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  if (listen) child.stdout.on('data', (chunk: Buffer) => (written.stdout += chunk.toString()));
  else child.stdout.destroy();
  child.stderr.on('data', (chunk: Buffer) => (written.stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...written };
}

describe('the command as a process', () => {
  it('works from any folder: data on stdout, nothing else, and the exit code', async () => {
    const { code, stdout, stderr } = await start(['check', '--format', 'json']);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, summary: { notices: 1 } });
  });

  it('does not complain when the reader stops listening', async () => {
    expect(await start(['check'], false)).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('fails with 2 where it was written wrongly', async () => {
    expect(await start(['chekc'])).toEqual({ code: 2, stdout: '', stderr: 'There is no command “chekc”.\nDid you mean check?\n' });
  });
});
