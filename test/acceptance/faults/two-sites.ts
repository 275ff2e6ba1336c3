import { cpSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { createDesk, type Desk } from '../../cli/run.js';
import { hashFiles } from '../example-site.js';

/** What of a site is made here: the quickest form. All forms are published in the same way. */
const formats = 'json';

/** What stands in the folder `dist`: a site, byte for byte; nothing, while the old one is whole beside it; or anything else. */
export type Published = 'old' | 'new' | 'between' | 'torn';

/** A working folder whose notices have changed since the site was published: one was written anew, one is gone, one has come. */
export interface TwoSites {
  readonly desk: Desk;
  /** Where the site is published. */
  readonly out: string;
  /** The words after `fairnotice` that publish the new site. */
  readonly words: readonly string[];
  /** The folder of the new site, made beforehand. */
  readonly made: string;
  /** Publishes the old site, as a folder or behind a link, and removes all that a build may have left. */
  readonly reset: (as?: 'folder' | 'link') => void;
  readonly look: () => Published;
  /** What a build made and should not be there any more. Where the site is a link, one of its two folders is the site. */
  readonly leftovers: () => readonly string[];
  readonly remove: () => void;
}

/** `place` is the folder in which the site stands; without it, the one that holds the notices. */
export async function createTwoSites(place?: string): Promise<TwoSites> {
  const desk = createDesk();
  const { cwd } = desk;
  const notices = join(cwd, 'notices/anytown-council');
  const text = readFileSync(join(notices, 'libraries.yaml'), 'utf8');
  const elsewhere = createDesk();
  const [old, made] = [join(elsewhere.cwd, 'old'), join(elsewhere.cwd, 'new')];
  const make = async (out: string): Promise<void> => {
    const { code, stderr } = await desk.run(['build', '--out', out, '--formats', formats]);
    expect([code, stderr]).toEqual([0, '']);
  };

  writeFileSync(join(notices, 'parking.yaml'), text.replace('title: Libraries', 'title: Parking'));
  await make(old);
  rmSync(join(notices, 'parking.yaml'));
  writeFileSync(join(notices, 'libraries.yaml'), text.replace('title: Libraries', 'title: Our libraries'));
  writeFileSync(join(notices, 'archives.yaml'), text.replace('title: Libraries', 'title: Archives'));
  await make(made);

  const hashes = { old: hashFiles(old), new: hashFiles(made) };
  const holds = (folder: string, site: 'old' | 'new'): boolean =>
    existsSync(folder) && JSON.stringify(hashFiles(folder)) === JSON.stringify(hashes[site]);
  const folder = place ?? cwd;
  const out = join(folder, 'dist');
  const names = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('dist'));
  return {
    desk,
    out,
    made,
    words: ['build', '--out', place === undefined ? 'dist' : out, '--formats', formats, '--as-of', '2026-11-21'],
    leftovers: () => names().filter((name) => name !== 'dist' && name !== basename(realpathSync(out))),
    reset(as = 'folder') {
      for (const name of names()) rmSync(join(folder, name), { recursive: true });
      cpSync(old, as === 'link' ? `${out}.1` : out, { recursive: true });
      if (as === 'link') symlinkSync('dist.1', out);
    },
    look() {
      if (holds(out, 'new')) return 'new';
      if (holds(out, 'old')) return 'old';
      return !existsSync(out) && holds(`${out}.previous`, 'old') ? 'between' : 'torn';
    },
    remove() {
      desk.remove();
      elsewhere.remove();
    },
  };
}
