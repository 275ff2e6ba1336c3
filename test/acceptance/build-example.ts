import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { day, fairnotice, type Run } from './fairnotice.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the example notices, built once for all these tests. Nobody changes it. */
    readonly site: string;
    readonly run: Run;
  }
}

/** Builds the example notices before the tests of this folder, and removes the site after them. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-acceptance-'));
  const site = join(folder, 'site');
  provide('site', site);
  provide('run', fairnotice(['build', '--out', site, '--as-of', day]));
  return () => rmSync(folder, { recursive: true });
}
