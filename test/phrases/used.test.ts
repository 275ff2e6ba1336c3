import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { article10RouteIds, article10Routes } from '../../src/law/index.js';
import { readPhrases } from '../../src/phrases/index.js';
import { product } from '../support/compile.js';

const phrases = readPhrases('en', product.phrases['en']);

/** The files of a folder, one after another, without remarks. */
function readAll(folder: string, ending: RegExp): string {
  const root = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(new URL(name, root), 'utf8'))
    .join('\n')
    .replace(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

const code = ['src/site', 'src/cli', 'src/render', 'src/document', 'src/model', 'src/facts', 'src/law']
  .map((folder) => readAll(folder, /\.ts$/))
  .join('\n');
const templates = readAll('templates/html', /\.njk$/);
const typst = readAll('templates/typst', /\.typ$/);

/** Keys in quotes, and words that may fill the gaps of others. */
const literals = new Set([...code.matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text));
const names = new Set([...code.matchAll(/\b([a-zA-Z]\w*)\??:/g)].map(([, name = '']) => name));
/** Keys put together, such as `find.${to}.name`. */
const patterns = [...code.matchAll(/`([a-zA-Z0-9.-]*(?:\$\{[^`]*?\}[a-zA-Z0-9.-]*)+)`/g)].map(([, text = '']) => {
  const parts = text.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('([a-zA-Z0-9.-]+)')}$`);
});

/** `phrases.find.aToZ` of a template stands for the phrase, or for a group that is handed on. */
const inTemplates = [...templates.matchAll(/\bphrases\.([a-zA-Z.-]+)/g)].map(([, key = '']) => key);

function isUsed(key: string): boolean {
  if (literals.has(key) || inTemplates.some((used) => used === key || key.startsWith(`${used}.`))) return true;
  return patterns.some((pattern) => {
    const gaps = pattern.exec(key)?.slice(1) ?? [];
    return gaps.length > 0 && gaps.join('') !== key && gaps.every((word) => names.has(word) || literals.has(word) || isUsed(word));
  });
}

const siteKeys = Object.keys(phrases).flatMap((key) => (key.startsWith('site.') ? [key.slice('site.'.length)] : []));
const pdfKeys = Object.keys(phrases).flatMap((key) => (key.startsWith('pdf.') ? [key.slice('pdf.'.length)] : []));

describe('the phrases of the pages', () => {
  it('are all used', () => {
    expect(siteKeys.length).toBeGreaterThan(100);
    expect(siteKeys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('would be missed: a key that nothing asks for is found', () => {
    expect(['nobodyAsks', 'find.nobodyAsks', 'reverse.nobody.asks'].filter(isUsed)).toEqual([]);
  });
});

describe('the phrases of a PDF', () => {
  it('are all used, and all there', () => {
    expect(pdfKeys.filter((key) => !typst.includes(`phrases.${key}`))).toEqual([]);
    expect([...typst.matchAll(/\bphrases\.(\w+)/g)].flatMap(([, key = '']) => (pdfKeys.includes(key) ? [] : [key]))).toEqual([]);
  });
});

describe('what the phrases cite', () => {
  it.each(article10RouteIds)('is what the law file has: Article 10, %s', (route) => {
    expect(phrases[`document.purposes.citations.article10.${route}`]).toBe(article10Routes[route].citation.label);
  });
});
