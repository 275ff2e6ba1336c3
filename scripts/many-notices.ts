/**
 * Makes a workspace of many notices, to measure how long checking and building take: `npx tsx scripts/many-notices.ts FOLDER NUMBER`.
 * Each is one of the example notices with a name, an introduction and an id of its own. The same number gives the same bytes.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

const examples = fileURLToPath(new URL('../notices', import.meta.url));
const shared = ['site.yaml', 'controllers', 'registers'];
const quarters = ['Riverside', 'Hill Top', 'Old Town', 'Harbour', 'Market Square', 'Northfield', 'Millbrook'];
const doings = [
  'meets families',
  'answers the phone',
  'visits homes',
  'plans support',
  'keeps the records',
  'runs groups',
  'writes letters',
];

interface Example {
  readonly id: string;
  readonly text: string;
}

function readExamples(): readonly Example[] {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !shared.includes(entry.name));
  return folders
    .flatMap(({ name }) => readdirSync(join(examples, name)).map((file) => `${name}/${file.replace(/\.yaml$/, '')}`))
    .sort()
    .map((id) => ({ id, text: readFileSync(join(examples, `${id}.yaml`), 'utf8') }));
}

/** The notice with this number, made of an example. Its former addresses stay with the example: two notices cannot have the same. */
function vary(text: string, number: number): string {
  const document = parseDocument(text);
  const quarter = quarters[number % quarters.length] ?? '';
  const doing = doings[Math.floor(number / quarters.length) % doings.length] ?? '';
  const add = (path: readonly string[], more: string): void => {
    const before = document.getIn(path);
    document.setIn(path, `${typeof before === 'string' ? before.trim() : ''}${more}`);
  };
  add(['title'], `, ${quarter} ${number}`);
  add(['service', 'name'], `, ${quarter} ${number}`);
  add(['introduction'], `\n\nThis notice is for the part of the service in ${quarter} that ${doing}. Its number is ${number}.\n`);
  document.delete('formerPaths');
  return document.toString({ lineWidth: 0 });
}

const [folder, typed = ''] = process.argv.slice(2);
const number = Number(typed);
if (folder === undefined || !Number.isInteger(number) || number < 1 || existsSync(folder)) {
  console.error('Name a folder that is not there yet, and how many notices: npx tsx scripts/many-notices.ts FOLDER NUMBER');
  process.exit(2);
}
const kinds = readExamples();
for (const name of shared) cpSync(join(examples, name), join(folder, name), { recursive: true });
for (let index = 0; index < number; index += 1) {
  const example = kinds[index % kinds.length];
  if (example === undefined) break;
  const file = join(folder, `${example.id}-${String(index + 1).padStart(5, '0')}.yaml`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, vary(example.text, index + 1));
}
console.log(`${number} notices in ${folder}.`);
