import { given, type Answer, type LawReference, type Notice, type Text, type Use } from '../model/index.js';
import { part, type TiedUse } from './index-uses.js';
import type { IndexedGround, IndexedLaw } from './notice-index.js';
import { tieLists, translate, type Translations, type Versions } from './translations.js';

/** The laws a notice cites, each provision once, with what they are cited for; in the order of their titles. */
export function indexLaw(notices: readonly Notice[], uses: readonly TiedUse[]): readonly IndexedLaw[] {
  const found = new Map<string, IndexedLaw>();
  const add = (versions: Versions<LawReference>, grounds: readonly IndexedGround[]): void => {
    const law = describeLaw(versions, grounds);
    const key = JSON.stringify([law.title, law.provision ?? '', law.kind, law.id ?? '']);
    const known = found.get(key);
    found.set(key, known === undefined ? law : { ...known, grounds: mergeGrounds([...known.grounds, ...grounds]) });
  };
  uses.forEach((use, position) => {
    for (const { law, ground } of groundsOf(use)) for (const reference of law) add(reference, [{ ...ground, uses: [position] }]);
  });
  for (const reference of tieLists(notices.map(({ statedLaw }) => statedLaw))) add(reference, []);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, law]) => law);
}

/** Whether there is a use for which the notice does not say on what law it rests. */
export function leavesLawOpen(uses: readonly TiedUse[]): boolean {
  return uses.some(({ versions: [{ lawfulBases }] }) => {
    const bases = given(lawfulBases);
    return bases === undefined || bases.some(({ basis, law }) => basis === 'not-stated' || law.state === 'not-stated');
  });
}

interface Cited {
  readonly law: readonly Versions<LawReference>[];
  readonly ground: Pick<IndexedGround, 'ground' | 'function'>;
}

function groundsOf({ versions }: TiedUse): readonly Cited[] {
  return [
    ...tieAnswers(versions, ({ lawfulBases }) => lawfulBases).map((bases) => ({
      law: lawOf(bases),
      ground: { ground: { kind: 'basis' as const, id: bases[0].basis }, ...part('function', functionOf(bases)) },
    })),
    ...tieAnswers(versions, ({ specialCategory }) => specialCategory).map((conditions) => ({
      law: lawOf(conditions),
      ground: { ground: { kind: 'special-category' as const, id: conditions[0].condition } },
    })),
    ...tieAnswers(versions, ({ criminalOffence }) => criminalOffence).map((conditions) => ({
      law: lawOf(conditions),
      ground: { ground: { kind: 'criminal-offence' as const, id: conditions[0].authority } },
    })),
  ];
}

function tieAnswers<T>(versions: Versions<Use>, answerOf: (use: Use) => Answer<readonly T[]>): readonly Versions<T>[] {
  return tieLists(versions.map((use) => given(answerOf(use)) ?? []));
}

function lawOf(versions: Versions<{ readonly law: Answer<readonly LawReference[]> }>): readonly Versions<LawReference>[] {
  return tieLists(versions.map(({ law }) => given(law) ?? []));
}

function functionOf(versions: Versions<{ readonly function: Answer<Text> }>): Translations | undefined {
  return translate(versions.map((basis) => given(basis.function)));
}

function describeLaw(versions: Versions<LawReference>, grounds: readonly IndexedGround[]): IndexedLaw {
  const [{ kind, id, title, provision, url }] = versions;
  const place = given(provision);
  return {
    kind,
    ...part('id', id),
    title: title.value,
    ...(id === undefined ? part('titles', translate(versions.map((version) => version.title))) : {}),
    ...part('provision', place?.value),
    ...part('provisions', translate(versions.map((version) => given(version.provision)))),
    ...(kind === 'statute' ? {} : part('url', url)),
    grounds,
  };
}

/** The same ground for several uses is one. */
function mergeGrounds(grounds: readonly IndexedGround[]): readonly IndexedGround[] {
  const merged = new Map<string, IndexedGround>();
  for (const { uses, ...ground } of grounds) {
    const key = JSON.stringify(ground);
    merged.set(key, { ...ground, uses: [...new Set([...(merged.get(key)?.uses ?? []), ...uses])] });
  }
  return [...merged.values()];
}
