import type { NamedSource } from './compile.js';
import type { Diagnostic, Result } from './diagnostics/index.js';
import { composeDraft, type Draft, type DraftBase, type DraftBody, type Registered } from './draft/index.js';
import { publicAuthorityStatus, type ByKind } from './law/index.js';
import type { Shared } from './model/index.js';
import { nameControllers, nameEntries } from './name-entries.js';
import { readShared, type Product, type WorkspaceSources } from './read-shared.js';
import { registerKinds, type NewAnswersInput } from './schema/index.js';
import { createSource, decodeSource, parseYaml } from './yaml/index.js';

/** A body that a new notice can be of. */
export interface NamedBody extends DraftBody {
  readonly name: string;
  /** Whether it is a public authority: some legal reasons are then closed to its tasks. */
  readonly authority: ByKind;
}

/** A workspace as far as a new notice needs it. */
export interface DraftGround {
  readonly sources: WorkspaceSources;
  readonly product: Product;
  /** Every body whose file can be read, with its name in the first language of the site. */
  readonly bodies: readonly NamedBody[];
  readonly registered: Registered;
  readonly languages: readonly string[];
}

/** Opens a workspace for new notices. Nothing where site.yaml is missing or faulty: the checks say why. */
export function openDraftGround(sources: WorkspaceSources, product: Product): DraftGround | undefined {
  const { shared } = readShared(sources, product, {});
  if (shared === undefined) return undefined;
  const { languages } = shared.site;
  const first = languages[0] ?? 'en';
  const entries = nameEntries(shared, first);
  const registered = Object.fromEntries(
    registerKinds.map((kind) => [kind, new Map(Object.entries(entries[kind]).map(([id, { text }]) => [id, text]))]),
  );
  return { sources, product, bodies: listBodies(shared, first), registered, languages };
}

function listBodies(shared: Shared, lang: string): readonly NamedBody[] {
  return nameControllers(shared).flatMap(({ id, names }) => {
    const controller = shared.controllers.get(id)?.value;
    if (controller === undefined) return [];
    const said = controller.publicAuthority?.value;
    const authority = said === undefined ? publicAuthorityStatus(controller.kind) : said ? 'yes' : 'no';
    return [{ id, kind: controller.kind, nation: controller.nation, name: names[lang]?.text ?? id, authority }];
  });
}

/** What a new notice is made of. */
export interface DraftRequest {
  /** Its id: that of a body of the workspace, a slash, and the name of its file. */
  readonly id: string;
  readonly base: DraftBase;
  readonly answers: NewAnswersInput;
  /** The file of the answers, for findings about them. */
  readonly answersFile: string;
}

/**
 * Makes the text of a new notice that fits its workspace and its schema. Diagnostics say why there is none; those about the answers name
 * their file.
 */
export function draftNotice(ground: DraftGround, { id, base, answers, answersFile }: DraftRequest): Result<Draft | undefined> {
  const { sources, product, bodies, registered, languages } = ground;
  const file = fileOfNotice(sources, id);
  const body = bodies.find((one) => id.startsWith(`${one.id}/`));
  if (body === undefined) return { value: undefined, diagnostics: [noBody(file, id)] };
  const schemaAddress = findSchemaAddress(sources);
  const place = {
    file,
    answersFile,
    body,
    registered,
    languages,
    schemas: product.schemas,
    ...(schemaAddress !== undefined && { schemaAddress }),
  };
  const made = composeDraft(base, answers, place);
  if (made.value === undefined) return made;
  const { diagnostics } = product.validator.validate('notice', parseYaml(createSource(file, made.value.text)).value);
  return diagnostics.length === 0 ? made : { value: undefined, diagnostics };
}

/** Whether a notice made from a base can be of a body. A register of electors is kept by its officer alone. */
export function isBodyFor(base: DraftBase | undefined, { kind }: NamedBody): boolean {
  const isRegister = base?.kind === 'model' && base.name === 'electoral-registration';
  return !isRegister || kind === 'statutory-officer' || kind === 'other';
}

/** The file of a notice, as people see it. */
export function fileOfNotice({ root }: WorkspaceSources, id: string): string {
  return root === '.' ? `${id}.yaml` : `${root}/${id}.yaml`;
}

/** The text of a notice of the workspace, to begin from. Nothing where it cannot be read as a whole, or does not fit its schema. */
export function readBase({ sources, product, bodies }: DraftGround, id: string): DraftBase | undefined {
  const source = sources.notices.find((one) => one.id === id);
  const text = source && textOf(source);
  if (source === undefined || text === undefined) return undefined;
  const { value, diagnostics } = product.validator.validate('notice', parseYaml(createSource(source.file, text)).value);
  if (value === undefined || diagnostics.length > 0) return undefined;
  const body = bodies.find((one) => id.startsWith(`${one.id}/`));
  return { kind: 'notice', name: id, text, ...(body !== undefined && { body }) };
}

/** How a file beside the new one tells editors where the schema is: the new one does it in the same way. */
function findSchemaAddress({ notices, controllers, registers }: WorkspaceSources): string | undefined {
  for (const source of [...notices, ...controllers, ...registers]) {
    const found = /^# yaml-language-server: \$schema=(\S+\/)[a-z-]+\.schema\.json\s*$/m.exec((textOf(source) ?? '').slice(0, 500));
    if (found?.[1] !== undefined) return `${found[1]}notice.schema.json`;
  }
  return undefined;
}

function textOf({ file, bytes }: NamedSource): string | undefined {
  return decodeSource(file, bytes).value?.text;
}

function noBody(file: string, id: string): Diagnostic {
  return {
    code: 'new/no-controller',
    severity: 'error',
    message: `There is no controller for “${id}”.`,
    hint: 'Write its file in “controllers” first: it says who publishes the notice.',
    origin: { file, path: [] },
  };
}
