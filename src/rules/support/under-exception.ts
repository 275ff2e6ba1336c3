import { claimsException } from '../../facts/index.js';
import type { ExceptableDutyId } from '../../law/index.js';
import type { Notice } from '../../model/index.js';
import type { Finding } from '../rule.js';

/**
 * What is missing, as a note only where the notice claims an exception for exactly that. A claim is no proof: somebody who knows
 * the law still has to see it.
 */
export function underException(notice: Notice, duty: ExceptableDutyId, findings: readonly Finding[]): readonly Finding[] {
  if (!claimsException(notice, duty)) return findings;
  return findings.map((finding) => ({ ...finding, hint, severity: 'info' }));
}

const hint =
  'The notice claims an exception for this (“exceptions”). Whether the exception holds is for your data protection officer to say.';
