/** Why a saved file is no web page that can be read. */
export type PageFault = 'empty' | 'web-archive' | 'pdf' | 'document' | 'compressed' | 'not-html' | 'too-large';

/** More than any page of words has. */
const mostBytes = 50_000_000;

const signatures: readonly (readonly [string, PageFault])[] = [
  ['bplist00', 'web-archive'],
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'document'],
  ['\u00d0\u00cf\u0011\u00e0', 'document'],
  ['{\\rtf', 'document'],
  ['\u001f\u008b', 'compressed'],
];

/**
 * The text of a saved web page. Bytes that are UTF-8 are read so, whatever the page says of itself, for nothing else looks like it by
 * chance; else as the page says, else in the old encoding of Western Europe, as browsers do.
 */
export function decodePage(bytes: Uint8Array): { readonly text: string } | { readonly fault: PageFault } {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > mostBytes) return { fault: 'too-large' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const signature = signatures.find(([sign]) => start.startsWith(sign));
  if (signature !== undefined) return { fault: signature[1] };
  if (isWebArchive(start)) return { fault: 'web-archive' };
  return { text: decodeAs(encodingsFor(bytes, start), bytes) };
}

/** A page in one file together with its pictures, as browsers also save it: parts of a message, mostly encoded. */
function isWebArchive(start: string): boolean {
  const head = start.trimStart();
  return (
    !head.startsWith('<') && /^(?:mime-version|content-type: *multipart|from: <saved)/im.test(head) && /multipart\/related/i.test(start)
  );
}

function encodingsFor(bytes: Uint8Array, start: string): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  if (/^<\0.\0/.test(start)) return ['utf-16le'];
  const declared = /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(start)?.[1];
  return ['utf-8', ...(declared === undefined ? [] : [declared]), 'windows-1252'];
}

function decodeAs(encodings: readonly string[], bytes: Uint8Array): string {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder('utf-8').decode(bytes);
}
