import type { ControllerInput, NoticeInput } from '../../schema/index.js';
import type { Read } from '../shared.js';
import { inherit, inheritList, listPlaces, type Sourced } from './inherit.js';

const lists = ['sources', 'retention', 'security', 'contacts', 'sections'] as const;
const wholes = ['urgentHelp', 'exitPage', 'recipients', 'sharingWithoutAgreement', 'transfers', 'automatedDecisions', 'howToAsk'] as const;

/** What a notice says once it has taken over its controller's values: the same fields as the file, nothing looked up. */
export function mergeInputs(notice: Read<NoticeInput>, controller: Read<ControllerInput>): NoticeInput {
  const from = { notice, controller };
  const root = { file: notice.file, path: [] };
  const taken: Record<string, unknown> = {};
  for (const key of wholes) {
    const found = inherit(from, key);
    if (found) taken[key] = found.value;
  }
  for (const key of lists) {
    const { own, inherited } = listPlaces(from, key) as Record<
      'own' | 'inherited',
      Sourced<'not-stated' | readonly unknown[] | { only: readonly unknown[] } | undefined>
    >;
    const answer = inheritList(own, inherited, root);
    if (answer.state === 'given') taken[key] = answer.value.map(({ value }) => value);
    if (answer.state === 'not-stated') taken[key] = 'not-stated';
  }
  const { rights, complaints } = controller.value;
  return { ...(rights ? { rights } : {}), ...(complaints ? { complaints } : {}), ...notice.value, ...taken };
}
