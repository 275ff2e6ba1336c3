import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import { mutateLists } from './mutations/lists.js';
import { mutateNotice } from './mutations/notice.js';
import { mutateTexts } from './mutations/texts.js';
import { mutateUses } from './mutations/uses.js';
import { compileReference, referenceNotices } from './workspace.js';

const sound = compileReference().diagnostics;
const soundOf = new Map(referenceNotices.map((path) => [path, new Set(compileReference(path).diagnostics.map(keyOf))]));
const mutations = referenceNotices.flatMap((path) => [mutateNotice, mutateUses, mutateLists, mutateTexts].flatMap((make) => make(path)));

describe('the eight reference notices', () => {
  it('are found no fault with', () => {
    expect(referenceNotices).toHaveLength(8);
    expect(sound.filter(({ severity }) => severity !== 'info').map(describeFinding)).toEqual([]);
  });
});

describe('a reference notice with one fact taken out or spoilt', () => {
  it('is there in more than 200 ways', () => {
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
    expect(mutations.length).toBeGreaterThan(200);
  });

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_, { path, files, expected }) => {
    const found = compileReference(path, files).diagnostics.filter((finding) => soundOf.get(path)?.has(keyOf(finding)) !== true);
    expect([...new Set(found.map(({ code }) => code))].sort(), found.map(describeFinding).join('\n')).toEqual(
      expected.map((rule) => `rule/${rule}`).sort(),
    );
  });
});

/** Lines move when a file is written anew: a finding is the same if its rule, place and words are. */
function keyOf({ code, pointer, origin, message }: LocatedDiagnostic): string {
  return JSON.stringify([code, origin.file, pointer, message]);
}

function describeFinding({ code, origin, range, message }: LocatedDiagnostic): string {
  return `${code} ${origin.file}:${String(range.start.line)} ${message}`;
}
