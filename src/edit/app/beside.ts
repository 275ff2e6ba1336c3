import type { App, Route } from './app.js';
import { page, plain } from './answers.js';
import { describeFindings, type FindingsView } from './describe-findings.js';
import { draw } from './draw.js';
import { encodeId } from './finding-address.js';

/** What stands beside the form of a notice: what is wrong with it, its page and its PDF. */
export interface Beside {
  /** Its id, as it stands in an address. */
  readonly path: string;
  readonly title: string;
  readonly languages: readonly { readonly lang: string; readonly name: string }[];
  readonly findings: FindingsView;
  /** Where the questions to the service are. */
  readonly ask: string;
}

const languageNames: Readonly<Record<string, string>> = { en: 'English', cy: 'Cymraeg' };

/** For the template beside.njk; nothing where there is no such notice. */
export function besideOf(app: App, id: string): Beside | undefined {
  if (!app.desk.sources().notices.some((notice) => notice.id === id)) return undefined;
  const path = encodeId(id);
  const languages = app.studio.languages();
  const title = app.studio.notice(id)?.index?.titles[languages[0] ?? 'en']?.text ?? id;
  return {
    path,
    title,
    languages: languages.map((lang) => ({ lang, name: languageNames[lang] ?? lang })),
    findings: describeFindings(app, id),
    ask: `/ask/notices/${path}`,
  };
}

/** The findings of a notice alone, for the script to put in the place of those before. */
export const showFindings: Route = ({ method, path }, app) => {
  const [, id] = /^\/findings\/notices\/([^/]+\/[^/]+)$/.exec(path) ?? [];
  if (method !== 'GET' || id === undefined) return undefined;
  if (!app.desk.sources().notices.some((notice) => notice.id === id)) return plain(404, 'There is no such notice.');
  const answer = page(draw('findings.njk', { findings: describeFindings(app, id) }));
  return { ...answer, headers: { ...answer.headers, 'Fairnotice-Revision': String(app.desk.revision()) } };
};
