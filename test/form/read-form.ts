import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeForm, type FormPage, type PageInput } from '../../src/form/index.js';
import type { Path } from '../../src/revise/index.js';
import { isRecord, registerKinds } from '../../src/schema/index.js';
import { readProduct } from '../../src/workspace/index.js';
import { createSource, parseYaml } from '../../src/yaml/index.js';

export const { schemas } = readProduct();

/** A file of a workspace as a form needs it, with the controllers and registers that stand beside it. */
export interface WorkspaceFile {
  readonly name: string;
  readonly input: PageInput;
}

/** What a form is made of, with what a test says of it. */
export function inputOf(value: unknown, given: Partial<PageInput> = {}): PageInput {
  const kind = given.kind ?? 'notice';
  return {
    schemas,
    kind,
    schema: `${kind}.schema.json`,
    file: 'notices/anytown-council/libraries.yaml',
    value,
    title: 'Libraries',
    languages: ['en'],
    names: {},
    findings: [],
    wanted: [],
    path: [],
    ...given,
  };
}

/** A page of a form; it is a fault of the test where there is none. */
export function pageOf(value: unknown, path: Path, given: Partial<PageInput> = {}): FormPage {
  const page = describeForm(inputOf(value, { ...given, path }));
  if (page === undefined) throw new Error(`There is no page for ${path.join('/')}`);
  return page;
}

/** Every notice, controller and register of a workspace. */
export function readForms(folder: string): readonly WorkspaceFile[] {
  const read = (name: string): unknown => parseYaml(createSource(name, readFileSync(join(folder, name), 'utf8'))).value.value;
  const yamlIn = (name: string): readonly string[] =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `${name}/${file}`);
  const site = read('site.yaml');
  const languages = isRecord(site) && Array.isArray(site['languages']) ? site['languages'].map(String) : ['en'];
  const names = Object.fromEntries(
    yamlIn('registers').map((name) => {
      const value = read(name);
      const entries = isRecord(value) ? Object.entries(value) : [];
      return [name.slice(0, -'.yaml'.length), entries.map(([id, entry]) => ({ id, name: `${id}: ${JSON.stringify(entry)}` }))];
    }),
  );
  const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.flatMap((one) =>
    yamlIn(one.name).flatMap((name): readonly WorkspaceFile[] => {
      const kind = one.name === 'controllers' ? 'controller' : one.name === 'registers' ? 'register' : 'notice';
      const register = registerKinds.find((known) => name === `registers/${known}.yaml`);
      const schema = `${kind === 'register' ? (register ?? '') : kind}.schema.json`;
      const controller = kind === 'notice' ? { id: one.name, name: one.name, value: read(`controllers/${one.name}.yaml`) } : undefined;
      return [{ name, input: inputOf(read(name), { kind, schema, languages, names, ...(controller && { controller }) }) }];
    }),
  );
}
