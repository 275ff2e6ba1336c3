import type { Inline } from '../document.js';

/**
 * Makes the phone numbers in running text links, so that a tap rings them. The words stay as they are, and so do links of the author.
 * In words about danger (`urgent`) a short number such as 999 is always one to ring; elsewhere only after a word that asks to ring it.
 */
export function linkPhoneNumbers(inlines: readonly Inline[], { urgent }: { readonly urgent: boolean }): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'text':
        return splitText(inline, urgent);
      case 'strong':
      case 'emphasis':
        return [{ ...inline, children: linkPhoneNumbers(inline.children, { urgent }) }];
      default:
        return [inline];
    }
  });
}

/** What dials a number as people write it: its figures, without an extension. */
export function dial(phone: string): string {
  const [number = phone] = phone.split(/ ?ext/i);
  return `tel:${number.replace(/\(0\)/, '').replace(/[^0-9+]/g, '')}`;
}

type TextInline = Extract<Inline, { readonly kind: 'text' }>;

/** Written as +44 or with a 0 in front: ten or eleven figures, in groups with single spaces or hyphens, the first perhaps in brackets. */
const full = String.raw`(?:\+44[ -]?(?:\(0\)[ -]?)?[1-9]|\(0[1-9][0-9]{1,4}\)|0[1-9])(?:[ -]?[0-9]){5,9}`;
/** Free numbers shorter than others: Childline and the Samaritans. */
const special = '0800 ?1111|116 ?123';
/** Emergency (also for people who cannot hear, 18000), police, health, power cut. */
const short = '999|112|18000|101|111|105';
/** Words that ask to ring, in English and Welsh. Not to text: a link would ring all the same. */
const ring = String.raw`\b(?:ring|call|phone|telephone|dial|ffoniwch|ffonio|deialwch|deialu|galwch)`;

const figures = '(?![0-9])(?![.,:/-][0-9])';
const anywhere = new RegExp(String.raw`(?<![\w.,/:£+-])(${special}|${full})${figures}(?!\w)`, 'gu');
const afterRing = new RegExp(String.raw`(?<=${ring} (?:the police on |us on |nhs |)?)(${short})${figures}(?!\w)`, 'giu');
const alone = new RegExp(String.raw`(?<![\w.,/:£+-])(${short})${figures}(?!\w)`, 'gu');

interface Found {
  readonly start: number;
  readonly number: string;
}

function splitText(text: TextInline, urgent: boolean): readonly Inline[] {
  const { value } = text;
  const longer = findAll(value, anywhere).filter(({ number }) => isPhoneNumber(number));
  const shorter = findAll(value, urgent ? alone : afterRing).filter(
    (one) => !longer.some(({ start, number }) => one.start >= start && one.start < start + number.length),
  );
  const found = [...longer, ...shorter].sort((a, b) => a.start - b.start);
  const piece = (from: number, to: number | undefined): readonly Inline[] => {
    const words = value.slice(from, to);
    return words === '' ? [] : [{ ...text, value: words }];
  };
  let end = 0;
  const pieces = found.flatMap(({ start, number }): readonly Inline[] => {
    const before = piece(end, start);
    end = start + number.length;
    return [...before, { kind: 'link', target: { kind: 'address', href: dial(number) }, children: piece(start, end) }];
  });
  return [...pieces, ...piece(end, undefined)];
}

function findAll(value: string, pattern: RegExp): readonly Found[] {
  return [...value.matchAll(pattern)].map((match) => ({ start: match.index, number: match[0] }));
}

/** Whether it has as many figures as a number of this country: years, amounts and references have other lengths. */
function isPhoneNumber(number: string): boolean {
  const figures = dial(number).slice('tel:'.length);
  if (/^(08001111|116123)$/.test(figures)) return true;
  return figures.startsWith('+44') ? /^\+44[1-9][0-9]{8,9}$/.test(figures) : /^0[1-9][0-9]{8,9}$/.test(figures);
}
