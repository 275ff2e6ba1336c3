/**
 * The language a phrase is plainly in, by the small words that stand in nearly every sentence of one language and in none of the other.
 * Unknown where it has none of them or some of both, as names, figures and single words have.
 */
export function tellLanguage(text: string): 'en' | 'cy' | undefined {
  const words = new Set(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/\{\w+\}/g, ' ')
      .match(/[\p{L}']+/gu),
  );
  const [english, welsh] = [englishWords, welshWords].map((list) => list.some((word) => words.has(word)));
  if (english === welsh) return undefined;
  return english === true ? 'en' : 'cy';
}

/** None of them is Welsh, mutated or not: “we”, “is” and “was” are. */
const englishWords = 'the of and you your our this these not with from what how who when it'.split(' ');

/** None of them is English: “a”, “am”, “i” and “o” are, or nearly, and “y” is a letter. */
const welshWords = "yr yn mae nid nad eich ein hwn hon hyn i'r o'r a'r sydd wedi gan beth sut pwy neu rydym chi".split(' ');
