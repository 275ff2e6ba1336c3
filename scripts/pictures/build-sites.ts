import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyTheme, themes, type ThemeName } from '../../test/support/themes.js';

/** The sites that are photographed: the example, the one in two languages, and one in each example look. */
export type SiteName = 'example' | 'bilingual' | ThemeName;

/** The folders of the built sites. The caller removes them. */
export interface BuiltSites {
  readonly folders: Readonly<Record<SiteName, string>>;
  readonly remove: () => void;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const day = '2026-11-21';

/** Builds the pages of all sites with the built command, without their PDFs. */
export function buildSites(): BuiltSites {
  const parent = mkdtempSync(join(tmpdir(), 'fairnotice-pictures-'));
  const build = (name: SiteName, workspace: string): string => {
    const out = join(parent, name);
    const words = ['build', '--workspace', workspace, '--as-of', day, '--formats', 'html,json', '--out', out];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'build/cli/main.js'), ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${name} was not built. Run "npm run build:product" first.\n${stdout}${stderr}`);
    return out;
  };
  const buildTheme = (theme: ThemeName): readonly [ThemeName, string] => {
    const copy = copyTheme(theme);
    try {
      return [theme, build(theme, copy.dir)];
    } finally {
      copy.remove();
    }
  };
  const looks = Object.fromEntries(themes.map(buildTheme)) as Record<ThemeName, string>;
  const folders = { example: build('example', 'notices'), bilingual: build('bilingual', 'test/fixtures/bilingual'), ...looks };
  return { folders, remove: () => rmSync(parent, { recursive: true }) };
}
