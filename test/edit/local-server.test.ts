import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalServer, type LocalRequest, type LocalServer } from '../../src/edit/index.js';

const token = 'a1b2c3';
let server: LocalServer;
let asked: LocalRequest[] = [];

beforeAll(async () => {
  server = await startLocalServer({
    port: 0,
    token,
    mostBytes: 1000,
    answer: (one) => {
      asked.push(one);
      return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'let in' };
    },
  });
});
afterAll(async () => {
  await server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Asking {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Sends what no browser would let a page send. */
async function ask({ path = '/', method = 'GET', headers = {}, body }: Asking): Promise<Answer> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function cookie(value = token): OutgoingHttpHeaders {
  return { Cookie: `other=1; fairnotice-${new URL(server.origin).port}=${value}` };
}

describe('a server on this computer', () => {
  it('lets in who opens the address with the token, once, and takes it out of the address', async () => {
    expect(server.url).toBe(`${server.origin}/?token=${token}`);
    const { status, headers } = await ask({ path: `/page?token=${token}&view=1` });
    expect({ status, location: headers.location }).toEqual({ status: 303, location: '/page?view=1' });
    expect(headers['set-cookie']).toEqual([`fairnotice-${new URL(server.origin).port}=${token}; HttpOnly; SameSite=Strict; Path=/`]);
    expect(await ask({ headers: cookie() })).toMatchObject({ status: 200, body: 'let in' });
  });

  it('listens on the loopback address alone', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each<Asking & { readonly title: string; readonly status: number }>([
    { title: 'without the token', status: 403 },
    { title: 'with another token in the address', path: '/?token=a1b2c4', status: 403 },
    { title: 'with another token in the cookie', headers: { Cookie: 'fairnotice-0=a1b2c3' }, status: 403 },
    { title: 'under another host', headers: { Host: 'evil.example' }, status: 403 },
    { title: 'under another port', headers: { Host: '127.0.0.1:1' }, status: 403 },
    { title: 'from another site', headers: { Origin: 'http://evil.example' }, status: 403 },
    { title: 'from a file', headers: { Origin: 'null' }, status: 403 },
    { title: 'that would change something and does not say from where', method: 'POST', body: '{}', status: 403 },
    { title: 'that a page of another port of this computer makes', headers: { 'Sec-Fetch-Site': 'same-site' }, status: 403 },
    { title: 'that a page of another site makes', headers: { 'Sec-Fetch-Site': 'cross-site' }, status: 403 },
    { title: 'with a faulty percent sign', path: '/%zz', status: 400 },
    { title: 'with a zero byte', path: '/a%00b', status: 400 },
  ])('refuses a request $title', async ({ status, title, headers = {}, ...rest }) => {
    asked = [];
    const isStranger = title.includes('token') || 'Cookie' in headers;
    expect((await ask({ ...rest, headers: isStranger ? headers : { ...cookie(), ...headers } })).status).toBe(status);
    expect(asked).toEqual([]);
  });

  it('reads a body up to its limit and no further, whatever the request says of its length', async () => {
    const headers = { ...cookie(), Origin: server.origin };
    const post = { method: 'POST', headers };
    expect(await ask({ ...post, body: 'x'.repeat(1000) })).toMatchObject({ status: 200 });
    asked = [];
    expect(await ask({ ...post, body: 'x'.repeat(1001) })).toMatchObject({ status: 413 });
    expect(await ask({ ...post, headers: { ...headers, 'Transfer-Encoding': 'chunked' }, body: 'x'.repeat(1001) })).toMatchObject({
      status: 413,
    });
    expect(await ask({ ...post, headers: { ...headers, 'Content-Length': 100_000_000 }, body: 'x' })).toMatchObject({ status: 413 });
    expect(asked).toEqual([]);
  });

  it('hands a path on as a name: dots and slashes in it lead nowhere', async () => {
    asked = [];
    await ask({ path: '/a/..%2f..%2fetc/passwd', headers: cookie() });
    expect(asked.map(({ path }) => path)).toEqual(['/a/../../etc/passwd']);
  });
});
