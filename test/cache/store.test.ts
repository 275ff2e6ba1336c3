import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/cache/index.js';

const bytes = new TextEncoder().encode('A page of a notice.');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** When the computer was started. */
const boot = 1_790_000_000;

const open = (): Store => openStore(folder, { boot });

/** A file in a store, some time after the run that kept it. The disk’s clock goes by steps of some milliseconds. */
async function keepInARun(): Promise<{ readonly hash: string; readonly place: string }> {
  const store = open();
  const { hash, place } = store.keepBlob(bytes);
  await setTimeout(50);
  store.close(0);
  expect(Object.keys(readProofs().files)).toEqual([hash]);
  return { hash, place };
}

const proofs = (): string => join(folder, 'v1', 'proofs', '00', '0'.repeat(62));

function readProofs(): { readonly files: Readonly<Record<string, string>> } {
  const text = new TextDecoder().decode(openStore(folder).read('proofs', '0'.repeat(64)));
  return JSON.parse(text) as { readonly files: Readonly<Record<string, string>> };
}

/** What may happen to a kept file between two runs, and whether it is still what it was. */
const events: readonly (readonly [what: string, happen: (place: string) => void, isWhole: boolean])[] = [
  ['nothing', () => undefined, true],
  ['a link to it', (place) => linkSync(place, join(folder, 'link')), true],
  ['a new time', (place) => utimesSync(place, 1, 1), true],
  ['the same bytes again', (place) => writeFileSync(place, bytes), true],
  ['another byte', (place) => writeFileSync(place, damaged()), false],
  [
    'another byte, and its time set back',
    (place) => {
      const { atime, mtime } = statSync(place);
      writeFileSync(place, damaged());
      utimesSync(place, atime, mtime);
    },
    false,
  ],
  [
    'another file in its place',
    (place) => {
      rmSync(place);
      writeFileSync(place, damaged());
    },
    false,
  ],
  ['half of it', (place) => writeFileSync(place, bytes.subarray(0, 5)), false],
  ['its removal', (place) => rmSync(place), false],
  ['damage to what is known of files', () => writeFileSync(proofs(), readFileSync(proofs()).fill(7, 40, 50)), true],
  ['removal of what is known of files', () => rmSync(proofs()), true],
  [
    'another byte in a link to it',
    (place) => {
      linkSync(place, join(folder, 'link'));
      writeFileSync(join(folder, 'link'), damaged());
    },
    false,
  ],
];

describe('a file that was kept', () => {
  it.each(events)('after %s is taken for whole only if it is', async (_what, happen, isWhole) => {
    const { hash, place } = await keepInARun();
    happen(place);
    const found = open().proveBlob(hash);
    expect(found && { size: found.size, bytes: found.read() && [...(found.read() ?? [])] }).toEqual(
      isWhole ? { size: bytes.length, bytes: [...bytes] } : undefined,
    );
  });

  it('is not taken for whole where it was damaged in the middle of the run that kept it', async () => {
    const store = open();
    const { hash, place } = store.keepBlob(bytes);
    await setTimeout(50);
    writeFileSync(place, damaged());
    await setTimeout(50);
    store.close(0);
    expect(open().proveBlob(hash)).toBeUndefined();
  });

  it('is read again after a start of the computer', async () => {
    const { hash, place } = await keepInARun();
    // As a disk may have it that lost what was written last, but not what it says of the file.
    const kept = readProofs();
    writeFileSync(place, damaged());
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(place, { bigint: true });
    const files = { [hash]: `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}` };
    openStore(folder).keep('proofs', '0'.repeat(64), new TextEncoder().encode(JSON.stringify({ ...kept, files })));

    expect(open().proveBlob(hash)?.size).toBe(bytes.length);
    expect(openStore(folder, { boot: boot + 60 }).proveBlob(hash)).toBeUndefined();
    expect(openStore(folder).proveBlob(hash)).toBeUndefined();
  });

  it('has nothing said of it by a store that may not write, nor once it is gone', async () => {
    const { hash, place } = await keepInARun();
    const before = readFileSync(proofs());
    const looking = openStore(folder, { readOnly: true, boot });
    expect(looking.proveBlob(hash)?.size).toBe(bytes.length);
    looking.close(0);
    expect(readFileSync(proofs())).toEqual(before);

    rmSync(place);
    const store = open();
    store.keepBlob(new TextEncoder().encode('Another page.'));
    store.close(0);
    expect(existsSync(place)).toBe(false);
    expect(Object.keys(readProofs().files)).not.toContain(hash);
  });
});

function damaged(): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[3] = (copy[3] ?? 0) ^ 1;
  return copy;
}
