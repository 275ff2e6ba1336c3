import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { NoticeResult } from '../../index.js';
import { dayInWords } from '../../law/index.js';
import { count, isOpen } from '../../report/index.js';
import type { App, Route } from './app.js';
import { page } from './answers.js';
import { drawPage } from './draw-page.js';
import { encodeId } from './finding-address.js';
import { formFileOf, registerNames } from './form-context.js';

/** The first page: every notice and shared file, and how it stands. What needs work comes first. */
export const showList: Route = ({ method, path }, app) => {
  if (method !== 'GET' || path !== '/') return undefined;
  const notices = listNotices(app);
  const toDo = notices.filter(({ errors }) => errors > 0).length;
  return page(drawPage(app, 'list.njk', { title: 'Your notices', notices, toDo, shared: listShared(app) }));
};

interface NoticeLine {
  readonly title: string;
  readonly href: string;
  readonly controller: string;
  readonly status: string;
  readonly errors: number;
  /** What it needs, in few words, the weightiest first. */
  readonly needs: readonly string[];
  readonly weight: readonly number[];
}

const statusWords: Readonly<Record<string, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  published: 'Published',
  withdrawn: 'Withdrawn',
};

function listNotices({ studio, day, desk }: App): readonly NoticeLine[] {
  const { notices, diagnostics, controllers, site } = studio.all();
  const lang = site?.languages[0] ?? 'en';
  const results = new Map(notices.map((notice) => [notice.id, notice]));
  const names = new Map(controllers.map(({ id, names: own }) => [id, own[lang]?.text ?? id]));
  const found = groupBy(diagnostics.filter(isOpen), ({ notice }) => notice ?? '');
  const lines = desk.sources().notices.map(({ id }): NoticeLine => {
    const own = found.get(id) ?? [];
    const [errors, warnings] = [own.filter(({ severity }) => severity === 'error'), own.filter(({ severity }) => severity === 'warning')];
    const untold = own.filter(({ code }) => code === 'rule/fact-not-stated').length;
    const due = studio.reviewDue(id);
    const [folder = ''] = id.split('/');
    return {
      title: titleOf(results.get(id), lang) ?? id,
      href: `/notices/${encodeId(id)}`,
      controller: names.get(folder) ?? folder,
      status: describeStatus(results.get(id)?.status),
      errors: errors.length,
      needs: [
        ...(errors.length > 0 ? [count(errors.length, 'error')] : []),
        ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
        ...(untold > 0 ? [`${count(untold, 'fact')} nobody has told us yet`] : []),
        ...(due === undefined ? [] : [`${due < day ? 'review was due' : 'review due'} ${dayInWords(due)}`]),
      ],
      weight: [errors.length, due !== undefined && due < day ? 1 : 0, warnings.length, untold],
    };
  });
  return [...lines].sort((one, other) => compareWeights(other.weight, one.weight) || compareTexts(one.title, other.title));
}

function titleOf(result: NoticeResult | undefined, lang: string): string | undefined {
  return result?.index?.titles[lang]?.text;
}

/** A file that cannot be read has no status that could be told. */
function describeStatus(status: string | undefined): string {
  return status === undefined ? 'Cannot be read yet' : (statusWords[status] ?? status);
}

interface SharedLine {
  readonly name: string;
  readonly href: string;
  readonly needs: readonly string[];
}

/** Controllers and registers, and what is found in any other file. */
function listShared(app: App): readonly SharedLine[] {
  const { diagnostics, controllers: compiled, site } = app.studio.all();
  const sources = app.desk.sources();
  const lang = site?.languages[0] ?? 'en';
  const found = groupBy(diagnostics.filter(isOpen), ({ origin }) => origin.file);
  const line = (file: string, name: string): SharedLine => {
    const own = found.get(file) ?? [];
    const [errors, warnings] = [
      own.filter(({ severity }) => severity === 'error').length,
      own.filter(({ severity }) => severity === 'warning').length,
    ];
    const needs = [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])];
    return { name, href: formFileOf(file, app)?.address ?? '', needs };
  };
  const controllers = sources.controllers.map(({ id, file }) => line(file, compiled.find((one) => one.id === id)?.names[lang]?.text ?? id));
  const registers = sources.registers.map(({ id, file }) => line(file, registerNames[id] ?? id));
  const known = new Set([...sources.notices, ...sources.controllers, ...sources.registers].map(({ file }) => file));
  const others = [...found.keys()].filter((file) => !known.has(file)).map((file) => line(file, file));
  return [...controllers, ...registers, ...others.filter(({ needs }) => needs.length > 0)];
}

function groupBy(
  findings: readonly LocatedDiagnostic[],
  keyOf: (finding: LocatedDiagnostic) => string,
): ReadonlyMap<string, readonly LocatedDiagnostic[]> {
  const groups = new Map<string, LocatedDiagnostic[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function compareWeights(one: readonly number[], other: readonly number[]): number {
  return one.map((weight, position) => weight - (other[position] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
