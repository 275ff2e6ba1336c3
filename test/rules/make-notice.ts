import { readFileSync, readdirSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { resolveNotice, type Notice, type Registers, type Shared } from '../../src/model/index.js';
import { createValidator, registerKinds, type FileTypes } from '../../src/schema/index.js';
import { decodeSource, parseYaml } from '../../src/yaml/index.js';

/** What is said otherwise than in the sound notice below: parts of a notice or controller file as they are written, and keys left out. */
export interface Changes {
  readonly notice?: string;
  readonly controller?: string;
  readonly without?: readonly string[];
  /** Other controllers of the workspace by id, each file whole. */
  readonly otherControllers?: Readonly<Record<string, string>>;
  /** Registers by kind, each file whole; where none is given, the sound one, else empty. */
  readonly registers?: Partial<Readonly<Record<keyof Registers, string>>>;
  /** The languages of the site; English and Welsh where none are given. */
  readonly languages?: Shared['site']['languages'];
}

/** The day on which the tests judge. */
export const day = '2026-11-21';

/** A notice that no rule finds fault with, with some keys said otherwise: each part of the file that a change names is replaced as a whole. */
export function makeNotice(changes: Changes = {}, lang = 'en'): Notice {
  const controller = read('controller', 'notices/controllers/anytown-council.yaml', merge(soundController, changes.controller, []));
  const notice = read('notice', 'notices/anytown-council/help.yaml', merge(soundNotice, changes.notice, changes.without ?? []));
  const shared: Shared = {
    site: { fairnotice: 1, title: 'Privacy notices', baseUrl: 'https://www.example.org/', languages: changes.languages ?? ['en', 'cy'] },
    controllers: new Map([
      ['anytown-council', controller],
      ['othertown-council', read('controller', 'notices/controllers/othertown-council.yaml', merge(otherController, undefined, []))],
      ...Object.entries(changes.otherControllers ?? {}).map(
        ([id, text]) => [id, read('controller', `notices/controllers/${id}.yaml`, text)] as const,
      ),
    ]),
    registers: readRegisters(changes.registers ?? {}),
  };
  const { value, diagnostics } = resolveNotice('anytown-council/help', notice, { id: 'anytown-council', file: controller }, shared, lang);
  fail(diagnostics);
  return value.notice;
}

const soundController = {
  name: 'name: Anytown Council',
  kind: 'kind: principal-council',
  nation: 'nation: england',
  contact: 'contact:\n  phone: "01234 567 890"',
  dpo: 'dpo:\n  email: dpo@example.org',
  complaints: 'complaints:\n  how: Tell us what went wrong.\n  phone: "01234 567 890"\n  form: https://www.example.org/complain',
};

/** A body that others may decide together with. */
const otherController = { ...soundController, name: 'name: Othertown Council' };

const soundNotice = {
  title: 'title: Help for families',
  status: 'status: published',
  collection: 'collection: both',
  people: 'people:\n  - id: child\n    name: Children we work with',
  personalData: 'personalData:\n  - id: about-you\n    items:\n      - your address',
  sources: 'sources:\n  - who:\n      - name: The police',
  processing: `
processing:
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
  recipients: 'recipients: none',
  transfers: 'transfers: none',
  retention: 'retention:\n  - records: case files\n    period: 6 years\n    from: the day the case is closed',
  automatedDecisions: 'automatedDecisions: none',
  dates: 'dates:\n  issued: "2026-09-01"',
};

const soundRegisters: NonNullable<Changes['registers']> = {
  topics: 'adult-social-care:\n  name: Adult social care\ncouncil-tax:\n  name: Council tax\nlibraries:\n  name: Libraries',
};

function merge(sound: Readonly<Record<string, string>>, change: string | undefined, without: readonly string[]): string {
  const changed = [...(change ?? '').matchAll(/^([a-zA-Z]+):/gm)].map(([, key]) => key);
  const kept = Object.entries(sound).filter(([key]) => !changed.includes(key) && !without.includes(key));
  return [...kept.map(([, text]) => text), change ?? ''].join('\n');
}

const folder = new URL('../../schema/', import.meta.url);
const validator = createValidator(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
);

function read<K extends keyof FileTypes>(kind: K, file: string, text: string): { readonly file: string; readonly value: FileTypes[K] } {
  const source = decodeSource(file, new TextEncoder().encode(text));
  if (source.value === undefined) throw new Error(`${file} cannot be read`);
  const parsed = parseYaml(source.value);
  const { value, diagnostics } = validator.validate(kind, parsed.value);
  fail([...source.diagnostics, ...parsed.diagnostics, ...diagnostics]);
  if (value === undefined) throw new Error(`${file} does not fit its schema`);
  return { file, value };
}

function readRegisters(given: NonNullable<Changes['registers']>): Registers {
  return Object.fromEntries(
    registerKinds.map((kind) => {
      const [file, text] = [`notices/registers/${kind}.yaml`, given[kind] ?? soundRegisters[kind]];
      return [kind, text === undefined ? { file, value: {} } : read(kind, file, text)];
    }),
  ) as Registers;
}

/** A test that holds a faulty file would test nothing. */
function fail(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}
