import { authorityNameKey, findLocalAuthority, isInForce, placeInName, type CivilDate, type LocalAuthority } from '../../law/index.js';
import type { Notice } from '../../model/index.js';

/**
 * Whether a local authority is the one whose notice it is, or a part of its name, or the one that hosts it, or decides jointly with it.
 * A controller that goes by a name of its own ("Hart Council") is the standing authority of that place.
 */
export function isOwnAuthority({ controller, jointControllers }: Notice, day: CivilDate): (authority: LocalAuthority) => boolean {
  const bodies = [controller, ...jointControllers];
  const names = bodies
    .flatMap(({ name, shortName, hostedBy }) => [name.value, shortName?.value, hostedBy])
    .filter((name) => name !== undefined);
  const keys = names.map(authorityNameKey);
  const known = new Set(names.flatMap((name) => findLocalAuthority(name, day) ?? []));
  const places = new Set(
    names.filter((name) => findLocalAuthority(name, day) === undefined).map((name) => authorityNameKey(placeInName(name))),
  );
  const judge = (authority: LocalAuthority): boolean =>
    known.has(authority) ||
    authority.names.some((name) => keys.some((key) => ` ${key} `.includes(` ${authorityNameKey(name)} `))) ||
    (isInForce(authority.exists, day) && places.has(authorityNameKey(authority.place)));
  const judged = new Map<LocalAuthority, boolean>();
  return (authority) => {
    const isOwn = judged.get(authority) ?? judge(authority);
    judged.set(authority, isOwn);
    return isOwn;
  };
}
