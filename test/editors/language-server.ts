import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const program = fileURLToPath(new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));

/** What the server says of one file. */
export interface PublishedDiagnostics {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly range: { readonly start: Place; readonly end: Place };
  }[];
}

/** Counted from 0, as editors do. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface LanguageServer {
  /** Opens a file as an editor does, with the text that stands in it on the screen. */
  readonly open: (file: string, text: string) => string;
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  /** What the server finds in an opened file: the first thing it says of it. */
  readonly diagnose: (uri: string) => Promise<PublishedDiagnostics>;
  /** Ends the server as the protocol wants it, and resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts yaml-language-server over stdio, for a folder and with the settings that the folder has for an editor. */
export async function startLanguageServer(root: string, settings: Readonly<Record<string, unknown>>): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }>();
  const found = new Map<string, PublishedDiagnostics>();
  const watching = new Map<string, (found: PublishedDiagnostics) => void>();
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  };
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => (settle = resolve));
  let last = 0;
  const ask = (method: string, params?: unknown): Promise<unknown> => {
    last += 1;
    const id = last;
    send({ id, method, params });
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
  const receive = ({ id, method, params, result, error }: Message): void => {
    if (method === 'textDocument/publishDiagnostics') {
      const published = params as PublishedDiagnostics;
      found.set(published.uri, published);
      return watching.get(published.uri)?.(published);
    }
    if (id === undefined) return;
    if (method !== undefined) {
      const isSettings = method === 'workspace/configuration';
      send({ id, result: isSettings ? configure(params, settings) : null });
      if (isSettings) settle();
      return;
    }
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error.message));
    waiting.delete(id);
  };
  readMessages(child.stdout, receive);

  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'notices' }],
    capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
  });
  send({ method: 'initialized', params: {} });
  // Opened any sooner, a file would be looked at without the settings.
  await settled;
  return {
    ask,
    open: (file, text) => {
      const uri = pathToFileURL(file).href;
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
      return uri;
    },
    diagnose: (uri) => {
      const known = found.get(uri);
      return known === undefined ? new Promise((resolve) => watching.set(uri, resolve)) : Promise.resolve(known);
    },
    stop: async () => {
      await ask('shutdown');
      send({ method: 'exit' });
      return ended;
    },
  };
}

/** The settings the server asks for, by section: `yaml` holds every setting whose name begins with `yaml.`. */
function configure(params: unknown, settings: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { items } = params as { readonly items: readonly { readonly section: string }[] };
  return items.map(({ section }) => settings[section] ?? nest(section, settings));
}

function nest(section: string, settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    const [first, second = '', third] = name.split('.');
    if (first === section) nested[second] = third === undefined ? value : { [third]: value };
  }
  return nested;
}

function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let left = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    left = Buffer.concat([left, chunk]);
    for (;;) {
      const head = left.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(left.toString('latin1', 0, Math.max(head, 0)))?.[1] ?? Number.NaN);
      const end = head + 4 + length;
      if (head < 0 || !(left.length >= end)) return;
      receive(JSON.parse(left.toString('utf8', head + 4, end)) as Message);
      left = left.subarray(end);
    }
  });
}
