import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { parse } from 'yaml';
import { lookUp } from '../../src/schema/index.js';
import { listTexts } from '../../src/translation/list-texts.js';
import { readProduct } from '../../src/workspace/index.js';

/** What no compiler of the same notices can do without. */
export interface FloorPlan {
  /** Every file of the workspace. */
  readonly inputs: readonly string[];
  /** Every text of the notices that is Markdown. */
  readonly proses: readonly string[];
  /** Every file of the finished site, with its bytes. */
  readonly outputs: readonly { readonly path: string; readonly bytes: number }[];
}

const planFile = 'floor.bin';

/** Lists the inputs of a workspace and the outputs of the site that was built from it, and writes the list into a folder. */
export function writePlan(folder: string, workspace: string, site: string): void {
  const inputs = listFiles(workspace).map((path) => join(workspace, path));
  const outputs = listFiles(site).map((path) => ({ path, bytes: statSync(join(site, path)).size }));
  const proses = inputs.filter(isNotice).flatMap((file) => listProses(readFileSync(file, 'utf8')));
  writeFileSync(join(folder, planFile), serialize({ inputs, proses, outputs } satisfies FloorPlan));
}

export function readPlan(folder: string): FloorPlan {
  return deserialize(readFileSync(join(folder, planFile))) as FloorPlan;
}

const { schemas } = readProduct();
const find = (ref: string, file: string) => lookUp(schemas, ref, file);

function listProses(text: string): readonly string[] {
  const texts = listTexts(parse(text), find('', 'notice.schema.json'), { find, first: 'en', isEntry: () => false });
  return texts.filter(({ kind }) => kind === 'prose').flatMap((prose) => Object.values(prose.texts));
}

function isNotice(file: string): boolean {
  return /(?:^|\/)(?!controllers|registers)[^/]+\/[^/]+-\d{5}\.yaml$/.test(file);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
