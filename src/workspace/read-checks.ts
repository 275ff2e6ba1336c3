import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { formats, type Check, type FindCheck } from '../schema/index.js';
import { packageFolder } from './read-folder.js';

/** What `build:product` makes of the schemas, so that not every run has to. */
interface MadeChecks {
  /** Hash of the schemas. */
  readonly schemas: string;
  readonly makeChecks: (all: typeof formats) => Readonly<Record<string, Check>>;
}

const place = join(packageFolder, 'build', 'checks.cjs');

/** The checks that were made of these very schemas when the product was built; nothing where there are none. */
export function readChecks(schemas: readonly unknown[]): FindCheck | undefined {
  if (!existsSync(place)) return undefined;
  const made = createRequire(import.meta.url)(place) as MadeChecks;
  if (made.schemas !== hashSchemas(schemas)) return undefined;
  const checks = made.makeChecks(formats);
  return (kind) => (Object.hasOwn(checks, kind) ? checks[kind] : undefined);
}

/** SHA-256, in hex. */
export function hashSchemas(schemas: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(schemas)).digest('hex');
}
