import { keyOrigin, type Diagnostic, type Origin } from '../diagnostics/index.js';
import type { Controller } from '../model/index.js';
import type { PieceKind } from './pack.js';
import type { Scope } from './scope.js';

/** A pack without what it is for. */
export function purposeMissing({ entry, origin }: Scope): Diagnostic {
  return {
    code: 'pack/purpose-missing',
    severity: 'warning',
    message:
      entry === undefined
        ? 'The notice gives no purpose, so it has no short texts for forms, letters, calls and posters.'
        : `The entry “${entry}” gives no purpose, so it has no short texts for forms, letters, calls and posters.`,
    hint: 'People must hear what their information is for when they give it. Write each purpose as a sentence under “purposes”.',
    origin: keyOrigin(origin),
  };
}

/** A pack without a way to reach the body that a sentence could name. */
export function wayMissing({ name, contact }: Controller): Diagnostic {
  return {
    code: 'pack/way-to-reach-missing',
    severity: 'warning',
    message: `The short texts for forms, letters, calls and posters need a phone number, an email address, a form or a postal address of ${name.value}.`,
    hint: 'People must hear how to reach you when they give you information. Add one under “contact” in the file of the controller. Until then there are no such texts.',
    origin: keyOrigin(contact.origin),
  };
}

/** A pack that could not say where the notice is. */
export function addressMissing(address: string, origin: Origin): Diagnostic {
  const { host } = URL.canParse(address) ? new URL(address) : { host: address };
  return {
    code: 'pack/address-missing',
    severity: 'warning',
    message: `Nobody else can open an address that begins with “${host}”, so there are no short texts for forms, letters, calls and posters.`,
    hint: 'They lead people to the whole notice. Write the address under which the site is published as “baseUrl” in site.yaml.',
    origin,
  };
}

/** Pieces for which no purpose is short enough. */
export function tooLong({ entry, origin, purposes }: Scope, kinds: readonly PieceKind[]): Diagnostic {
  const about = entry === undefined ? 'the notice' : `the entry “${entry}”`;
  return {
    code: 'pack/too-long',
    severity: 'warning',
    message: `No purpose of ${about} is short enough for ${kinds.map((kind) => names[kind]).join(', ')}.`,
    hint: 'People at a counter or on the phone take in a few words only. Say one purpose in a short sentence. Details can follow as purposes of their own.',
    origin: purposes[0]?.text.origin ?? keyOrigin(origin),
  };
}

const names: Readonly<Record<PieceKind, string>> = {
  'web-form': 'the text for a web form',
  letter: 'the paragraph for a letter',
  telephone: 'the words for a call',
  poster: 'the poster',
};

/** The rules that find the same gap and say more of it: one fault makes one finding. */
const rules: Readonly<Record<string, string | undefined>> = {
  'pack/purpose-missing': 'rule/missing-purpose',
  'pack/way-to-reach-missing': 'rule/missing-controller-contact',
};

/** The findings of packs that nothing else has spoken of. */
export function withoutSpoken(findings: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.filter(({ code }) => !others.some((other) => other.code === rules[code]));
}
