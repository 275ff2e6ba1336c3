import { childOrigin, type Origin } from '../../diagnostics/index.js';
import { cite, findStatute, statutes } from '../../law/index.js';
import type * as Input from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { CriminalOffenceCondition, LawfulBasis, LawReference, PolicyDocument, SpecialCategoryCondition } from '../processing.js';
import type { Text } from '../text.js';
import { lookUp, readAnswer, readItems, readLine, readLineAnswer, type Reader } from './reader.js';
import { reportUnknown } from './report-unknown.js';

/** The laws, guidance and powers of a list, with title and address worked out. One that leads nowhere is a finding and is left out. */
export function resolveLaw(reader: Reader, references: readonly Input.LawReference[], list: Origin): readonly LawReference[] {
  return readItems(references, list, (reference, origin) => resolveReference(reader, reference, origin)).filter(
    (found) => found !== undefined,
  );
}

export function resolveLawfulBasis(reader: Reader, basis: Input.LawfulBasis, origin: Origin): LawfulBasis {
  return {
    basis: basis.basis,
    function: readLineAnswer(reader, basis.function, origin, 'function'),
    law: readAnswer(basis.law, origin, 'law', (law, at) => resolveLaw(reader, law, at)),
    interest: readLineAnswer(reader, basis.interest, origin, 'interest'),
    annex1Condition: readAnswer(basis.annex1Condition, origin, 'annex1Condition', (condition) => condition),
    origin,
  };
}

export function resolveSpecialCategory(
  reader: Reader,
  condition: Input.SpecialCategoryCondition,
  origin: Origin,
): SpecialCategoryCondition {
  return { condition: condition.condition, ...resolveConditionParts(reader, condition, origin), origin };
}

export function resolveCriminalOffence(
  reader: Reader,
  condition: Input.CriminalOffenceCondition,
  origin: Origin,
): CriminalOffenceCondition {
  return { authority: condition.authority, ...resolveConditionParts(reader, condition, origin), origin };
}

function resolveConditionParts(
  reader: Reader,
  condition: Input.SpecialCategoryCondition | Input.CriminalOffenceCondition,
  origin: Origin,
): Pick<SpecialCategoryCondition, 'schedule1' | 'policyDocument' | 'law'> {
  return {
    schedule1: readAnswer(condition.schedule1, origin, 'schedule1', (paragraphs) => paragraphs),
    policyDocument: readAnswer(condition.policyDocument, origin, 'policyDocument', (document, at): PolicyDocument => ({
      title: readLine(reader, document.title, childOrigin(at, 'title')),
      ...(document.url === undefined ? {} : { url: document.url }),
    })),
    law: readAnswer(condition.law, origin, 'law', (law, at) => resolveLaw(reader, law, at)),
  };
}

function resolveReference(reader: Reader, input: Input.LawReference, origin: Origin): LawReference | undefined {
  const named = (['statute', 'legislation', 'guidance', 'commonLaw'] as const).filter((key) => input[key] !== undefined);
  if (named.length !== 1) {
    reader.diagnostics.push({
      code: 'ref/unclear-law',
      severity: 'error',
      message:
        named.length === 0 ? 'This entry does not say which law it means.' : `This entry names two things at once: ${named.join(' and ')}.`,
      hint: 'Give one of statute, legislation, guidance or commonLaw in each entry.',
      origin,
    });
    return undefined;
  }
  const provision = readLineAnswer(reader, input.provision, origin, 'provision');
  if (input.statute !== undefined) return resolveStatute(reader, input.statute, provision, origin);
  if (input.legislation !== undefined) {
    const entry = lookUp(reader, 'legislation', input.legislation, childOrigin(origin, 'legislation'), 'legislation');
    if (!entry) return undefined;
    const title = readLine(reader, entry.value.title, childOrigin(entry.origin, 'title'));
    return {
      kind: 'legislation',
      id: input.legislation,
      title,
      provision,
      ...(entry.value.url === undefined ? {} : { url: entry.value.url }),
      origin,
    };
  }
  const [kind, line, key] =
    input.guidance === undefined
      ? (['common-law', input.commonLaw, 'commonLaw'] as const)
      : (['guidance', input.guidance, 'guidance'] as const);
  if (line === undefined) return undefined;
  return {
    kind,
    title: readLine(reader, line, childOrigin(origin, key)),
    provision,
    ...(input.url === undefined ? {} : { url: input.url }),
    origin,
  };
}

function resolveStatute(reader: Reader, id: string, provision: Answer<Text>, origin: Origin): LawReference | undefined {
  const statute = findStatute(id);
  if (!statute) {
    reportUnknown(reader, {
      what: 'statute',
      id,
      origin: childOrigin(origin, 'statute'),
      known: statutes.map((known) => known.id),
      nameOf: (known) => [findStatute(known)?.title ?? known],
      add: 'docs/law.md lists the Acts and regulations that Fairnotice knows, each with its id. Put others, by-laws, codes and local Acts in registers/legislation.yaml, and name them under “legislation”.',
    });
    return undefined;
  }
  const { url } = cite(statute, provision.state === 'given' ? provision.value.value : undefined);
  // The titles of Acts are in English in every language of the site.
  return {
    kind: 'statute',
    id,
    title: { lang: 'en', value: statute.title, origin: childOrigin(origin, 'statute') },
    provision,
    url,
    origin,
  };
}
