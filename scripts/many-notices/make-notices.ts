import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { controllerCompletions, noticeCompletions, type Completion } from './completions.js';
import { setField, type Fields } from './fields.js';
import { varyNotice } from './vary-notice.js';
import { namePartner } from './words.js';

const examples = fileURLToPath(new URL('../../notices', import.meta.url));
const shared = ['site.yaml', 'controllers', 'registers'];

/** As the example notices are written: long lines, and nothing by reference. */
const yamlForm = { lineWidth: 0, aliasDuplicateObjects: false };

/** So many notices have a recipient of the register in common that no other has. */
const noticesOfPartner = 20;

/** The recipient that the first notice shares with a few others. */
export const firstPartner = 'partner-1';

/**
 * Makes a workspace of so many notices in a folder that is not there yet, each of them one of the example notices with other words, lists and
 * lengths, and with what its document leaves open filled in, so that nothing stands in the way of publishing. The same number gives the same
 * bytes. Nothing in them is true of anybody.
 *
 * @returns the ids of the notices.
 */
export function makeNotices(folder: string, number: number): readonly string[] {
  const kinds = readExamples();
  for (const name of shared) cpSync(join(examples, name), join(folder, name), { recursive: true });
  completeControllers(join(folder, 'controllers'));
  const partners = Math.ceil(number / noticesOfPartner);
  addPartners(join(folder, 'registers/recipients.yaml'), partners);
  return Array.from({ length: number }, (_, index) => {
    const { id: example, fields } = kinds[index % kinds.length] ?? noExample();
    const id = `${example}-${String(index + 1).padStart(5, '0')}`;
    const file = join(folder, `${id}.yaml`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stringify(varyNotice(fields, index + 1, `partner-${(index % partners) + 1}`), yamlForm));
    return id;
  });
}

interface Example {
  readonly id: string;
  readonly fields: Fields;
}

function readExamples(): readonly Example[] {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !shared.includes(entry.name));
  return folders
    .flatMap(({ name }) => readdirSync(join(examples, name)).map((file) => `${name}/${file.replace(/\.yaml$/, '')}`))
    .sort()
    .map((id) => ({ id, fields: complete(join(examples, `${id}.yaml`), noticeCompletions[id]) }));
}

function complete(file: string, completion: Completion = {}): Fields {
  const fields = parse(readFileSync(file, 'utf8')) as Fields;
  for (const [path, value] of Object.entries(completion)) setField(fields, path, value);
  return fields;
}

function completeControllers(folder: string): void {
  for (const [id, completion] of Object.entries(controllerCompletions)) {
    const file = join(folder, `${id}.yaml`);
    writeFileSync(file, stringify(complete(file, completion), yamlForm));
  }
}

function addPartners(file: string, number: number): void {
  const partners = Array.from({ length: number }, (_, index) => [`partner-${index + 1}`, { name: namePartner(index + 1), group: 'body' }]);
  writeFileSync(file, `${readFileSync(file, 'utf8')}${stringify(Object.fromEntries(partners))}`);
}

function noExample(): never {
  throw new Error('There are no example notices.');
}
