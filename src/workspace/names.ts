import { distance } from 'fastest-levenshtein';
import { nameFrom } from '../model/name-from.js';
import { deviceNames, longestName, siteFolders } from '../model/site-folders.js';
import type { Words } from './findings.js';

/** What is wrong with the name of a controller or notice, which becomes its web address; nothing where it will do. */
export function judgeName(name: string, what: 'notice' | 'controller'): Words | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > longestName) {
    const better = nameFrom(name);
    return {
      code: 'workspace/bad-name',
      message: `“${name}” cannot be the name of a ${what}.`,
      hint: `The name becomes part of a web address. Use small letters, digits and single hyphens, at most ${longestName} of them, such as ${
        what === 'notice' ? 'housing-benefit' : 'anytown-council'
      }. Rename it.`,
      ...(better === '' ? {} : { suggestions: [better] }),
    };
  }
  if (siteFolders.includes(name)) {
    return {
      code: 'workspace/reserved-name',
      message: `A ${what} cannot be called “${name}”: the site uses that name itself.`,
      hint: 'The page would stand where a page of the site belongs. Rename it.',
      suggestions: [what === 'notice' ? `${name}-notice` : `${name}-council`],
    };
  }
  if (deviceNames.test(name)) {
    return {
      code: 'workspace/reserved-name',
      message: `A ${what} cannot be called “${name}”: Windows keeps that name for itself.`,
      hint: 'Nobody could copy the workspace or the site to a Windows computer. Rename it.',
    };
  }
  return undefined;
}

/** The one of the known names that was probably meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const near = known
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate) }))
    .filter(({ candidate, steps }) => steps <= Math.max(2, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return near[0]?.candidate;
}
