import type { Io } from './io.js';

/**
 * How Fairnotice was started, so that what we tell people to type is found: through a script of this repository, through npx or a
 * script of a project that has it installed, or by itself.
 */
export function readCommandName({ env }: Pick<Io, 'env'>): string {
  const script = env['npm_lifecycle_event'] ?? '';
  if (script === '') return 'fairnotice';
  if (script === 'fairnotice' || env['npm_package_name'] === 'fairnotice') return 'npm run -s fairnotice --';
  return 'npx fairnotice';
}
