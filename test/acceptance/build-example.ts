import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bilingualWorkspace, day, fairnotice, type Run } from './fairnotice.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the example notices, built once for all these tests. Nobody changes it. */
    readonly site: string;
    readonly run: Run;
    /** The site of the bilingual council, built in the same way. */
    readonly bilingualSite: string;
    readonly bilingualRun: Run;
  }
}

/** Builds the example notices and the bilingual council before the tests of this folder, and removes both sites after them. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-acceptance-'));
  const site = join(folder, 'site');
  provide('site', site);
  provide('run', fairnotice(['build', '--out', site, '--as-of', day]));
  const bilingualSite = join(folder, 'bilingual');
  provide('bilingualSite', bilingualSite);
  provide('bilingualRun', fairnotice(['build', '--workspace', bilingualWorkspace, '--out', bilingualSite, '--as-of', day]));
  return () => rmSync(folder, { recursive: true });
}
