import type { Redirect } from './redirects.js';

/** A place that we write a file of settings for. */
export type Host = 'nginx' | 'netlify' | 'cloudflare' | 'azure-static-web-apps' | 'github-pages';

/** What the files of settings are made from. Every path is made of ids and of a base path that `isPlainPath` has let pass. */
export interface HostInput {
  /** Path under which the site stands, with a slash at both ends. */
  readonly base: string;
  readonly hosts: readonly Host[];
  readonly redirects: readonly Redirect[];
}

/** A file of settings, and how many redirects found no room in it: their pages lead on all the same. */
export interface HostFile {
  readonly path: string;
  readonly content: string;
  readonly leftOut: number;
}

/** Whether a path holds only what means the same in every file of settings: no quotes, signs or gaps that could end a rule. */
export function isPlainPath(path: string): boolean {
  return /^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(path);
}

/** Stands at the top of each file that can hold a remark. */
export const madeBy = 'Made by Fairnotice. The next build writes it again: change site.yaml, not this file.';
