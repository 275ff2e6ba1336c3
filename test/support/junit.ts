import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJava } from '../../scripts/find-tools.js';

const validator = fileURLToPath(new URL('junit/Validate.java', import.meta.url));
/** The schema that Jenkins published for its JUnit plugin, as its own remark tells. JUnit itself never gave one. */
const schema = fileURLToPath(new URL('junit/jenkins-junit.xsd', import.meta.url));

/** What is wrong with reports in JUnit XML, each with the number of its report from 1; empty where all fit. One run for all: Java starts slowly. */
export function junitFaults(...reports: readonly string[]): readonly string[] {
  const java = findJava();
  if (java === undefined) throw new Error('No Java development kit was found: run "npx tsx scripts/ensure-tools.ts".');
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-junit-'));
  try {
    const files = reports.map((report, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, report);
      return file;
    });
    return execFileSync(java, [validator, schema, ...files], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
