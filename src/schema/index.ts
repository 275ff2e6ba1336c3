export { registerKinds, type FileTypes, type RegisterKind } from './file-types.js';
export { isRecord } from './json.js';
export { lookUp } from './look-up.js';
export { orderOfNames } from './order-of-names.js';
export { createValidator, type Validator } from './validator.js';
export type * from './types.generated.js';
