import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser asked for, after all checks. */
export interface LocalRequest {
  readonly method: string;
  /** Decoded, and still what was asked for: it is a name to look up, never a path to open. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
}

/** An answer as a whole, or an event stream (text/event-stream) that stays open: `open` gets a function that sends, and gives one that stops. */
export type LocalAnswer = WholeAnswer | { readonly open: (send: (event: string) => void) => () => void };

export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface LocalServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** What only the address that the command prints holds: nobody else can use the server. */
  readonly token: string;
  /** The most bytes of a request's body; with 0, requests can only read. */
  readonly mostBytes: number;
  readonly answer: (request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>;
}

export interface LocalServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The address to open first: it holds the token. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves one person's browser on this computer. Listens on the loopback address alone. A request has to name that address as its host, which
 * stops names that are made to lead here; to come from no other site; and to know the token, which the first visit puts into a cookie that
 * scripts cannot read and other sites cannot send.
 */
export async function startLocalServer({ port, token, mostBytes, answer }: LocalServerOptions): Promise<LocalServer> {
  const server = createServer({ requestTimeout: 30_000, maxHeaderSize: 16_384 }, (request, response) => {
    void respond(request, response).catch(() => {
      if (!response.headersSent) plain(response, 500, 'Something went wrong inside Fairnotice. Look at the terminal.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  const hosts = [`127.0.0.1:${taken}`, `localhost:${taken}`];
  const cookie = `fairnotice-${taken}`;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '', cookie: cookies = '' } = request.headers;
    const url = URL.canParse(request.url ?? '', `http://${host}`) ? new URL(request.url ?? '', `http://${host}`) : undefined;
    const path = url && decode(url.pathname);
    const given = url?.searchParams.get('token');
    if (!isFromHere(request, hosts)) plain(response, 403, 'This address is for one browser on this computer alone.');
    else if (url === undefined || path === undefined) plain(response, 400, 'This is no address of a page.');
    else if (given !== null && isSame(given ?? '', token)) enter(response, url);
    else if (!isSame(readCookie(cookies, cookie), token) || isFromElsewhere(request))
      plain(response, 403, 'Open the address that the command printed: it lets you in.');
    else {
      const body = await readBody(request, mostBytes);
      if (body === undefined) plain(response, 413, 'That is more than can be saved at once.');
      else send(request, response, await answer({ method: request.method ?? 'GET', path, query: url.searchParams, body }));
    }
  }

  function enter(response: ServerResponse, url: URL): void {
    url.searchParams.delete('token');
    const place = `${url.pathname.replace(/^\/+/, '/')}${url.search}`;
    response.writeHead(303, { ...always, Location: place, 'Set-Cookie': `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/` }).end();
  }

  const origin = `http://127.0.0.1:${taken}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin, url: `${origin}/?token=${token}`, close };
}

/**
 * No other site may show, load or hear of anything here. The address of a page is told to this server alone: told to nobody, a form of ours
 * would not say where it comes from either.
 */
const always = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** A request names this server as its host. One that could change something also says that it comes from a page of this server. */
function isFromHere({ method, headers: { host = '', origin } }: IncomingMessage, hosts: readonly string[]): boolean {
  const isKnown = origin === undefined ? method === 'GET' || method === 'HEAD' : hosts.some((one) => origin === `http://${one}`);
  return hosts.includes(host) && isKnown;
}

/** Browsers tell who wants an address. To them another port of this computer is the same site, so that the cookie alone would let it in. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

function send(request: IncomingMessage, response: ServerResponse, answer: LocalAnswer): void {
  if (!('open' in answer)) {
    response.writeHead(answer.status, { ...always, ...answer.headers }).end(request.method === 'HEAD' ? undefined : answer.body);
    return;
  }
  response.writeHead(200, { ...always, 'Content-Type': 'text/event-stream' }).write('\n');
  const stop = answer.open((event) => response.write(`data: ${event.replaceAll('\n', ' ')}\n\n`));
  response.on('close', stop);
}

function plain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...always, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }).end(`${words}\n`);
}

async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A faulty percent sign is no name; nor is one with a zero byte. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function readCookie(cookies: string, name: string): string {
  const found = cookies.split('; ').find((one) => one.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}

/** Takes as long for a near miss as for a far one. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
