import { readFolder } from './read-folder.js';

/** The models that a new notice can begin from: the text of each by its name, in order. */
export function readModels(): ReadonlyMap<string, string> {
  return new Map(readFolder('templates/models', '.yaml').map(([name, text]) => [name.slice(0, -'.yaml'.length), text]));
}
