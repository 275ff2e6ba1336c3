import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findJava, findOffice, findPdfPainter } from '../../scripts/find-tools.js';

const root = mkdtempSync(join(tmpdir(), 'fairnotice-tools-'));
const folder = (name: string): string => join(root, name);

function addProgram(name: string, lines: string, mode = 0o755): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), `#!/bin/sh\n${lines}\n`);
  chmodSync(join(root, name), mode);
}

beforeAll(() => {
  mkdirSync(folder('empty'));
  addProgram('browser/chromium', '');
  addProgram('locked/chromium', '', 0o644);
  addProgram('jdk/bin/java', 'echo java.base@21.0.1; echo jdk.compiler@21.0.1');
  addProgram('old/java', 'echo java.base@11.0.2; echo jdk.compiler@11.0.2');
  addProgram('office/soffice', '');
  addProgram('poppler/pdftoppm', '');
  addProgram('runtime/java', 'echo java.base@21.0.1');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('findChromium', () => {
  it('takes the one on the path', () => {
    expect(findChromium({ PATH: [folder('empty'), folder('browser')].join(delimiter) })).toBe(folder('browser/chromium'));
  });

  it('takes the one it is told, and no other in its stead', () => {
    expect(findChromium({ PATH: '', CHROMIUM_PATH: folder('browser/chromium') })).toBe(folder('browser/chromium'));
    expect(findChromium({ PATH: folder('browser'), CHROMIUM_PATH: folder('nowhere') })).toBeUndefined();
  });

  it('passes over a file that cannot be run', () => {
    expect(findChromium({ CHROMIUM_PATH: folder('locked/chromium') })).toBeUndefined();
  });
});

describe('findJava', () => {
  it('takes a development kit from JAVA_HOME or the path', () => {
    expect(findJava({ PATH: '', JAVA_HOME: folder('jdk') })).toBe(folder('jdk/bin/java'));
    expect(findJava({ PATH: folder('jdk/bin') })).toBe(folder('jdk/bin/java'));
  });

  it.each(['old', 'runtime', 'empty'])('passes over a Java that cannot compile or is too old: %s', (place) => {
    expect(findJava({ PATH: folder(place) })).toBeUndefined();
  });
});

describe('findPdfPainter', () => {
  it('takes the one on the path', () => {
    expect(findPdfPainter({ PATH: [folder('empty'), folder('poppler')].join(delimiter) })).toBe(folder('poppler/pdftoppm'));
    expect(findPdfPainter({ PATH: folder('empty') })).toBeUndefined();
  });
});

describe('findOffice', () => {
  it('takes the one on the path', () => {
    expect(findOffice({ PATH: [folder('empty'), folder('office')].join(delimiter) })).toBe(folder('office/soffice'));
    expect(findOffice({ PATH: folder('empty') })).toBeUndefined();
  });
});

describe('ensure-tools', () => {
  const script = fileURLToPath(new URL('../../scripts/ensure-tools.ts', import.meta.url));
  const run = (env: Readonly<Record<string, string>>): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', script], { env, encoding: 'utf8' });

  it('fails with one line that names what is missing and how to get it', () => {
    const { status, stderr } = run({ PATH: folder('empty'), CHROMIUM_PATH: folder('nowhere') });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'The tests need Chromium (or its place in CHROMIUM_PATH) and a Java development kit, version 17 or newer and LibreOffice Writer and pdftoppm of Poppler. On Debian or Ubuntu: sudo apt-get install chromium default-jdk-headless libreoffice-writer-nogui poppler-utils\n',
    );
  });

  it('is silent where all is there', () => {
    const { status, stdout, stderr } = run({
      PATH: [folder('browser'), folder('jdk/bin'), folder('office'), folder('poppler')].join(delimiter),
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
