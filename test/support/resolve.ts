import { resolveNotice, type Notice, type Read, type Registers, type Shared } from '../../src/model/index.js';
import { registerKinds, type FileTypes } from '../../src/schema/index.js';
import { decodeSource, locateDiagnostic, parseYaml, type YamlFile } from '../../src/yaml/index.js';
import { help, product, soundFiles, type Files } from './compile.js';

/** A notice resolved, and what was found on the way as `line:column code → suggestion`. */
export interface Resolved {
  readonly notice: Notice;
  readonly uses: readonly string[];
  readonly found: readonly string[];
}

/** Resolves the notice of the made-up workspace. Every file must fit its schema. */
export function resolve(files: Files = {}, lang = 'en'): Resolved {
  const all = { ...soundFiles, ...files };
  const parsed = new Map<string, YamlFile>();
  const read = <K extends keyof FileTypes>(kind: K, path: string): Read<FileTypes[K]> => {
    const file = `notices/${path}`;
    const source = decodeSource(file, new TextEncoder().encode(all[path] ?? '{}\n')).value;
    if (!source) throw new Error(`${path} cannot be read`);
    const yaml = parseYaml(source);
    parsed.set(file, yaml.value);
    const { value, diagnostics } = product.validator.validate(kind, yaml.value);
    const [fault] = [...yaml.diagnostics, ...diagnostics];
    if (fault || value === undefined) throw new Error(`${path}: ${String(fault?.message)}`);
    return { file, value };
  };
  const controllers = Object.keys(all).flatMap((path) => /^controllers\/(.*)\.yaml$/.exec(path)?.[1] ?? []);
  const shared: Shared = {
    site: read('site', 'site.yaml').value,
    controllers: new Map(controllers.map((id) => [id, read('controller', `controllers/${id}.yaml`)])),
    registers: Object.fromEntries(registerKinds.map((kind) => [kind, read(kind, `registers/${kind}.yaml`)])) as Registers,
  };
  const controller = { id: 'anytown-council', file: read('controller', 'controllers/anytown-council.yaml') };
  const { value, diagnostics } = resolveNotice('anytown-council/help', read('notice', help), controller, shared, lang);
  const found = diagnostics.map((diagnostic) => {
    const { range, code, suggestions = [], origin } = locateDiagnostic(diagnostic, parsed);
    const file = origin.file === `notices/${help}` ? '' : `${origin.file.replace('notices/', '')} `;
    return `${file}${String(range.start.line)}:${String(range.start.column)} ${[code, ...suggestions].join(' → ')}`;
  });
  return { notice: value.notice, uses: value.uses, found };
}

/** The place of a value as people would point at it: the file where it is not the notice, and the path with ids. */
export function placeOf({
  origin: { file, path },
}: {
  readonly origin: { readonly file: string; readonly path: readonly (string | number)[] };
}): string {
  return [...(file === `notices/${help}` ? [] : [file.replace('notices/', '')]), path.join('/')].join(' ');
}
