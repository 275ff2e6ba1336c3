import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

/** The example looks: a light header with an SVG beside the name; a dark one with a PNG and fonts of its own. */
export const themes = ['coast', 'moor'] as const;
export type ThemeName = (typeof themes)[number];

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/**
 * A copy of a workspace in one of the example looks: of Anytown where none is named. The fonts are the product's, as a council's own
 * would lie there. The caller removes it.
 */
export function copyTheme(theme: ThemeName, source = join(fixtures, 'anytown')): WorkspaceCopy {
  const copy = copyWorkspace(source);
  cpSync(join(fixtures, 'themes', theme), copy.dir, { recursive: true });
  const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json'));
  mkdirSync(join(copy.dir, 'look', 'fonts'), { recursive: true });
  for (const [name, weight] of [
    ['regular', 400],
    ['bold', 700],
  ] as const) {
    const file = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
    cpSync(join(fonts, 'files', file), join(copy.dir, 'look', 'fonts', `${name}.woff2`));
  }
  return copy;
}
