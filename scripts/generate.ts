import { writeFileSync } from 'node:fs';
import { generateTypes } from './generate/types.js';

const root = new URL('../', import.meta.url);

writeFileSync(new URL('src/schema/types.generated.ts', root), await generateTypes(new URL('schema/', root)));
