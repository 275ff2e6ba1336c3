import { openStudio } from '../../src/cli/edit/open-studio.js';
import { createApp, type Desk, type LocalAnswer } from '../../src/edit/index.js';
import { readProduct } from '../../src/workspace/index.js';
import type { TestWorkspace } from './open-workspace.js';

const { schemas } = readProduct();

/** The pages over a desk, as the browser that was let in asks for them. */
export interface Pages {
  readonly desk: Desk;
  readonly get: (path: string) => Promise<string>;
  /** @returns where it leads, or the page. */
  readonly post: (path: string, fields?: Readonly<Record<string, string>>) => Promise<string>;
}

export function openPages({ open }: TestWorkspace): Pages {
  const desk = open();
  const app = createApp({ desk, studio: openStudio(desk, '2026-11-21'), day: '2026-11-21', schemas });
  const show = (answer: LocalAnswer): string => {
    if ('open' in answer) throw new Error('No page.');
    return answer.headers['Location'] ?? String(answer.body);
  };
  const ask = async (method: string, address: string, body = ''): Promise<string> => {
    const { pathname, searchParams } = new URL(address, 'http://x');
    return show(await app({ method, path: decodeURIComponent(pathname), query: searchParams, body: Buffer.from(body) }));
  };
  return {
    desk,
    get: (path) => ask('GET', path),
    post: (path, fields = {}) => ask('POST', path, new URLSearchParams(fields).toString()),
  };
}
