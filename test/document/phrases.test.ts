import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../support/compile.js';

const prefix = 'document.';
const keys = Object.keys(compile().phrases['en'] ?? {}).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
const source = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(document|law|model|pack)[\\/].*\.ts$/.test(name))
  .map((name) => readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8'))
  .join('\n')
  .replace(/\/\*\*[^]*?\*\/|\/\/.*$/gm, '');

/** Keys written out, such as `'retention.caption'`, and words that may fill the gaps of others. */
const literals = new Set([...source.matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text));
const names = new Set([...source.matchAll(/\b([a-zA-Z]\w*)\??:/g)].map(([, name = '']) => name));
/** Keys put together, such as `retention.ends.${then}`, as patterns whose gaps are the words that fill them. */
const templates = [...source.matchAll(/`([a-zA-Z0-9.-]*(?:\$\{[^`]*?\}[a-zA-Z0-9.-]*)+)`/g)].map(([, text = '']) => {
  const parts = text.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).map((part) => part.replace(/[.]/g, '\\.'));
  return new RegExp(`^${parts.join('([a-zA-Z0-9().-]+)')}$`);
});

function isUsed(key: string): boolean {
  if (literals.has(key)) return true;
  return templates.some((template) => {
    const gaps = template.exec(key)?.slice(1) ?? [];
    return gaps.length > 0 && gaps.every((word) => names.has(word) || /^\d+$/.test(word) || literals.has(toKebab(word)) || isUsed(word));
  });
}

function toKebab(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

describe('the phrases of a document', () => {
  it('are all used', () => {
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are all there', () => {
    const groups = new Set(keys.map((key) => key.split('.')[0]));
    const asked = [...literals].filter((text) => /^[a-zA-Z]+(\.[a-zA-Z0-9-]+)+$/.test(text) && groups.has(text.split('.')[0]));
    expect(asked.length).toBeGreaterThan(120);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('end a sentence where they begin one, and hold no blanks at their ends', () => {
    const phrases = compile().phrases['en'] ?? {};
    const separators = ['document.listSeparator', 'document.sentenceSeparator'];
    const blanks = Object.entries(phrases).filter(([key, text]) => text !== text.trim() && !separators.includes(key));
    expect(blanks).toEqual([]);
    const open = Object.entries(phrases).filter(
      ([key, text]) => key.startsWith(prefix) && /^[A-Z][^.?!]*\. /.test(text) && !/[.?!:}]$/.test(text),
    );
    expect(open).toEqual([]);
  });
});
