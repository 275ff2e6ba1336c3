import { posix, relative } from 'node:path';
import type { Io } from '../io.js';

/**
 * The path of a file from the top of the repository, where GitHub looks for it. Paths as shown start from the working directory, which
 * may be a folder of the repository that GitHub has checked out.
 */
export function pathInRepository({ cwd, env }: Pick<Io, 'cwd' | 'env'>): (file: string) => string {
  const top = env['GITHUB_WORKSPACE'] ?? '';
  const below = top === '' ? '' : relative(top, cwd).replaceAll('\\', '/');
  const isInside = below !== '' && below !== '..' && !below.startsWith('../') && !/^([a-z]:)?\//i.test(below);
  return (file) => posix.normalize(isInside ? `${below}/${file}` : file);
}
