import { createHash } from 'node:crypto';
import type { WorkspaceSources } from '../index.js';

/** SHA-256 of all files of a workspace, in hex: their paths in it and their bytes. */
export function hashSources(sources: WorkspaceSources): string {
  const { root, site, waivers, translations, overrides, look = {}, controllers, registers, notices } = sources;
  const files = [site, waivers, translations, ...controllers, ...registers, ...notices, ...Object.values(overrides?.phrases ?? {})];
  const prefix = root === '.' ? '' : `${root}/`;
  const encoder = new TextEncoder();
  const texts = (folder: string, byName: Readonly<Record<string, string>> = {}): readonly (readonly [string, Uint8Array])[] =>
    Object.entries(byName).map(([name, text]) => [`templates/${folder}/${name}`, encoder.encode(text)]);
  const all: readonly (readonly [string, Uint8Array])[] = [
    ...files.flatMap((source) => (source ? [[source.file.slice(prefix.length), source.bytes] as const] : [])),
    ...texts('html', overrides?.html),
    ...texts('typst', overrides?.typst),
    ...Object.entries(look).map(([name, bytes]) => [`look/${name}`, bytes] as const),
  ];
  const rows = all
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')} ${path}\n`)
    .sort((a, b) => (a.slice(65) < b.slice(65) ? -1 : 1));
  return createHash('sha256').update(rows.join('')).digest('hex');
}
