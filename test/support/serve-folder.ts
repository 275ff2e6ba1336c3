import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ServeOptions {
  /** The path under which the folder stands, such as `/privacy`; the root where left out. */
  readonly basePath?: string;
  /** Sent with every answer, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether texts travel compressed, as from nearly every web server. */
  readonly compress?: boolean;
}

export interface FolderServer {
  /** Address of the folder, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Serves the files of a folder as a plain web server would: a folder answers with its index.html, a missing file with 404.html and status 404. */
export async function serveFolder(
  folder: string,
  { basePath = '', headers = {}, compress = false }: ServeOptions = {},
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void findFile(folder, path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined).then(({ status, type, body }) => {
      const packed = compress && /^text|json|xml|wasm/.test(type);
      const encoding = packed ? { 'Content-Encoding': 'gzip' } : {};
      response.writeHead(status, { 'Content-Type': type, ...encoding, ...headers }).end(packed ? gzipSync(body) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}${basePath}`, close };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

async function findFile(folder: string, path: string | undefined): Promise<Answer> {
  const found = path === undefined ? undefined : await readAnswer(folder, path, 200);
  return found ?? (await readAnswer(folder, '/404.html', 404)) ?? { status: 404, type: 'text/plain', body: 'Not found' };
}

async function readAnswer(folder: string, path: string, status: number): Promise<Answer | undefined> {
  const place = join(folder, normalize(path));
  const file = (await isFolder(place)) ? join(place, 'index.html') : place;
  const body = await readFile(file).catch(() => undefined);
  return body && { status, type: contentTypes[extname(file)] ?? 'application/octet-stream', body };
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
