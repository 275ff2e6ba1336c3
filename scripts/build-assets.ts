/** Compiles the style sheets of the site and of the editor, and puts them, with its fonts, where the product finds it: `build/assets/`, or the folder that is named. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const fonts = join(dirname(require.resolve('@fontsource/atkinson-hyperlegible-next/package.json')), 'files');
const govuk = join(dirname(require.resolve('govuk-frontend/package.json')), '..');
const out = process.argv[2] ?? join(root, 'build', 'assets');

const { css } = compile(join(root, 'templates', 'assets', 'site.scss'), { loadPaths: [govuk], style: 'compressed', quietDeps: true });
mkdirSync(join(out, 'fonts'), { recursive: true });
writeFileSync(join(out, 'site.css'), css);
const editor = compile(join(root, 'templates', 'edit', 'edit.scss'), { loadPaths: [govuk], style: 'compressed', quietDeps: true });
writeFileSync(join(out, 'edit.css'), editor.css);
copyFileSync(join(root, 'templates', 'assets', 'icon.svg'), join(out, 'icon.svg'));
writeFileSync(join(out, 'exit-this-page.js'), joinExitScript());
for (const letters of ['latin', 'latin-ext']) {
  for (const weight of [400, 700]) {
    const name = `atkinson-hyperlegible-next-${letters}-${weight}-normal.woff2`;
    copyFileSync(join(fonts, name), join(out, 'fonts', name));
  }
}

/** The component as GOV.UK Frontend ships it, in one file without imports, and after it the lines that start it. */
function joinExitScript(): string {
  const component = readFileSync(join(govuk, 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.bundle.mjs'), 'utf8');
  const start = readFileSync(join(root, 'templates', 'assets', 'exit-this-page.js'), 'utf8');
  return (
    component
      .replace(/^export \{.*\};$/m, '')
      .replace(/^\/\/# sourceMappingURL=.*$/m, '')
      .trimEnd() + `\n\n${start}`
  );
}
