import { acrossRules } from './across/index.generated.js';
import { rules } from './index.generated.js';
import type { RuleMeta } from './rule.js';

/** What every rule says of itself, over one notice or across notices, by id. */
export const allRules: readonly (RuleMeta & { readonly file: 'notice' | 'controller' | 'register' })[] = [...rules, ...acrossRules].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);
