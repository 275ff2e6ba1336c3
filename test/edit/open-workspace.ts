import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDesk, type Desk } from '../../src/edit/index.js';
import { orderOfNames } from '../../src/schema/index.js';
import { readProduct, readWorkspace } from '../../src/workspace/index.js';

/** A workspace in a folder of its own, which goes when the test ends. */
export interface TestWorkspace {
  readonly cwd: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string | Uint8Array) => void;
  readonly remove: (file: string) => void;
  readonly path: (file: string) => string;
  /** Opens a desk over the files as they are now: again and again, as after a crash. */
  readonly open: () => Desk;
}

export const libraries = 'notices/anytown-council/libraries.yaml';
export const parking = 'notices/anytown-council/parking.yaml';
export const recipients = 'notices/registers/recipients.yaml';

const { schemas } = readProduct();

export const librariesText = [
  '# The libraries’ own notice',
  'title: Libraries # agreed in May',
  'status: draft',
  'service:',
  "  name: 'Libraries'",
  'recipients: not-stated',
  '',
  '# to be asked',
  'retention: not-stated',
  '',
].join('\n');

const files = {
  'notices/site.yaml': 'fairnotice: 1\ntitle: Anytown notices\nbaseUrl: https://notices.example.org/\nlanguages: [en]\n',
  'notices/controllers/anytown-council.yaml':
    'name: Anytown Council\nkind: principal-council\nnation: england\ncontact: not-stated\ndpo: not-stated\n',
  [libraries]: librariesText,
  [parking]: '\uFEFFtitle: Parking\r\nstatus: draft\r\nservice:\r\n  name: Parking # paid by phone\r\n',
};

export function openTestWorkspace(): TestWorkspace {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'fairnotice-desk-')));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const path = (file: string): string => join(cwd, file);
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const open = (): Desk =>
    openDesk({
      cwd,
      recovery: '.cache/fairnotice/edit',
      orderOf: (kind) => orderOfNames(schemas, kind),
      read: () => {
        const reading = readWorkspace(path('notices'), 'notices');
        if ('fault' in reading) throw new Error(reading.fault);
        return reading.sources;
      },
    });
  return { cwd, path, write, remove: (file) => rmSync(path(file)), read: (file) => readFileSync(path(file), 'utf8'), open };
}
