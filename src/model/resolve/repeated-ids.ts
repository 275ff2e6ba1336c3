import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type { ControllerInput, NoticeInput } from '../../schema/index.js';
import type { Read } from '../shared.js';
import { idOf, type Reader } from './reader.js';

/** Lists of a notice whose items others refer to by id, and so must each have one of their own. */
const ownLists = ['people', 'personalData', 'processing'] as const;
/** The same of those that a controller may give as well. */
const sharedLists = ['retention', 'contacts', 'sections'] as const;

/** Two items of one list with the same id: whatever names it could mean either. */
export function reportRepeatedIds(reader: Reader, notice: Read<NoticeInput>, controller: Read<ControllerInput>): void {
  const root: Origin = { file: notice.file, path: [] };
  for (const key of ownLists) reportRepeats(reader, notice.value[key], childOrigin(root, key));
  for (const entry of notice.value.processing ?? []) {
    reportRepeats(reader, entry.purposes, childOrigin(root, 'processing', entry.id, 'purposes'));
  }
  reportShared(reader, notice.value, root);
  reportShared(reader, controller.value.inherited ?? {}, { file: controller.file, path: ['inherited'] });
}

type Shared = Pick<NoticeInput, (typeof sharedLists)[number] | 'recipients'>;

function reportShared(reader: Reader, values: Shared, root: Origin): void {
  for (const key of sharedLists) {
    const list = values[key];
    if (typeof list === 'object' && 'only' in list) reportRepeats(reader, list.only, childOrigin(root, key, 'only'));
    else reportRepeats(reader, list, childOrigin(root, key));
  }
  const { recipients } = values;
  if (typeof recipients === 'object') reportRepeats(reader, recipients.outside, childOrigin(root, 'recipients', 'outside'));
}

function reportRepeats(reader: Reader, list: unknown, origin: Origin): void {
  if (!Array.isArray(list)) return;
  const seen = new Set<string>();
  for (const [position, item] of list.entries()) {
    const id = idOf(item);
    if (id === undefined) continue;
    if (seen.has(id)) {
      reader.diagnostics.push({
        code: 'ref/repeated-id',
        severity: 'error',
        message: `Two items of this list have the id “${id}”.`,
        hint: 'Give each item an id of its own. Whatever refers to this id could mean either.',
        origin: childOrigin(origin, position, 'id'),
        related: [{ message: 'First used here.', origin: childOrigin(origin, id, 'id') }],
      });
    }
    seen.add(id);
  }
}
