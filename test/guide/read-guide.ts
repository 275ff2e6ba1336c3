import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const folder = new URL('../../docs/guide/', import.meta.url);

/** An example in YAML, and the file of a workspace that the page says it belongs in. */
export interface Example {
  readonly file: string;
  readonly text: string;
}

export interface GuidePage {
  readonly name: string;
  readonly examples: readonly Example[];
  /** Each line that starts Fairnotice: what follows the name. */
  readonly commands: readonly string[];
  /** What stands in code font in running text. */
  readonly words: readonly string[];
}

export function readGuide(): readonly GuidePage[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const prose = text.replace(/^```.*?^```$/gms, '');
      return {
        name,
        examples: listExamples(text),
        commands: [...text.matchAll(/\bfairnotice -- (.+)$/gm)].map((match) => match[1]!),
        words: [...prose.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
      };
    });
}

/** An example belongs in the file last named before it. */
function listExamples(text: string): readonly Example[] {
  let file = '';
  const examples: Example[] = [];
  for (const match of text.matchAll(/`my-notices\/([\w/-]+\.yaml)`|^```yaml\n(.*?)^```$/gms)) {
    if (match[2] === undefined) file = match[1]!;
    else examples.push({ file, text: match[2] });
  }
  return examples;
}

/** The files of a workspace with examples put in: a field of an example takes the place of the field of that name. */
export function putExamples(files: Readonly<Record<string, string>>, examples: readonly Example[]): Record<string, string> {
  const all = { ...files };
  for (const { file, text } of examples) {
    const before: unknown = parse(all[file] ?? '');
    const added: unknown = parse(text);
    all[file] = isMap(before) && isMap(added) ? stringify({ ...before, ...added }) : text;
  }
  return all;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
