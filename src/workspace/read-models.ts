import { isRecord } from '../schema/index.js';
import { createSource, parseYaml } from '../yaml/index.js';
import { readFolder } from './read-folder.js';

/** The models that a new notice can begin from: the text of each by its name, in order. */
export function readModels(): ReadonlyMap<string, string> {
  return new Map(readFolder('templates/models', '.yaml').map(([name, text]) => [name.slice(0, -'.yaml'.length), text]));
}

/** A model, and what it is about. */
export interface ListedModel {
  readonly name: string;
  readonly title: string;
}

/** The models that ship with the product, in the order of their names. */
export function listModels(): readonly ListedModel[] {
  return [...readModels()].map(([name, text]) => ({ name, title: titleOf(text) ?? name }));
}

function titleOf(text: string): string | undefined {
  const { value } = parseYaml(createSource('', text)).value;
  return isRecord(value) && typeof value['title'] === 'string' ? value['title'] : undefined;
}
