import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { startLocalServer, watchFolder, type LocalAnswer, type LocalServer } from '../../edit/index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { describeFault } from '../describe-fault.js';
import { readBuildRecord } from '../../publish/index.js';
import { renderProblemPage } from '../../report/index.js';
import { siteHeaders } from '../../site/index.js';
import type { SourceFiles } from '../../yaml/index.js';
import { drawPreview, type PreviewOptions } from './draw-preview.js';

export interface Preview extends LocalServer {
  /** Ends once what is shown is made of the files as they are now. */
  readonly settled: () => Promise<void>;
}

/** What is shown: the site as it is now, or what stands in its way. */
type State =
  | { readonly kind: 'site'; readonly basePath: string; readonly files: ReadonlySet<string> }
  | { readonly kind: 'problem'; readonly found: readonly LocatedDiagnostic[]; readonly sources: SourceFiles };

/** Shows the site of a workspace to one browser on this computer, and shows it anew whenever a file of the workspace changes. */
export async function startPreview(options: PreviewOptions & { readonly port: number; readonly token: string }): Promise<Preview> {
  const listeners = new Set<(event: string) => void>();
  let state: State = { kind: 'site', basePath: '/', files: new Set() };
  let isStale = true;
  let running = refresh();

  async function refresh(): Promise<void> {
    while (isStale) {
      isStale = false;
      try {
        state = await look(options);
      } catch (error) {
        options.io.stderr.write(describeFault(error, options.io));
      }
    }
    for (const send of listeners) send('changed');
  }

  const server = await startLocalServer({
    port: options.port,
    token: options.token,
    mostBytes: 0,
    answer: async ({ method, path }) => {
      if (method !== 'GET' && method !== 'HEAD') return text(405, 'This server only shows pages.');
      if (path === scriptPath) return { status: 200, headers: { 'Content-Type': types['.js'] ?? '' }, body: script };
      if (path === eventsPath) return { open: (send) => (listeners.add(send), () => listeners.delete(send)) };
      await running;
      return state.kind === 'problem' ? problem(state) : page(state, path, options.out);
    },
  });
  const stop = watchFolder(resolve(options.io.cwd, options.settings.workspace), () => {
    const isIdle = !isStale;
    isStale = true;
    if (isIdle) running = running.then(refresh);
  });
  return {
    ...server,
    settled: () => running,
    close: async () => {
      stop();
      await running;
      await server.close();
    },
  };
}

async function look(options: PreviewOptions): Promise<State> {
  const { site, found, sources } = await drawPreview(options);
  if (site === undefined || found.length > 0) return { kind: 'problem', found, sources };
  const files = new Set(Object.keys(readBuildRecord(options.out)?.files ?? {}));
  return { kind: 'site', basePath: new URL(site.baseUrl).pathname, files };
}

const scriptPath = '/.fairnotice/reload.js';
const eventsPath = '/.fairnotice/events';

/** A page that lost the server, because it was started anew, finds it again by itself. */
const script = `const events = new EventSource('${eventsPath}');
events.onmessage = () => location.reload();
`;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const sent = Object.fromEntries(siteHeaders.map(({ name, value }) => [name, value]));

/** A file of the site is one that its record names: what is asked for is looked up and never opened as it stands. */
function page({ basePath, files }: State & { readonly kind: 'site' }, path: string, out: string): LocalAnswer {
  if (!path.startsWith(basePath)) return { status: 302, headers: { Location: basePath }, body: '' };
  const wanted = path.slice(basePath.length);
  const known = [wanted, `${wanted.replace(/\/$/, '')}/index.html`.replace(/^\//, '')].find((name) => files.has(name));
  if (known !== undefined && known !== wanted && wanted !== '' && !wanted.endsWith('/')) {
    return { status: 302, headers: { Location: `${basePath}${wanted.split('/').map(encodeURIComponent).join('/')}/` }, body: '' };
  }
  const file = known ?? '404.html';
  if (!files.has(file)) return text(404, 'There is no such page.');
  const body = readFileSync(join(out, file));
  const headers = { ...sent, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' };
  return { status: known === undefined ? 404 : 200, headers, body: file.endsWith('.html') ? withScript(body.toString()) : body };
}

function problem({ found, sources }: State & { readonly kind: 'problem' }): LocalAnswer {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
  return {
    status: 200,
    headers: { ...sent, 'Content-Security-Policy': policy, 'Content-Type': types['.html'] ?? '' },
    body: renderProblemPage(found, { sources, script: scriptPath }),
  };
}

/** The page’s own policy lets no script run that the site does not have. The one in the header stays. */
function withScript(html: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
    .replace(/<\/body>(?![^]*<\/body>)/i, `<script src="${scriptPath}"></script></body>`);
}

function text(status: number, words: string): LocalAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `${words}\n` };
}
