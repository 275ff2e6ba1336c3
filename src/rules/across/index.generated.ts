/* Made from src/rules/across/*.ts by `npm run generate`. Do not edit. */
import type { AcrossRule } from '../across-rule.js';
import addressVanished from './address-vanished.js';
import otherControllerNamed from './other-controller-named.js';
import recipientTwoRoles from './recipient-two-roles.js';
import recordTwoPeriods from './record-two-periods.js';
import registerEntriesSameMeaning from './register-entries-same-meaning.js';

/** Every rule across notices, by id. */
export const acrossRules: readonly AcrossRule[] = [
  addressVanished,
  otherControllerNamed,
  recipientTwoRoles,
  recordTwoPeriods,
  registerEntriesSameMeaning,
];
