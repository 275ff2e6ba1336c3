import { childOrigin, type Diagnostic, type Origin } from '../../diagnostics/index.js';
import type { Notice } from '../notice.js';
import { deviceNames, longestName, siteFolders } from '../site-folders.js';
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
    const [why] = path.split('/').flatMap(refuseName);
    if (why !== undefined) {
      reader.diagnostics.push(describeImpossible(path, why, origin));
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

/** Why neither a controller nor a notice can have had a name. */
function refuseName(name: string): readonly string[] {
  if (siteFolders.includes(name)) return [`the site uses the name “${name}” itself`];
  if (deviceNames.test(name)) return [`Windows keeps the name “${name}” for itself`];
  return name.length > longestName ? [`a name in it has more than ${longestName} letters`] : [];
}

function describeImpossible(path: string, why: string, origin: Origin): Diagnostic {
  return {
    code: 'ref/impossible-address',
    severity: 'error',
    message: `No notice can have been at “${path}”: ${why}.`,
    hint: 'A former address is the id that a notice once had: the folder of its controller, a slash, and the name of its file without .yaml.',
    origin,
  };
}
