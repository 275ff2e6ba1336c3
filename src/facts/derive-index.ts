import { childOrigin } from '../diagnostics/index.js';
import { given, isUnanswered, type Notice } from '../model/index.js';
import { indexData } from './index-data.js';
import { indexLaw, leavesLawOpen } from './index-law.js';
import { indexRecipients, indexSources } from './index-parties.js';
import { indexPersons, indexUses, type TiedUse } from './index-uses.js';
import { keptRecords } from './kept-records.js';
import { lawUses } from './law-uses.js';
import type { NoticeIndex, NotStated } from './notice-index.js';
import type { Versions } from './translations.js';

/** The parts of a row that only the compiler as a whole knows. */
export type IndexParts = Pick<
  NoticeIndex,
  'titles' | 'addresses' | 'changed' | 'changes' | 'version' | 'hash' | 'links' | 'uses' | 'controllerNames' | 'named'
>;

/** The row under which the site finds a notice. `notices` are the notice in each language of the site, the first language before all others. */
export function deriveIndex(notices: Versions<Notice>, parts: IndexParts): NoticeIndex {
  const [notice] = notices;
  const uses = indexUses(notices);
  return {
    id: notice.id,
    file: notice.origin.file,
    controller: notice.controller.id,
    ...(notice.controller.hostedBy === undefined ? {} : { hostedBy: notice.controller.hostedBy }),
    jointControllers: notice.jointControllers.map(({ id }) => id),
    status: notice.status,
    ...(notice.withdrawn?.replacedBy === undefined
      ? {}
      : { replacedBy: { notice: notice.withdrawn.replacedBy, origin: childOrigin(notice.origin, 'withdrawn', 'replacedBy') } }),
    formerPaths: notice.formerPaths,
    languages: notice.languages,
    example: notice.example !== undefined,
    ...parts,
    purposes: uses.map(({ row }) => row),
    persons: indexPersons(notices),
    notStated: openParts(notice, uses),
    recipients: indexRecipients(notices, uses),
    sources: indexSources(notices),
    data: indexData(notices, uses),
    categories: unique(dataItems(notice).flatMap(({ category }) => (category === undefined ? [] : [category]))),
    people: unique(notice.people.flatMap(({ kind }) => (kind === undefined ? [] : [kind]))),
    law: indexLaw(notices, uses),
    lawUses: lawUses(notice),
    retention: unique((given(notice.retention) ?? []).flatMap((row) => (row.class === undefined ? [] : [row.class]))),
    kept: keptRecords(notices),
    topics: unique((notice.service?.topics ?? []).map(({ id }) => id)),
  };
}

function openParts(notice: Notice, uses: readonly TiedUse[]): readonly NotStated[] {
  const recipients = given(notice.recipients);
  const isOpen: Readonly<Record<NotStated, boolean>> = {
    recipients: recipients === undefined ? isUnanswered(notice.recipients) : isUnanswered(recipients.outside),
    data: isUnanswered(notice.personalData),
    people: notice.people.length === 0,
    retention: isUnanswered(notice.retention),
    law: leavesLawOpen(uses),
  };
  return (['recipients', 'data', 'people', 'retention', 'law'] as const).filter((part) => isOpen[part]);
}

function dataItems(notice: Notice): readonly { readonly category?: string }[] {
  return (given(notice.personalData) ?? []).flatMap(({ items }) => items);
}

function unique<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
