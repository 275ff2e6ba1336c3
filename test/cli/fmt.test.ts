import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkspaceEdits } from '../support/workspace.js';
import { createDesk, deskAt, type Desk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';
const desks: Desk[] = [];

afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

function openDesk(edits: WorkspaceEdits = {}): Desk {
  const desk = createDesk(edits);
  desks.push(desk);
  return desk;
}

function read(desk: Desk, path: string): string {
  return readFileSync(join(desk.cwd, 'notices', path), 'utf8');
}

describe('fmt', () => {
  it('tidies a file and says which', async () => {
    const desk = openDesk({ [libraries]: (text) => text.replace(/^title: +/m, 'title:      ') });
    const untidy = read(desk, libraries);
    expect(await desk.run(`fmt --check notices/${libraries}`)).toEqual({
      code: 1,
      stdout: '',
      stderr: '1 file of 1 is not tidy. Run the same command without --check to tidy it:\n  notices/anytown-council/libraries.yaml\n',
    });
    expect(read(desk, libraries)).toBe(untidy);
    expect(await desk.run('fmt libraries')).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 file of 1 is tidied:\n  notices/anytown-council/libraries.yaml\n',
    });
    expect(read(desk, libraries)).not.toContain('title:  ');
    expect(await desk.run('fmt libraries')).toMatchObject({ code: 0, stderr: 'The file is tidy already.\n' });
  });

  it('leaves a file that cannot be read as it is, and tidies the others', async () => {
    const desk = openDesk({ [libraries]: (text) => `title: [one\n${text}` });
    const broken = read(desk, libraries);
    const { code, stderr } = await desk.run('fmt');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'Not tidied: notices/anytown-council/libraries.yaml\n  We did not change this file, because part of it cannot be read.',
    );
    expect(read(desk, libraries)).toBe(broken);
  });

  it('refuses a name that no file has', async () => {
    const desk = openDesk();
    expect(await desk.run('fmt librarys')).toMatchObject({ code: 2, stderr: expect.stringContaining('“librarys”') as string });
  });
});

describe('the example notices', () => {
  it('are tidy', async () => {
    const desk = deskAt(fileURLToPath(new URL('../..', import.meta.url)), () => undefined);
    expect(await desk.run('fmt --check')).toMatchObject({ code: 0, stderr: 'All 17 files are tidy already.\n' });
  });
});
