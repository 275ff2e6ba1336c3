import type { Diagnostic } from '../diagnostics/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import { findNearest } from '../model/index.js';

/** A finding about one notice that only a look at all of them brings to light. */
export type NoticeFinding = Diagnostic & { readonly notice: string };

/**
 * What would lead readers to no page, or to the wrong one: links to notices that are not on the site, a withdrawn notice said to be
 * replaced by itself or by one that is withdrawn too, and former addresses that another notice has or claims.
 * `faulty` are the ids of notices that have no row because their files have faults.
 */
export function checkAddresses(rows: readonly NoticeIndex[], faulty: readonly string[]): readonly NoticeFinding[] {
  const onSite = rows.filter(isOnSite);
  const withdrawn = new Map(onSite.filter(({ status }) => status === 'withdrawn').map((row) => [row.id, row]));
  return [
    ...findDeadLinks(rows, faulty),
    ...[...withdrawn.values()].flatMap((row) => judgeReplacement(row, withdrawn)),
    ...judgeFormerPaths(onSite),
  ];
}

/** Whether a notice has a page on the site. */
export function isOnSite({ status }: Pick<NoticeIndex, 'status'>): boolean {
  return status === 'published' || status === 'withdrawn';
}

function findDeadLinks(rows: readonly NoticeIndex[], faulty: readonly string[]): readonly NoticeFinding[] {
  const ids = [...rows.map(({ id }) => id), ...faulty];
  const known = new Set(ids);
  const onSite = new Set([...rows.filter(isOnSite).map(({ id }) => id), ...faulty]);
  return rows.flatMap((row) =>
    row.links
      .filter(({ notice }) => !onSite.has(notice) && (isOnSite(row) || !known.has(notice)))
      .map(({ notice, origin }) => ({
        ...(known.has(notice) ? describeUnpublished(notice) : describeUnknown(notice, ids)),
        origin,
        notice: row.id,
      })),
  );
}

function describeUnpublished(notice: string): Omit<Diagnostic, 'origin'> {
  return {
    code: 'ref/unpublished-notice',
    severity: 'error',
    message: `This notice links to “${notice}”, which is not published.`,
    hint: 'Readers who follow the link would find no page. Publish both together, or take the link out.',
  };
}

function describeUnknown(notice: string, known: readonly string[]): Omit<Diagnostic, 'origin'> {
  const near = findNearest(notice, known);
  return {
    code: 'ref/unknown-notice',
    severity: 'error',
    message: `There is no notice “${notice}”.`,
    hint: 'A link to another notice holds its id: the folder of its controller, a slash, and the name of its file without .yaml.',
    ...(near === undefined ? {} : { suggestions: [near] }),
  };
}

function judgeReplacement(row: NoticeIndex, withdrawn: ReadonlyMap<string, NoticeIndex>): readonly NoticeFinding[] {
  const { replacedBy, id } = row;
  if (replacedBy === undefined || !withdrawn.has(replacedBy.notice)) return [];
  const isOwn = replacedBy.notice === id;
  const last = followReplacements(replacedBy.notice, withdrawn);
  return [
    {
      code: 'ref/withdrawn-replacement',
      severity: 'error',
      message: isOwn
        ? 'This notice is withdrawn and names itself as the one that replaced it.'
        : `This notice is said to be replaced by “${replacedBy.notice}”, which is withdrawn as well.`,
      hint: 'Readers would be led from one notice that no longer holds to another. Name the notice that holds now, or take “replacedBy” out if there is none.',
      ...(last === undefined ? {} : { suggestions: [last] }),
      origin: replacedBy.origin,
      notice: id,
    },
  ];
}

/** The notice that holds now, at the end of a row of replacements; none where they go round or end nowhere. */
function followReplacements(from: string, withdrawn: ReadonlyMap<string, NoticeIndex>): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = from;
  while (at !== undefined && withdrawn.has(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = withdrawn.get(at)?.replacedBy?.notice;
  }
  return at;
}

/** A draft may name the address of the notice that it is to take over from, which still has it: only what is on the site is judged. */
function judgeFormerPaths(onSite: readonly NoticeIndex[]): readonly NoticeFinding[] {
  const live = new Set(onSite.map(({ id }) => id));
  const claimed = new Map<string, NoticeIndex['formerPaths'][number]>();
  return [...onSite]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, formerPaths }) =>
      formerPaths.flatMap((former): readonly NoticeFinding[] => {
        const { path, origin } = former;
        const first = claimed.get(path);
        if (first === undefined) claimed.set(path, former);
        if (live.has(path)) return [{ ...addressInUse(path), origin, notice: id }];
        if (first === undefined) return [];
        return [{ ...addressTwice(path), origin, related: [{ message: 'First named here.', origin: first.origin }], notice: id }];
      }),
    );
}

function addressInUse(path: string): Omit<Diagnostic, 'origin'> {
  return {
    code: 'ref/address-in-use',
    severity: 'error',
    message: `“${path}” is no former address: a notice of that id is on the site.`,
    hint: 'One address cannot lead to two notices. Take the line out. If this notice took over from the other, write “status: withdrawn” in the other’s file, and this notice’s id under “replacedBy”.',
  };
}

function addressTwice(path: string): Omit<Diagnostic, 'origin'> {
  return {
    code: 'ref/address-claimed-twice',
    severity: 'error',
    message: `Two notices name “${path}” as their former address.`,
    hint: 'One address can lead to one notice only. Leave it with the notice that tells its readers most of what they came for.',
  };
}
