import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type { NoticeInput } from '../../schema/index.js';
import { idOf, type Reader } from './reader.js';

/** Lists of a notice whose items others refer to by id, and so must each have one of their own. */
const lists = ['people', 'personalData', 'processing', 'retention', 'contacts', 'sections'] as const;

/** Two items of one list with the same id: whatever names it could mean either. */
export function reportRepeatedIds(reader: Reader, notice: NoticeInput, root: Origin): void {
  for (const key of lists) reportRepeats(reader, notice[key], childOrigin(root, key));
  const { recipients } = notice;
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
