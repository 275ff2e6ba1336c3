import type { Statute } from './statute.js';
import { adultsAndHealthStatutes } from './statutes/adults-and-health.js';
import { childrenStatutes } from './statutes/children.js';
import { communitySafetyStatutes } from './statutes/community-safety.js';
import { councilsAndCitizensStatutes } from './statutes/councils-and-citizens.js';
import { housingAndMoneyStatutes } from './statutes/housing-and-money.js';
import { informationStatutes } from './statutes/information.js';
import { placeAndLicensingStatutes } from './statutes/place-and-licensing.js';
import { repealedStatutes } from './statutes/repealed.js';

/** Every law that ships with the product, by service area; the repealed ones come last. */
export const statutes: readonly Statute[] = [
  ...informationStatutes,
  ...councilsAndCitizensStatutes,
  ...childrenStatutes,
  ...adultsAndHealthStatutes,
  ...housingAndMoneyStatutes,
  ...communitySafetyStatutes,
  ...placeAndLicensingStatutes,
  ...repealedStatutes,
];

/** The law with this id, such as `children-act-1989`, or undefined where the product does not know it. */
export function findStatute(id: string): Statute | undefined {
  return statutesById.get(id);
}

const statutesById: ReadonlyMap<string, Statute> = new Map(statutes.map((statute) => [statute.id, statute]));
