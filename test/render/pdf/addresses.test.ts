import { describe, expect, it } from 'vitest';
import { showAddress, startAddresses } from '../../../src/render/pdf/addresses.js';

const welsh = (codePoint: number): boolean => codePoint < 0x180;

describe('the web addresses of a notice on paper', () => {
  it('are each listed once, in the order of the text, and have a number at each link', () => {
    const { numberOf, list } = startAddresses(welsh);
    const numbers = [
      numberOf('https://www.example.org/a', 'how we decide'),
      numberOf('https://www.example.org/b', 'where to ask'),
      numberOf('https://www.example.org/a', 'how we decide this'),
      numberOf('mailto:us@example.org', 'write to us'),
    ];
    expect(numbers).toEqual([1, 2, 1, 3]);
    expect(list()).toEqual(['www.example.org/a', 'www.example.org/b', 'us@example.org']);
  });

  it.each([
    ['https://www.example.org/a/', 'www.example.org/a'],
    ['https://www.example.org/', 'https://www.example.org'],
    ['https://www.example.org/A', 'HTTPS://www.example.org/A'],
    ['mailto:us@example.org', 'Us@example.org'],
    ['tel:01234567890', '01234 567 890'],
  ])('leave out %s where the words of the link are that: %s', (address, words) => {
    const { numberOf, list } = startAddresses(welsh);
    expect(numberOf(address, words)).toBeUndefined();
    expect(list()).toEqual([]);
  });

  it('list an address that one link spells and another does not', () => {
    const { numberOf, list } = startAddresses(welsh);
    expect(numberOf('https://example.org/a', 'example.org/a')).toBeUndefined();
    expect(numberOf('https://example.org/a', 'this page')).toBe(1);
    expect(list()).toEqual(['example.org/a']);
  });

  it.each([
    ['https://example.org/tŷ', 'example.org/tŷ'],
    ['https://example.org/дом', 'example.org/%D0%B4%D0%BE%D0%BC'],
    ['https://example.org/a\u202Eb', 'example.org/a%E2%80%AEb'],
    ['https://example.org/a b', 'example.org/a%20b'],
    ['https://example.org/?q=https://b.org/', 'example.org/?q=https://b.org/'],
  ])('print %s as %s', (address, shown) => {
    expect(showAddress(address, welsh)).toBe(shown);
  });
});
