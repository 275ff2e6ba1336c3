import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../workspace/index.js';
import { guideTitles } from './help-topics.js';

const docs = join(packageFolder, 'docs');

/** The pages that the guide leads to: the list of fields, of rules, and of the law. */
const lists = ['fields', 'rules', 'law'];

let read: ReadonlyMap<string, string> | undefined;

/** The guide and the lists beside it, as Markdown by name. They come with the product and do not change while it runs. */
export function readDocs(): ReadonlyMap<string, string> {
  read ??= new Map([
    ...Object.keys(guideTitles).map((name) => [name, readFileSync(join(docs, 'guide', `${name}.md`), 'utf8')] as const),
    ...lists.map((name) => [name, readFileSync(join(docs, `${name}.md`), 'utf8')] as const),
  ]);
  return read;
}
