import { readFileSync, readdirSync } from 'node:fs';
import { compileWorkspace, type Compiled } from '../../src/compile-workspace.js';
import type { NamedSource, NoticeResult } from '../../src/compile.js';
import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import type { Document } from '../../src/document/index.js';
import type { Product } from '../../src/read-shared.js';
import { createValidator } from '../../src/schema/index.js';

/** The day on which the tests compile. */
export const day = '2026-11-21';

/** Files of the made-up workspace that differ from the sound ones, by path, such as `registers/people.yaml`. `null`: the file is not there. */
export type Files = Readonly<Record<string, string | null>>;

/** The path of the made-up workspace's one notice. */
export const help = 'anytown-council/help.yaml';

/** The schema files of the product. */
export const schemas: readonly unknown[] = readFolder('schema', '.schema.json').map(({ text }): unknown => JSON.parse(text));

/** What the product brings along. */
export const product: Product = {
  validator: createValidator(schemas),
  schemas,
  phrases: Object.fromEntries(readFolder('templates/phrases', '.yaml').map(({ name, text }) => [name.replace('.yaml', ''), text])),
};

/** Compiles the made-up workspace: site, controller `anytown-council`, registers, and the notice `anytown-council/help`. */
export function compile(files: Files = {}, on = day): Compiled {
  return compileWorkspace(sourcesOf({ ...soundFiles, ...files }), product, on);
}

/** Compiles the made-up workspace with another text for the notice. */
export function compileText(notice: string, files: Files = {}): Compiled {
  return compile({ ...files, [help]: notice });
}

/** Compiles the workspace of this repository. */
export function compileRepository(): Compiled {
  return compileWorkspace(sourcesOf(repositoryFiles()), product, day);
}

/** The files of this repository's workspace, by path. */
export function repositoryFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(readFolder('notices', '.yaml').map(({ name, text }) => [name, text]));
}

/** The files of a workspace as the compiler takes them. */
export function sourcesOf(files: Files): Parameters<typeof compileWorkspace>[0] {
  const named = Object.entries(files).flatMap(([path, text]): readonly NamedSource[] =>
    text === null ? [] : [{ id: path.replace(/\.yaml$/, ''), file: `notices/${path}`, bytes: new TextEncoder().encode(text) }],
  );
  const top = (id: string): NamedSource | undefined => named.find((source) => source.id === id);
  const inFolder = (folder: string): readonly NamedSource[] =>
    named.filter(({ id }) => id.startsWith(folder)).map((source) => ({ ...source, id: source.id.slice(folder.length) }));
  const [site, waivers, translations] = [top('site'), top('waivers'), top('translations')];
  return {
    root: 'notices',
    ...(site && { site }),
    ...(waivers && { waivers }),
    ...(translations && { translations }),
    controllers: inFolder('controllers/'),
    registers: inFolder('registers/'),
    notices: named.filter(({ id }) => id.includes('/') && !/^(controllers|registers)\//.test(id)),
  };
}

/** Findings as `line:column code`, with the file in front where it is not the made-up notice. Findings of rules, and what is said of translations and of a statement on accessibility, only where they are asked for. */
export function findingsOf({ diagnostics }: { readonly diagnostics: readonly LocatedDiagnostic[] }, rules = false): readonly string[] {
  return diagnostics.filter(({ code }) => rules || !/^(rule|translation|statement)\//.test(code)).map(showFinding);
}

function showFinding({ code, origin, range, reaches }: LocatedDiagnostic): string {
  const file = origin.file.replace(/^notices\//, '');
  const place = `${String(range.start.line)}:${String(range.start.column)} ${code}`;
  return [file === help ? place : `${file} ${place}`, ...(reaches === undefined ? [] : [`(reaches ${String(reaches)})`])].join(' ');
}

/** What became of a notice. */
export function noticeOf({ notices }: Compiled, id = 'anytown-council/help'): NoticeResult {
  const found = notices.find((notice) => notice.id === id);
  if (!found) throw new Error(`There is no notice ${id}`);
  return found;
}

/** The document of a notice that has one. */
export function documentOf(compiled: Compiled, lang = 'en', id = 'anytown-council/help'): Document {
  const { documents, diagnostics } = noticeOf(compiled, id);
  const found = documents[lang];
  if (!found) throw new Error(`${id} was not composed: ${diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ')}`);
  return found;
}

/** The sound notice with some of its fields said otherwise, each as it is written, and some left out. */
export function write(change = '', without: readonly string[] = []): string {
  const changed = [...change.matchAll(/^([a-zA-Z]+):/gm)].map(([, key]) => key);
  const kept = Object.entries(soundFields).filter(([key]) => !changed.includes(key) && !without.includes(key));
  return [...kept.map(([, text]) => text), change.trim()].join('\n') + '\n';
}

const soundFields: Readonly<Record<string, string>> = {
  title: 'title: Help for families',
  status: 'status: published',
  collection: 'collection: both',
  people: 'people:\n  - id: child\n    name: Children we work with\n  - id: parent\n    name: Parents',
  personalData:
    'personalData:\n  - id: about-you\n    items:\n      - your address\n  - id: school\n    heading: School\n    items:\n      - your marks',
  sources: 'sources:\n  - who: [police]\n    supplies: worries about a child',
  processing: `processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47`,
  provision: 'provision:\n  requirement: optional',
  recipients: 'recipients:\n  outside:\n    - id: police\n      heading: Police\n      who: [police]',
  transfers: 'transfers: none',
  retention: 'retention:\n  - id: case-files\n    records: case files\n    period: 6 years\n    from: the day the case is closed',
  automatedDecisions: 'automatedDecisions: none',
  dates: 'dates:\n  issued: "2026-09-01"',
};

/** The files of the sound workspace. No rule finds fault with it. */
export const soundFiles: Readonly<Record<string, string>> = {
  'site.yaml':
    'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/\nlanguages: [en]\naccessibility:\n  useExisting: https://www.example.org/accessibility\n',
  'controllers/anytown-council.yaml': `name: Anytown Council
kind: principal-council
nation: england
contact:
  phone: "01234 567 890"
dpo:
  email: dpo@example.org
complaints:
  how: Tell us what went wrong.
  phone: "01234 567 890"
  form: https://www.example.org/complain
`,
  'registers/recipients.yaml': 'police:\n  name: The police\nschools:\n  name: Schools\n  group: kind\n',
  'registers/data-categories.yaml':
    'nhs-number:\n  name: NHS number\nethnic-group:\n  name: ethnic group\n  special: racial-or-ethnic-origin\n',
  'registers/people.yaml': 'children:\n  name: Children\n',
  'registers/topics.yaml': 'early-help:\n  name: Early help\n',
  'registers/retention.yaml': 'case-files:\n  records: case files\n  period: 6 years\n  from: the day the case is closed\n',
  'registers/legislation.yaml': 'victims-code:\n  title: Code of Practice for Victims of Crime\n  kind: code\n',
  'registers/security-measures.yaml': 'encryption:\n  text: We encrypt what we send.\n',
  [help]: write(),
};

function readFolder(folder: string, ending: string): readonly { readonly name: string; readonly text: string }[] {
  const root = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.startsWith('output'))
    .sort()
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(new URL(name, root), 'utf8') }));
}
