import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFault } from '../../src/cli/describe-fault.js';
import { readAssets } from '../../src/workspace/read-assets.js';

const built = fileURLToPath(new URL('../../build/assets', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-assets-'));
  cpSync(built, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('files that are made when the product is built', () => {
  it.each(['exit-this-page.js', 'site.css', 'fonts', ''])('are asked for in plain words where they are missing: “%s”', async (missing) => {
    rmSync(join(folder, missing), { recursive: true });
    const words = await readAssets(folder).then(
      () => '',
      (error: unknown) => describeFault(error, { env: {} }),
    );
    expect(words).toContain('A part of Fairnotice itself is missing');
    expect(words).toContain('npm run build:product');
    expect(words).not.toMatch(/ENOENT|tmp/);
    expect(words).toContain(missing);
  });

  it('are read where they are whole', async () => {
    const { css, fonts } = await readAssets(folder);
    expect([css.length > 0, fonts.length]).toEqual([true, 4]);
  });
});
