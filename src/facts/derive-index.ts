import { childOrigin } from '../diagnostics/index.js';
import type { LawfulBasisId } from '../law/index.js';
import type { LawReference, Notice, Processing, RecipientGroup, Use } from '../model/index.js';
import { keptRecords } from './kept-records.js';
import { lawUses } from './law-uses.js';
import type { IndexedRecipient, NoticeIndex } from './notice-index.js';

/** The parts of a row that only the compiler as a whole knows. */
export type IndexParts = Pick<
  NoticeIndex,
  'titles' | 'addresses' | 'changed' | 'changes' | 'version' | 'hash' | 'links' | 'uses' | 'controllerNames' | 'named'
>;

/** The row under which the site finds a notice. */
export function deriveIndex(notice: Notice, parts: IndexParts): NoticeIndex {
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
    recipients: recipientGroups(notice).flatMap((group) => indexGroup(group, notice.processing)),
    categories: unique(dataItems(notice).flatMap(({ category }) => (category === undefined ? [] : [category]))),
    people: unique(notice.people.flatMap(({ kind }) => (kind === undefined ? [] : [kind]))),
    law: lawOf(notice),
    lawUses: lawUses(notice),
    retention: unique(
      notice.retention.state === 'given' ? notice.retention.value.flatMap((row) => (row.class === undefined ? [] : [row.class])) : [],
    ),
    kept: keptRecords(notice),
    topics: unique((notice.service?.topics ?? []).map(({ id }) => id)),
  };
}

function recipientGroups(notice: Notice): readonly RecipientGroup[] {
  if (notice.recipients.state !== 'given' || notice.recipients.value.outside.state !== 'given') return [];
  return notice.recipients.value.outside.value;
}

function indexGroup(group: RecipientGroup, processing: readonly Processing[]): readonly IndexedRecipient[] {
  const uses = processing.flatMap((entry): readonly Use[] => [entry, ...entry.purposes]).filter((use) => reaches(use, group));
  const bases = unique(uses.flatMap(basesOf));
  return group.who.map((party) => ({
    ...(party.id === undefined ? {} : { id: party.id }),
    name: party.name.value,
    role: group.role,
    direction: group.direction,
    list: group.list,
    bases,
    group: party.group,
    origin: party.origin,
  }));
}

function reaches({ recipients }: Use, group: RecipientGroup): boolean {
  if (recipients === 'not-stated') return false;
  return recipients.all || (group.id !== undefined && recipients.ids.includes(group.id));
}

function basesOf(use: Use): readonly (LawfulBasisId | 'not-stated')[] {
  return use.lawfulBases.state === 'given' ? use.lawfulBases.value.map(({ basis }) => basis) : ['not-stated'];
}

function dataItems(notice: Notice): readonly { readonly category?: string }[] {
  return notice.personalData.state === 'given' ? notice.personalData.value.flatMap(({ items }) => items) : [];
}

function lawOf(notice: Notice): NoticeIndex['law'] {
  const uses: readonly Use[] = notice.processing.flatMap((entry) => [entry, ...entry.purposes]);
  const references = uses.flatMap((use): readonly LawReference[] => [
    ...(use.lawfulBases.state === 'given' ? use.lawfulBases.value.flatMap(({ law }) => (law.state === 'given' ? law.value : [])) : []),
    ...(use.specialCategory.state === 'given'
      ? use.specialCategory.value.flatMap(({ law }) => (law.state === 'given' ? law.value : []))
      : []),
    ...(use.criminalOffence.state === 'given'
      ? use.criminalOffence.value.flatMap(({ law }) => (law.state === 'given' ? law.value : []))
      : []),
  ]);
  const rows = new Map<string, NoticeIndex['law'][number]>();
  for (const { id, title, provision } of [...references, ...notice.statedLaw]) {
    const place = provision.state === 'given' ? provision.value.value : undefined;
    rows.set(`${title.value} ${place ?? ''}`, {
      ...(id === undefined ? {} : { id }),
      title: title.value,
      ...(place === undefined ? {} : { provision: place }),
    });
  }
  return [...rows.keys()].sort().flatMap((key) => rows.get(key) ?? []);
}

function unique<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
