import { keyOrigin } from '../../diagnostics/index.js';
import type { NoticeIndex, PublishedNotice } from '../../facts/index.js';
import { always, ukGdpr } from '../../law/index.js';
import { acrossRule, type AcrossContext, type AcrossFinding } from '../across-rule.js';
import { listSome, listWords } from '../support/wording.js';

export default acrossRule({
  id: 'address-vanished',
  kind: 'duty',
  severity: 'error',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'A notice of the published site has no page any more, and no other notice takes over its address.',
  why: 'Links, letters and forms lead people to the address of a notice, often years later. They would find no page and not learn what happens to their information.',
  fix: 'Put the notice back with “status: withdrawn”, and name what replaced it. Or, where another notice took over, write the old id under “formerPaths” in the file of that one: visitors are then led there. Addresses of its PDF and of notice.json are not kept.',
  bad: {
    'dist/notices.json':
      '{ "formatVersion": 1, "notices": [{ "id": "anytown-council/book-lending", "title": { "en": "Book lending" }, "languages": ["en"] }] }\n',
    'anytown-council/libraries.yaml': 'title: Libraries\n',
  },
  good: {
    'dist/notices.json':
      '{ "formatVersion": 1, "notices": [{ "id": "anytown-council/book-lending", "title": { "en": "Book lending" }, "languages": ["en"] }] }\n',
    'anytown-council/libraries.yaml': 'title: Libraries\nformerPaths:\n  - anytown-council/book-lending\n',
  },
  check: (context) => {
    // What a file that cannot be read says of addresses is not known, and its own findings come first.
    if (context.published === undefined || context.faulty.length > 0) return [];
    const onSite = context.rows.filter(({ status }) => status === 'published' || status === 'withdrawn');
    const owners = new Map(
      onSite.flatMap((row) => [row.id, ...row.formerPaths.map(({ path }) => path)].map((path) => [path, row] as const)),
    );
    return [
      ...context.published.flatMap((notice) => judgeNotice(notice, owners, context)),
      ...judgeLanguages(context.published, onSite, context.siteFile),
    ];
  },
});

/** A notice that has lost its address, or one that it had before. */
function judgeNotice(notice: PublishedNotice, owners: ReadonlyMap<string, NoticeIndex>, context: AcrossContext): readonly AcrossFinding[] {
  const lost = [notice.id, ...notice.formerPaths].filter((path) => !owners.has(path));
  if (lost.length === 0) return [];
  const owner = owners.get(notice.id);
  if (owner !== undefined) return [describeDropped(owner, lost)];
  const row = context.rows.find(({ id }) => id === notice.id);
  return [row === undefined ? describeGone(notice, lost, context) : describeUnpublished(row, context)];
}

function describeDropped(owner: NoticeIndex, lost: readonly string[]): AcrossFinding {
  return {
    origin: { file: owner.file, path: owner.formerPaths.length === 0 ? [] : ['formerPaths'], part: 'key' },
    message: `The published site leads visitors of ${listQuoted(lost)} to this notice, and the new one would not.`,
    hint: `Links to ${lost.length === 1 ? 'this address' : 'these addresses'} would lead nowhere. Put ${lost.length === 1 ? 'it' : 'them'} back:\n${writePaths(lost)}`,
    notice: owner.id,
  };
}

function describeGone(notice: PublishedNotice, lost: readonly string[], context: AcrossContext): AcrossFinding {
  const heir = findHeir(notice, context);
  const takeOver =
    heir === undefined
      ? 'If another notice took over, write in the file of that one:'
      : `“${heir.id}” has the same title. If it is the same notice under a new name, write in its file:`;
  return {
    origin: { file: context.siteFile, path: ['baseUrl'] },
    message: `The published site has the notice “${notice.id}”, and the new one has nothing at that address.`,
    hint: `Links, letters and bookmarks would lead nowhere. If the notice no longer holds, put its file back with “status: withdrawn”, and name under “withdrawn” what replaced it. ${takeOver}\n${writePaths(lost)}`,
    ...(heir === undefined
      ? {}
      : { related: [{ message: 'This one has the same title.', origin: keyOrigin({ file: heir.file, path: ['title'] }) }] }),
    notice: notice.id,
  };
}

/** The notice that may be the same under a new name: it is new, has the title, and the name or the controller. */
function findHeir(notice: PublishedNotice, { rows, published = [] }: AcrossContext): NoticeIndex | undefined {
  const known = new Set(published.map(({ id }) => id));
  const titles = new Set(Object.values(notice.title));
  const [controller, name] = notice.id.split('/');
  return rows.find(({ id, controller: own, status, titles: ownTitles }) => {
    const isNear = own === controller || id.split('/')[1] === name;
    return isNear && status === 'published' && !known.has(id) && Object.values(ownTitles).some(({ text }) => titles.has(text));
  });
}

function writePaths(paths: readonly string[]): string {
  return ['formerPaths:', ...paths.map((path) => `  - ${path}`)].join('\n');
}

/** It is about the site and not about the draft, which may be as unfinished as it likes. */
function describeUnpublished({ id, status, file }: NoticeIndex, { siteFile }: AcrossContext): AcrossFinding {
  return {
    origin: { file: siteFile, path: ['baseUrl'] },
    message: `The published site has the notice “${id}”, whose status is now “${status}”: its page would be gone.`,
    hint: 'Links, letters and bookmarks would lead nowhere. Write “status: published” while it holds, or “status: withdrawn” when it no longer does. Write the next version in a file of its own.',
    related: [{ message: 'Its status.', origin: { file, path: ['status'] } }],
    notice: id,
  };
}

/** Pages in a language that the site has given up, or moved from the top to a folder. There is nothing to lead their visitors on. */
function judgeLanguages(published: readonly PublishedNotice[], onSite: readonly NoticeIndex[], siteFile: string): readonly AcrossFinding[] {
  const rows = new Map(onSite.map((row) => [row.id, row]));
  const lost = published.flatMap((notice) => {
    const row = rows.get(notice.id);
    if (row === undefined) return [];
    const places = new Set(placesOf(row.languages).map(({ place }) => place));
    return placesOf(notice.languages).filter(({ place }) => !places.has(place));
  });
  if (lost.length === 0) return [];
  const languages = [...new Set(lost.map(({ lang }) => `“${lang}”`))].sort();
  return [
    {
      origin: { file: siteFile, path: ['languages'], part: 'key' },
      severity: 'warning',
      message: `The published site has ${lost.length === 1 ? 'a page' : `${String(lost.length)} pages`} in the language ${listWords(languages)} at addresses that the new one has not.`,
      hint: 'Links to them would lead nowhere. Put the language back, in the place in the list that it had. If the site gives it up, tell the people who use it.',
    },
  ];
}

function placesOf(languages: readonly string[]): readonly { readonly lang: string; readonly place: string }[] {
  return languages.map((lang, position) => ({ lang, place: position === 0 ? '' : lang }));
}

function listQuoted(paths: readonly string[]): string {
  return listSome(paths.map((path) => `“${path}”`));
}
