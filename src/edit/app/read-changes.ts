import type { Change, Path } from '../../revise/index.js';
import { isRecord } from '../../schema/index.js';

/** The changes that a page sent; nothing where one is of another form. */
export function readChanges(sent: unknown): readonly Change[] | undefined {
  if (!Array.isArray(sent) || sent.length === 0 || sent.length > 20) return undefined;
  const changes = sent.map(readChange);
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

function readChange(sent: unknown): Change | undefined {
  if (!isRecord(sent)) return undefined;
  const { kind, value, position, from, to } = sent;
  const path = readPath(sent['path']);
  if (path === undefined) return undefined;
  if (kind === 'set' && isData(value)) return { kind, path, value };
  if (kind === 'remove') return { kind, path };
  if (kind === 'insert' && isPosition(position) && isData(value)) return { kind, path, position, value };
  if (kind === 'move' && isPosition(from) && isPosition(to)) return { kind, path, from, to };
  return undefined;
}

/** A path of names and positions. Names that mean something to JavaScript itself are no names of fields. */
export function readPath(sent: unknown): Path | undefined {
  if (!Array.isArray(sent) || sent.length > 20) return undefined;
  const steps = sent.map((step: unknown) => (isPosition(step) || (typeof step === 'string' && !forbidden.has(step)) ? step : undefined));
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Plain JSON data, and not so deep that it could be meant to break something. */
function isData(value: unknown, depth = 0): boolean {
  if (depth > 12) return false;
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).every(([name, inner]) => !forbidden.has(name) && isData(inner, depth + 1));
  }
  return ['string', 'number', 'boolean'].includes(typeof value);
}
