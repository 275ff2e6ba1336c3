import type { Severity } from '../diagnostics/index.js';
import { controllerKinds, lawfulBases, type ByKind, type LawfulBasisId } from '../law/index.js';
import type { Controller, Notice, Use } from '../model/index.js';

/** What follows from a kind of controller, and how much a finding that rests on it may weigh. */
export interface Status {
  readonly answer: ByKind;
  readonly severity: Severity;
}

/** Whether a controller is a public authority (Data Protection Act 2018 section 7). Its file may say so itself, with a reason. */
export function publicAuthority(controller: Controller): Status {
  return statusOf(controller, controller.publicAuthority?.value, controllerKinds[controller.kind].publicAuthority);
}

/** Whether a controller must have a data protection officer (UK GDPR Article 37(1)). Its file may say so itself, with a reason. */
export function mustHaveDpo(controller: Controller): Status {
  return statusOf(controller, controller.dpoRequired?.value, controllerKinds[controller.kind].dpoRequired);
}

/** Whether Article 6(1) closes a basis to a use: to a public authority, unless the use is plainly none of its tasks. */
export function isClosedToUse(notice: Notice, use: Pick<Use, 'nature'>, basis: LawfulBasisId | 'not-stated'): boolean {
  if (basis === 'not-stated' || !lawfulBases[basis].closedToAuthorityTasks) return false;
  return use.nature !== 'non-task' && publicAuthority(notice.controller).answer === 'yes';
}

function statusOf(controller: Controller, said: boolean | undefined, byKind: ByKind): Status {
  if (said !== undefined) return { answer: said ? 'yes' : 'no', severity: 'error' };
  return { answer: byKind, severity: controllerKinds[controller.kind].confirmed === 'unverified' ? 'warning' : 'error' };
}
