/** The most bytes that a file of a workspace may hold. */
export const largest = 1_000_000;

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** With the byte order mark. What is no UTF-8 becomes a sign for that: for showing alone. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The text of bytes that are UTF-8 and no more than may be; nothing of others, which would not be written back as they are. */
export function readable(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return bytes.length <= largest && isSame(encode(text), bytes) ? text : undefined;
}

export function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Buffer.compare(one, other) === 0;
}

/** Whether a text has half of a character in it, which no file can hold. */
export function isHalfLetter(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
