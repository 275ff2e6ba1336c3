import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { PublishedNotice } from '../../facts/index.js';
import { isOpen } from '../../report/index.js';
import { findLeftOut } from './find-left-out.js';
import { findFaulty, type Faulty } from './hold-faulty.js';
import { holdNotices, type HeldNotices } from './hold-notices.js';
import { findUntranslated } from './hold-untranslated.js';
import { makeSite, type SiteRequest } from './make-site.js';
import { placeFinding } from './place-finding.js';

/** A site to be made of what was checked. */
export interface Publication extends Omit<SiteRequest, 'compiled' | 'about'> {
  readonly about: Omit<SiteRequest['about'], 'held'>;
  /** Whether a notice with errors waits by itself. */
  readonly holds: boolean;
  /** Notices of the site that is published now, where they are known. */
  readonly published?: readonly PublishedNotice[];
}

/** What stopped a site; or that it is published, with which notices held back. */
export type Outcome =
  | { readonly stoppedBy: readonly LocatedDiagnostic[] }
  | {
      readonly held: HeldNotices;
      /** What is said of notices that are not on the site. */
      readonly leftOut: readonly LocatedDiagnostic[];
      /** The errors that are there, and how many notices wait because of theirs. */
      readonly faults: readonly LocatedDiagnostic[];
      readonly faulty: number;
    };

/** Makes the site, unless an error stands in the way. Errors of notices that may wait by themselves stand in the way of these alone. */
export async function publishSite(publication: Publication, found: readonly LocatedDiagnostic[]): Promise<Outcome> {
  const { holds, published, about, ...request } = publication;
  const { compiled } = request.workspace;
  const errors = found.filter((finding) => finding.severity === 'error' && isOpen(finding));
  const { reasons, others }: Faulty = holds ? findFaulty(errors, compiled.notices) : { reasons: new Map(), others: errors };
  if (others.length > 0) return { stoppedBy: found };

  // A part is made to be looked at, and holds no earlier form of anything.
  const untranslated: Faulty['reasons'] =
    about.part === undefined || about.part.shard !== undefined ? findUntranslated(compiled) : new Map();
  const held = holdNotices(compiled, request.lastFolder, new Map([...untranslated, ...reasons]));
  const leftOut = findLeftOut(held.leftOut, published).map((finding) => placeFinding(finding, compiled));
  if (leftOut.some(({ severity }) => severity === 'error')) return { stoppedBy: [...errors, ...leftOut] };

  const faults = await makeSite({ ...request, compiled: held.compiled, about: { ...about, held: held.held } });
  if (faults.length === 0) return { held, leftOut, faults: errors, faulty: reasons.size };
  const more = findFaulty(faults, compiled.notices);
  // What cannot be drawn keeps back its notice alone, unless that is an earlier form already.
  const canWait = holds && more.others.length === 0 && [...more.reasons.keys()].every((id) => !reasons.has(id));
  return canWait ? publishSite(publication, [...errors, ...faults]) : { stoppedBy: faults };
}
