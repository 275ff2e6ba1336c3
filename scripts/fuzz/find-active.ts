import { Parser } from 'htmlparser2';

/** Where links may lead. A link without a scheme leads to the same site; one that begins with two slashes does not. */
const safeLink = /^(?:https?:\/\/|mailto:|tel:|sms:|#|\/(?!\/)|\.{0,2}\/?(?![a-z][a-z0-9+.-]*:)[^/\\]|$)/i;
const linkNames = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'srcset', 'cite', 'background']);
const forbidden = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'applet',
  'frame',
  'frameset',
  'math',
  'style',
  'audio',
  'video',
  'input',
  'textarea',
]);

/** What an HTML document holds that could act, load or lead astray. `scripts` are those that it may have. */
export function findActive(html: string, scripts: RegExp): readonly string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (forbidden.has(name)) found.push(`<${name}>`);
        if (name === 'script' && !scripts.test(attributes['src'] ?? '')) found.push(`<script src="${attributes['src'] ?? ''}">`);
        if (name === 'meta' && /refresh/i.test(attributes['http-equiv'] ?? '')) found.push('<meta> that leads on');
        for (const [key, value] of Object.entries(attributes)) {
          if (/^on/i.test(key) || key === 'style' || key === 'srcdoc') found.push(`${name} ${key}="${value}"`);
          // A browser takes these out of an address before it reads it.
          const address = value.replace(/[\u0000-\u0020]/g, '');
          if (linkNames.has(key) && !safeLink.test(address)) found.push(`${name} ${key}="${value}"`);
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return found;
}

/** Signs that a terminal obeys, or that show words in another order than they are in. A new line is none. */
export const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The first of them in a text, with its surroundings. */
export function findControl(text: string): string | undefined {
  const at = text.search(controls);
  return at < 0 ? undefined : JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
}

/** Cells of a CSV file, quoted as ours are, that a spreadsheet would take for a formula. */
export function findFormulas(csv: string): readonly string[] {
  return [...csv.matchAll(/(?:^\ufeff?|[,\n])"([=+\-@\t\r])/g)].map(([, sign = '']) => sign);
}

/** What a PDF holds that could act, or that hides objects from this look. Streams are left out: any two letters occur in what is compressed. */
export function findActions(pdf: Uint8Array): readonly string[] {
  const text = new TextDecoder('latin1').decode(pdf).replace(/\bstream\r?\n[^]*?\bendstream\b/g, '');
  const names = [...text.matchAll(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|SubmitForm|ImportData|RichMedia|ObjStm)\b/g)].map(
    ([name]) => name,
  );
  const addresses = [...text.matchAll(/\/URI\s*(?:\(([^)]*)\)|<([0-9a-f]*)>)/gi)].map(([, plain, hex = '']) => plain ?? readHex(hex));
  return [...names, ...addresses.filter((address) => !/^(?:https?|mailto|tel|sms):/i.test(address))];
}

function readHex(digits: string): string {
  return Buffer.from(digits, 'hex').toString('latin1');
}
