import { describe, expect, it } from 'vitest';
import { compareTexts, headingLetters, initialOf, pickSitePhrases, readAlphabet, sortByText } from '../../src/site/index.js';
import { readPhrases } from '../../src/phrases/index.js';
import { product } from '../support/compile.js';

const [english, welsh] = ['en', 'cy'].map((lang) =>
  readAlphabet({ phrases: pickSitePhrases(readPhrases(lang, product.phrases[lang])) }),
) as [ReturnType<typeof readAlphabet>, ReturnType<typeof readAlphabet>];

describe('the Welsh alphabet', () => {
  it('has its letters of two signs, and the Latin ones of borrowed words in their places', () => {
    expect(headingLetters(welsh).join(' ')).toBe('A B C Ch D Dd E F Ff G Ng H I J K L Ll M N O P Ph Q R Rh S T Th U V W X Y Z');
  });

  it.each([
    ['cyw', 'chwaer'],
    ['lwc', 'llan'],
    ['dŵr', 'ddoe'],
    ['ofn', 'off'],
    ['gŵyl', 'ngwlad'],
    ['ngwlad', 'haf'],
    ['pysgod', 'pharmacy'],
    ['ryseit', 'rhestr'],
    ['tŷ', 'theatr'],
    ['cac', 'cach'],
    ['Cyngor', 'CHWARAEON'],
    ['W', 'X-ray'],
  ])('puts %s before %s', (first, second) => {
    expect(compareTexts(welsh, first, second)).toBeLessThan(0);
    expect(compareTexts(welsh, second, first)).toBeGreaterThan(0);
    expect(compareTexts(welsh, first.toUpperCase(), second.toLowerCase())).toBeLessThan(0);
  });

  it('sorts a list as a Welsh dictionary does', () => {
    const words = ['llyfr', 'lamp', 'chwarae', 'ci', 'cath', 'ddraig', 'dawns', 'ŵy', 'wal', 'ffair', 'fan', 'âr', 'angel', 'tân', 'thema'];
    expect(sortByText(welsh, words, (word) => word)).toEqual([
      'angel',
      'âr',
      'cath',
      'ci',
      'chwarae',
      'dawns',
      'ddraig',
      'fan',
      'ffair',
      'lamp',
      'llyfr',
      'tân',
      'thema',
      'wal',
      'ŵy',
    ]);
  });

  it.each([
    ['Llyfrgelloedd', 'Ll'],
    ['llyfrgelloedd', 'Ll'],
    ['LLAIS', 'Ll'],
    ['‘Llais’: ymgynghori', 'Ll'],
    ['Ŵyn', 'W'],
    ['Y dreth gyngor', 'Y'],
    ['Chwaraeon', 'Ch'],
    ['Cyngor', 'C'],
    ['Th', 'Th'],
    ['2026: arolwg', ''],
    ['Ωmega', ''],
    ['', ''],
  ])('gives %s the letter “%s”', (text, letter) => {
    expect(initialOf(welsh, text)).toBe(letter);
  });
});

describe('the English alphabet', () => {
  it('knows no letters of two signs', () => {
    expect(headingLetters(english)).toHaveLength(26);
    expect(sortByText(english, ['lwc', 'llan', 'cyw', 'chwaer'], (word) => word)).toEqual(['chwaer', 'cyw', 'llan', 'lwc']);
    expect(initialOf(english, 'Llandaff')).toBe('L');
  });

  it.each([
    ['a', 'B'],
    ['Côte', 'Crown'],
    ['Sea wall', 'Seaside'],
    ['Sea-wall', 'Seaside'],
    ['St. Mary', 'St Marylebone'],
    ['2 homes', 'A home'],
    ['Zoo', 'Ωmega'],
    ['Arts', 'Arts and sports'],
  ])('puts %s before %s', (first, second) => {
    expect(compareTexts(english, first, second)).toBeLessThan(0);
    expect(compareTexts(english, second, first)).toBeGreaterThan(0);
  });

  it('parts texts that only differ in case, accents or punctuation by their code points, and holds the same text alike', () => {
    expect(['Cafe', 'cafe', 'café', 'Cafe?'].sort((a, b) => compareTexts(english, a, b))).toEqual(['Cafe', 'Cafe?', 'cafe', 'café']);
    expect(compareTexts(english, 'Cafe', 'Cafe')).toBe(0);
    expect(compareTexts(english, '😀', '￮')).not.toBe(0);
  });
});
