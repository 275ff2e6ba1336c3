import { describe, expect, it } from 'vitest';
import { makeQr } from '../../src/qr/index.js';
import { describeEdition } from '../../src/site/index.js';
import { sampleDocument } from '../support/sample-document.js';

const { example, ...meta } = sampleDocument.meta;
const row = { version: '2026-09-01-1234abcd' };

describe('the edition of a notice on paper', () => {
  it('is its version, and its public address with the code of that', () => {
    expect(describeEdition({ ...sampleDocument, meta }, row)).toEqual({
      version: '2026-09-01-1234abcd',
      code: { address: meta.address, ...makeQr(meta.address) },
    });
  });

  it('leads from an example to the real notice', () => {
    expect(describeEdition(sampleDocument, row).code?.address).toBe(example!.url);
  });

  it.each([
    ['a draft', { status: 'draft' as const }],
    ['a notice in review', { status: 'in-review' as const }],
    ['an address on this machine', { address: 'http://localhost:8080/sample/' }],
    ['an address in a network of its own', { address: 'https://intranet/sample/' }],
    ['an address too long for a small print', { address: `https://www.example.org/${'a'.repeat(300)}/` }],
  ])('has no code for %s', (_, change) => {
    expect(describeEdition({ ...sampleDocument, meta: { ...meta, ...change } }, row)).toEqual({ version: row.version });
  });

  it('has one for a notice that was withdrawn: its page says so', () => {
    expect(describeEdition({ ...sampleDocument, meta: { ...meta, status: 'withdrawn' } }, row).code).toBeDefined();
  });
});
