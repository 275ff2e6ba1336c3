import { given, type DataGroup, type DataItem, type Notice } from '../model/index.js';
import { part, positionsOf, usesThatChoose, type TiedUse } from './index-uses.js';
import type { IndexedData, IndexedItem } from './notice-index.js';
import { tieLists, translate, type Versions } from './translations.js';

/** The data of a notice that a register or the law has a name for, by group. Groups without any are left out. */
export function indexData(notices: readonly Notice[], uses: readonly TiedUse[]): readonly IndexedData[] {
  const [notice] = notices;
  if (notice === undefined) return [];
  const lists = notices.map(({ personalData }): readonly DataGroup[] => given(personalData) ?? []);
  return tieLists(lists).flatMap((groups) => {
    const [{ id, people, mayContain }] = groups;
    const items = tieLists(groups.map((group) => group.items)).flatMap(describeItem);
    if (items.length + mayContain.length === 0) return [];
    return [
      {
        ...part('heading', translate(groups.map(({ heading }) => heading))),
        ...part('about', positionsOf(people, notice)),
        uses: usesThatChoose(uses, 'data', id),
        items,
        mayContain,
      },
    ];
  });
}

function describeItem(versions: Versions<DataItem>): readonly IndexedItem[] {
  const [{ category, special, criminal }] = versions;
  if (category === undefined && special === undefined && !criminal) return [];
  return [
    {
      ...part('category', category),
      ...(category === undefined ? part('names', translate(versions.map(({ name }) => name))) : {}),
      ...part('special', special),
      ...(criminal ? { criminal } : {}),
    },
  ];
}
