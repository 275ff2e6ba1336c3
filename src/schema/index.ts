export { registerKinds, type FileTypes, type RegisterKind } from './file-types.js';
export { isRecord } from './json.js';
export { lookUp } from './look-up.js';
export { orderOfNames } from './order-of-names.js';
export { openAjv, type Check, type FindCheck } from './compile-checks.js';
export { formats } from './formats.js';
export { indexSchemas } from './schema-ids.js';
export { createValidator, type Validator } from './validator.js';
export type * from './types.generated.js';
