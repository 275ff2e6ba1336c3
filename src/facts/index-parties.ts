import { given, type Notice, type Party, type RecipientGroup, type Source } from '../model/index.js';
import { part, positionsOf, usesThatChoose, type TiedUse } from './index-uses.js';
import type { IndexedRecipient, IndexedSource } from './notice-index.js';
import { tieLists, translate, type Versions } from './translations.js';

/** The bodies outside that a notice names as getting or giving data, one row for each group they stand in. */
export function indexRecipients(notices: readonly Notice[], uses: readonly TiedUse[]): readonly IndexedRecipient[] {
  return tieLists(notices.map(outsideOf)).flatMap((groups) => {
    const [group] = groups;
    const [notice] = notices;
    if (notice === undefined) return [];
    const reached = usesThatChoose(uses, 'recipients', group.id);
    const shared = {
      role: group.role,
      direction: group.direction,
      list: group.list,
      bases: [...new Set(reached.flatMap((position) => uses[position]?.row.bases ?? []))].sort(),
      uses: reached,
      ...part('about', positionsOf(group.people, notice)),
      ...part('when', translate(groups.map(({ when }) => when))),
      ...part('why', translate(groups.map(({ why }) => why))),
      ...part('supplies', translate(groups.map(({ supplies }) => supplies))),
    };
    return tieLists(groups.map(({ who }) => who)).map((party) => ({ ...nameParty(party), ...shared, origin: party[0].origin }));
  });
}

/** The bodies and kinds of people that a notice names as sources. */
export function indexSources(notices: readonly Notice[]): readonly IndexedSource[] {
  const lists = notices.map((notice): readonly Source[] => given(notice.sources) ?? []);
  return tieLists(lists).flatMap((sources) => {
    const [source] = sources;
    const [notice] = notices;
    if (notice === undefined) return [];
    const shared = {
      ...part('supplies', translate(sources.map(({ supplies }) => supplies))),
      ...part('about', positionsOf(source.people, notice)),
    };
    return tieLists(sources.map(({ who }) => who)).map((party) => ({ ...nameParty(party), ...shared }));
  });
}

function outsideOf({ recipients }: Notice): readonly RecipientGroup[] {
  const answer = given(recipients);
  return answer === undefined ? [] : (given(answer.outside) ?? []);
}

function nameParty(versions: Versions<Party>): Pick<IndexedRecipient, 'id' | 'name' | 'names' | 'group'> {
  const [{ id, name, group }] = versions;
  if (id !== undefined) return { id, name: name.value, group };
  return { name: name.value, ...part('names', translate(versions.map((party) => party.name))), group };
}
