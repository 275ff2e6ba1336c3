import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/output-schema.js';
import { createDesk, type Desk } from './run.js';

let desk: Desk;
afterEach(() => desk.remove());

const at = (...path: readonly string[]): string => join(desk.cwd, ...path);
const notice = (name: string): string => at('notices/anytown-council', `${name}.yaml`);

/** A desk with a site, after which the notice has another name. */
async function renamed(): Promise<void> {
  desk = createDesk();
  expect((await desk.run('build')).code).toBe(0);
  renameSync(notice('libraries'), notice('library-service'));
}

describe('an address of the published site', () => {
  it('does not vanish: build and check say what to do, and the site stays as it was', async () => {
    await renamed();
    const build = await desk.run('build');
    expect(build.code).toBe(1);
    expect(build.stderr).toContain('explain rule/address-vanished');
    expect(existsSync(at('dist/anytown-council/libraries/index.html'))).toBe(true);
    const check = await desk.run('check --format json');
    const { diagnostics } = JSON.parse(check.stdout) as { readonly diagnostics: readonly unknown[] };
    expect(check.code).toBe(1);
    expect(faultsOf('check', JSON.parse(check.stdout))).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'rule/address-vanished', file: 'notices/site.yaml', notice: 'anytown-council/libraries' }),
    ]);
  });

  it('leads to the notice that took over, also in the site after that', async () => {
    await renamed();
    const text = readFileSync(notice('library-service'), 'utf8');
    writeFileSync(notice('library-service'), `${text}formerPaths:\n  - anytown-council/libraries\n`);
    for (const time of ['first', 'second']) {
      expect([time, await desk.run('build')]).toEqual([time, { code: 0, stdout: '', stderr: '' }]);
      const { files } = JSON.parse(readFileSync(at('dist/build.json'), 'utf8')) as { readonly files: object };
      expect(Object.keys(files)).toContain('anytown-council/libraries/index.html');
      expect(Object.keys(files).filter((path) => /libraries\.pdf|libraries\/notice\.json/.test(path))).toEqual([]);
    }
    expect(readFileSync(at('dist/anytown-council/libraries/index.html'), 'utf8')).toContain('/anytown-council/library-service/');
    expect(faultsOf('notices', JSON.parse(readFileSync(at('dist/notices.json'), 'utf8')))).toEqual([]);
    writeFileSync(notice('library-service'), text);
    expect((await desk.run('build')).stderr).toContain('leads visitors of “anytown-council/libraries” to this notice');
  });

  it('does not vanish because its notice is a draft again', async () => {
    desk = createDesk();
    writeFileSync(notice('museums'), readFileSync(notice('libraries'), 'utf8').replace('title: Libraries', 'title: Museums'));
    await desk.run('build');
    writeFileSync(notice('museums'), readFileSync(notice('museums'), 'utf8').replace('status: published', 'status: draft'));
    const { code, stderr } = await desk.run('build');
    expect([code, stderr.match(/explain rule\/[a-z-]+/g)]).toEqual([1, ['explain rule/address-vanished']]);
  });

  it('is looked for in the site that is named', async () => {
    await renamed();
    mkdirSync(at('live'));
    renameSync(at('dist/notices.json'), at('live/notices.json'));
    rmSync(at('dist'), { recursive: true });
    expect((await desk.run('check')).code).toBe(0);
    expect((await desk.run('check --against live')).stdout).toContain('explain rule/address-vanished');
    expect((await desk.run('check --against live/notices.json')).code).toBe(1);
    expect((await desk.run('build --against live')).code).toBe(1);
    expect(existsSync(at('dist'))).toBe(false);
  });

  it.each([
    ['that is not there', 'nowhere', 'There is no notices.json at “nowhere”'],
    ['that is something else', 'notices/site.yaml', '“notices/site.yaml” is no list of notices'],
  ])('cannot be looked for in a site %s', async (_, place, words) => {
    desk = createDesk();
    const { code, stderr } = await desk.run(`check --against ${place}`);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it('is nothing to a part of the site, or to another workspace', async () => {
    await renamed();
    expect((await desk.run('build --formats html --out part')).code).toBe(0);
    renameSync(at('notices'), at('privacy'));
    expect((await desk.run('check --workspace privacy')).code).toBe(0);
  });
});
