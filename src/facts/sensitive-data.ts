import type { Notice, SensitiveKind, Use } from '../model/index.js';
import { given } from '../model/index.js';

/** A kind of sensitive data, or special category data of a kind nobody has named. */
export type Sensitive = SensitiveKind | 'not-stated';

/**
 * The sensitive kinds of data that a use touches, each once, in the order of the notice. A use that names no data, or whose data
 * nobody has stated, has all of the notice's.
 */
export function sensitiveData(notice: Notice, use: Pick<Use, 'data'>): readonly Sensitive[] {
  const { data } = use;
  const groups = (given(notice.personalData) ?? []).filter(
    ({ id }) => data === 'not-stated' || data.all || (id !== undefined && data.ids.includes(id)),
  );
  return [
    ...new Set(
      groups.flatMap(({ items, mayContain }): readonly Sensitive[] => [
        ...items.flatMap(({ special, criminal }): readonly Sensitive[] => [
          ...(special === undefined ? [] : [special]),
          ...(criminal ? (['criminal-offence'] as const) : []),
        ]),
        ...mayContain,
      ]),
    ),
  ];
}
