import { createHash } from 'node:crypto';
import type { PdfParts } from '../../render/pdf/index.js';
import type { DrawJob } from '../../workers/index.js';

/**
 * Gives the hash of all that a PDF is made from: its job, what all PDFs of the site share, and the product itself, whose hash is handed in. Equal hashes are equal
 * PDFs. Left out is what only findings tell, the files that something stands in: it depends on the folder the command is started from.
 */
export function startHashing({ overridden, ...parts }: PdfParts, productHash: string): PdfHashing {
  const shared = hash(productHash, parts);
  return { shared, hashOf: (job) => hash(shared, job) };
}

export interface PdfHashing {
  /** Of what all PDFs of the site share, and the product. */
  readonly shared: string;
  readonly hashOf: (job: DrawJob) => string;
}

function hash(before: string, value: unknown): string {
  return createHash('sha256')
    .update(`${before}\n${JSON.stringify(value, shorten)}`)
    .digest('hex');
}

/** A file among the values stands for itself by its hash. */
function shorten(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  if (key === 'origin') return undefined;
  const own = this[key];
  return own instanceof Uint8Array ? createHash('sha256').update(own).digest('hex') : value;
}
