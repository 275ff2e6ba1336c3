import { childOrigin, type Diagnostic, type Origin } from '../../diagnostics/index.js';
import type { Notice } from '../notice.js';
import { siteFolders } from '../site-folders.js';
import type { Reader } from './reader.js';

/** The earlier addresses of the notice `id`, each once. One that is its own address is a finding. */
export function readFormerPaths(
  reader: Pick<Reader, 'diagnostics'>,
  id: string,
  paths: readonly string[] | undefined,
  list: Origin,
): Notice['formerPaths'] {
  return (paths ?? []).flatMap((path, position, all) => {
    const origin = childOrigin(list, position);
    const taken = path.split('/').find((step) => siteFolders.includes(step));
    if (taken !== undefined) {
      reader.diagnostics.push(describeImpossible(path, taken, origin));
      return [];
    }
    if (path !== id && all.indexOf(path) === position) return [{ path, origin }];
    reader.diagnostics.push({
      code: 'ref/repeated-address',
      severity: 'error',
      message: path === id ? `“${path}” is the address this notice has now.` : `The former address “${path}” stands here twice.`,
      hint: 'List only addresses that the notice no longer has, each once. Take the line out.',
      origin,
    });
    return [];
  });
}

function describeImpossible(path: string, taken: string, origin: Origin): Diagnostic {
  return {
    code: 'ref/impossible-address',
    severity: 'error',
    message: `No notice can have been at “${path}”: the site uses the name “${taken}” itself.`,
    hint: 'A former address is the id that a notice once had: the folder of its controller, a slash, and the name of its file without .yaml.',
    origin,
  };
}
