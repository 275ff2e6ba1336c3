import { lawfulBases, publicAuthorityStatus } from '../law/index.js';
import type { Notice, StatedBasis } from '../model/index.js';

/**
 * The bases a body names without tying them to a use, as far as they are published.
 * One that the law closes to the tasks of a public authority (UK GDPR Article 6(1), last words) is not published as its reason,
 * nor is one its author keeps off the page. The findings speak of both.
 */
export function publishedStatedBases({ statedBases, controller, processing }: Notice): readonly StatedBasis[] {
  const authority = controller.publicAuthority?.value ?? publicAuthorityStatus(controller.kind) === 'yes';
  const noTasks = processing.length > 0 && processing.every(({ purposes }) => purposes.every(({ nature }) => nature === 'non-task'));
  return statedBases.filter(({ basis, printed }) => printed && !(authority && !noTasks && lawfulBases[basis].closedToAuthorityTasks));
}
