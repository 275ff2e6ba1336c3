import { childOrigin } from '../../diagnostics/index.js';
import { isClosedToUse, publicAuthority, publishedStatedBases } from '../../facts/index.js';
import type { LawfulBasisId } from '../../law/index.js';
import type { Notice } from '../../model/index.js';
import type { Finding } from '../rule.js';
import { basesInUse, nameUses, usesOf } from './uses.js';

/**
 * Where a public authority rests its tasks on a basis that the last words of Article 6(1) close to it: once for each place
 * where the basis is tied to uses, and once where it is only named.
 */
export function findClosedBasis(notice: Notice, basis: LawfulBasisId, name: string): readonly Finding[] {
  const { severity } = publicAuthority(notice.controller);
  const tied = basesInUse(notice)
    .filter(({ item }) => item.basis === basis)
    .flatMap(({ item, uses }) => {
      const closed = uses.filter(({ use }) => isClosedToUse(notice, use, basis));
      if (closed.length === 0) return [];
      return [
        {
          origin: childOrigin(item.origin, 'basis'),
          message: `The notice rests ${nameUses(closed)} on ${name}. ${closedWords}`,
          hint,
          severity,
        },
      ];
    });
  const stated = notice.statedBases.find((item) => item.basis === basis);
  if (stated === undefined || !mayRestTasksOn(notice, basis)) return tied;
  const message = `The notice names ${name} among its legal reasons. ${closedWords}`;
  return [
    ...tied,
    { origin: stated.origin, message, hint: publishedStatedBases(notice).includes(stated) ? hint : `${hint} ${leftOut}`, severity },
  ];
}

const closedWords = 'The law closes this reason to a public authority’s tasks.';
const hint =
  'Whether you may use the information in this way at all is for your data protection officer to say, and another legal reason in its place would only hide the question. Once your data protection officer has answered, write what is true, whatever it is. If the answer is that this is none of your tasks, record that as “nature: non-task”.';
const leftOut = 'Until the officer has answered, the page, the PDF and notice.json leave this legal reason out.';

function mayRestTasksOn(notice: Notice, basis: LawfulBasisId): boolean {
  const uses = usesOf(notice);
  if (uses.length === 0) return publicAuthority(notice.controller).answer === 'yes';
  return uses.some(({ use }) => isClosedToUse(notice, use, basis));
}
