import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

function readJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Readonly<Record<string, unknown>>;
}

const manifest = readJson('package.json') as Readonly<Record<string, Readonly<Record<string, string>>>>;
const doc = readFileSync(new URL('docs/dependencies.md', root), 'utf8');

/** The rows below a heading: package and licence. */
function listed(heading: string): readonly (readonly [string, string])[] {
  const part = doc.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\| `([^`]+)` +\| [^|]+\S +\| [^|]+\S +\| ([^|]+?) +\|$/gm)].map(([, name = '', licence = '']) => [
    name,
    licence,
  ]);
}

describe('docs/dependencies.md', () => {
  it.each([
    ['In the product', 'dependencies'],
    ['For building and testing', 'devDependencies'],
  ])('lists under “%s” each package of %s, with the licence that the package has', (heading, group) => {
    const names = Object.keys(manifest[group] ?? {}).sort();
    expect(listed(heading)).toEqual(names.map((name) => [name, readJson(`node_modules/${name}/package.json`)['license']]));
  });

  it('is right that no script is needed to install the product, and names those that are there', () => {
    const packages = Object.entries(
      readJson('package-lock.json')['packages'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
    );
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.filter(([, { dev }]) => dev !== true)).toEqual([]);
    for (const [path] of scripted) expect(doc.split('## Install scripts')[1]).toContain(`\`${path.replace(/^.*node_modules\//, '')}\``);
  });
});
