import { reviseText, type Change } from '../../revise/index.js';
import { deviceNames, nameFrom, siteFolders } from '../../model/index.js';
import type { ProductManifest, Starter } from '../../workspace/index.js';
import type { FirstFacts } from './first-facts.js';
import type { PackedProduct } from './packed-product.js';

/** The files of a new workspace by their path, and the id of its controller. */
export interface NewWorkspace {
  readonly controller: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Stands for the address of a site that nobody knows yet. The name is kept for examples (RFC 2606), so it is nobody's. */
const exampleAddress = 'https://notices.example.org/';

/**
 * Composes the files of a new workspace. What was told is put in as values, never as text: it can change nothing else in a file.
 */
export function composeFiles(starter: Starter, facts: FirstFacts, packed: PackedProduct | undefined): NewWorkspace {
  const controller = toId(facts.name);
  const { name, kind, nation, address = exampleAddress } = facts;
  const remark = facts.address === undefined ? { remark: 'Made up: write the address of your site.' } : {};
  const changes: Readonly<Record<string, readonly Change[]>> = {
    'notices/site.yaml': [
      { kind: 'set', path: ['title'], value: `Privacy notices of ${name}` },
      { kind: 'set', path: ['baseUrl'], value: address, ...remark },
    ],
    'notices/controller.yaml': Object.entries({ name, kind, nation }).map(([key, value]) => ({ kind: 'set', path: [key], value })),
  };
  const moved: Readonly<Record<string, string>> = {
    'notices/controller.yaml': `notices/controllers/${controller}.yaml`,
    'notices/first-notice.yaml': `notices/${controller}/first-notice.yaml`,
  };
  const files = new Map<string, string | Uint8Array>();
  for (const [path, text] of starter.files) files.set(moved[path] ?? path, revise(path, text, changes[path] ?? []));
  const manifest = composeManifest(starter, packed);
  files.set('package.json', toJson(manifest));
  files.set('package-lock.json', toJson(composeLockfile(starter, manifest, packed)));
  if (packed !== undefined) files.set(placeOf(packed), packed.bytes);
  return { controller, files };
}

/** The order of the names in site.yaml. */
const siteOrder = ['fairnotice', 'title', 'baseUrl', 'languages', 'translation'];

function revise(path: string, text: string, changes: readonly Change[]): string {
  const { value, diagnostics } = reviseText(path, text, changes, () => siteOrder);
  if (value === undefined) throw new Error(`A template of a new workspace cannot be filled in: ${diagnostics[0]?.message ?? path}`);
  return value;
}

/** A name as an id, which becomes part of the web address. */
function toId(name: string): string {
  const id = nameFrom(name);
  if (id === '') return 'our-organisation';
  return siteFolders.includes(id) || deviceNames.test(id) ? `${id}-organisation` : id;
}

interface Manifest {
  readonly name: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, unknown>>;
}

/** npm heeds overrides only in the outermost package, so a workspace repeats those of packages that it gets. */
function composeManifest({ files, manifest, packages }: Starter, packed: PackedProduct | undefined): Manifest {
  const template = JSON.parse(files.get('package.json') ?? '{}') as Omit<Manifest, 'dependencies' | 'overrides'>;
  const overrides = Object.entries(manifest.overrides).filter(([name]) => `node_modules/${name}` in packages);
  const wanted = packed === undefined ? manifest.version : `file:${placeOf(packed)}`;
  return { ...template, dependencies: { [manifest.name]: wanted }, overrides: Object.fromEntries(overrides) };
}

/** Complete for every platform: `npm ci` refuses a lockfile that lacks a package, whatever the registry has of it. */
function composeLockfile(
  { manifest, packages }: Starter,
  { name, dependencies, engines }: Manifest,
  packed: PackedProduct | undefined,
): unknown {
  const product = describeProduct(manifest, packed);
  const entries = Object.entries({ ...packages, [`node_modules/${manifest.name}`]: product }).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name,
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name, dependencies, engines }, ...Object.fromEntries(entries) },
  };
}

function describeProduct({ version, license, dependencies, bin, engines }: ProductManifest, packed: PackedProduct | undefined): unknown {
  const source = packed === undefined ? {} : { resolved: `file:${placeOf(packed)}`, integrity: packed.integrity };
  return { version, ...source, license, dependencies, bin, engines };
}

/** The packed product goes with the workspace, so that a build server finds it. */
function placeOf({ fileName }: PackedProduct): string {
  return `packages/${fileName}`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
