/**
 * The address of a provision below an Act or instrument on legislation.gov.uk, such as `section/47` or `schedule/1/paragraph/18`.
 *
 * A part below a section ("section 47(1)", "article 13(2)(a)") leads to the page of the whole section, because a reader
 * needs its context and because that page always exists. What is not one provision in a known form ("sections 42 to 47"),
 * or cannot be part of this kind of law (a section of regulations), has no address of its own: the result is undefined.
 *
 * @example provisionPath('ukpga/1989/41', 'section 47(1)') // 'section/47'
 * @param lawPath the path of the law, such as `ukpga/1989/41`
 * @param provision the provision as people write it; capital letters do not matter
 */
export function provisionPath(lawPath: string, provision: string): string | undefined {
  const words = provision.trim().replace(/\s+/g, ' ');
  return numberedPath(lawPath, words) ?? schedulePath(words) ?? partPath(lawPath, words) ?? annexPath(lawPath, words);
}

const primary = /^(ukpga|ukla|asp|asc|anaw|mwa|nia)\//;
const secondary = /^(uksi|wsi|ssi|nisr)\//;
const retained = /^eur\//;

/** A number as laws count: 8, 164A, 16LA. */
const number = String.raw`\d+[A-Z]{0,3}`;
/** What lies below it: "(1)(a)", "(2) and (3)", "(1) to (3)". */
const below = String.raw`(?:(?:,| and| to)? ?\([0-9a-zA-Z]+\))*`;

const numbered: readonly { readonly form: RegExp; readonly segment: string; readonly laws: readonly RegExp[] }[] = [
  { form: new RegExp(`^section (${number})${below}$`, 'i'), segment: 'section', laws: [primary] },
  { form: new RegExp(`^regulation (${number})${below}$`, 'i'), segment: 'regulation', laws: [secondary] },
  { form: new RegExp(`^article (${number})${below}$`, 'i'), segment: 'article', laws: [retained, secondary] },
];

function numberedPath(lawPath: string, words: string): string | undefined {
  for (const { form, segment, laws } of numbered) {
    const found = form.exec(words)?.[1];
    if (found !== undefined) return laws.some((law) => law.test(lawPath)) ? `${segment}/${found.toUpperCase()}` : undefined;
  }
  return undefined;
}

const schedule = String.raw`schedule ([A-Z]?${number}|[A-Z]\d+),? ?`;
const scheduleForm = new RegExp(`^${schedule}(?:paragraph (${number})${below})?$`, 'i');
/** Several paragraphs, or a Part: read on the page of the whole schedule. */
const partsOfSchedule = new RegExp(
  String.raw`^${schedule}(?:paragraphs ${number}(?:,? (?:and|to) ${number}|, ${number}){1,9}|part \d{1,2})$`,
  'i',
);

function schedulePath(words: string): string | undefined {
  const found = scheduleForm.exec(words) ?? partsOfSchedule.exec(words);
  if (found?.[1] === undefined) return undefined;
  const path = `schedule/${found[1].toUpperCase()}`;
  return found[2] === undefined ? path : `${path}/paragraph/${found[2].toUpperCase()}`;
}

function partPath(lawPath: string, words: string): string | undefined {
  const found = /^part (\d{1,2}[A-Z]?|[IVX]+)$/i.exec(words)?.[1]?.toUpperCase();
  if (found === undefined) return undefined;
  return `part/${numbersPartsInRoman(lawPath) ? toRoman(found) : found}`;
}

/** Acts before 2001 number their Parts I, II, III, and their pages have those names; people write "Part 7" all the same. */
function numbersPartsInRoman(lawPath: string): boolean {
  const year = /^ukpga\/(\d{4})\//.exec(lawPath)?.[1];
  return primary.test(lawPath) && (year === undefined ? lawPath.startsWith('ukpga/') : Number(year) < 2001);
}

function toRoman(part: string): string {
  const [, digits, letter] = /^(\d+)([A-Z]?)$/.exec(part) ?? [];
  if (digits === undefined) return part;
  const value = Number(digits);
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '';
  return 'X'.repeat(Math.floor(value / 10)) + ones + (letter ?? '');
}

/** Annexes have pages, their paragraphs have none. */
function annexPath(lawPath: string, words: string): string | undefined {
  const found = /^annex (\d+)(?: paragraphs? [\d, and]+)?$/i.exec(words)?.[1];
  return found !== undefined && retained.test(lawPath) ? `annex/${found}` : undefined;
}
