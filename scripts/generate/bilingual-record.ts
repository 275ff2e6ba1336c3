import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { readPhrases } from '../../src/phrases/index.js';
import { registerKinds } from '../../src/schema/index.js';
import { changeSidecar, hashText, listTextsOf, type SidecarEntry, type TextFileKind } from '../../src/translation/index.js';
import type { Schemas } from './schemas.js';

/** The post that has read all Welsh of the made-up council in test/fixtures/bilingual. */
const reviewedBy = 'Welsh language officer of the made-up council';

/**
 * What the made-up council of test/fixtures/bilingual has recorded of its translations: all of them, and our own Welsh as it is now. In
 * this council nobody is real, so that nothing is claimed of anybody; a real one records what was read.
 */
export function generateBilingualRecord(root: URL, schemas: Schemas): string {
  const workspace = new URL('test/fixtures/bilingual/', root);
  const read = (path: string): string => readFileSync(new URL(path, workspace), 'utf8');
  const context = { languages: ['en', 'cy'], schemas: [...schemas.values()], categories: new Set<string>() };
  const entries = readdirSync(workspace, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && path !== 'translations.yaml')
    .sort()
    .flatMap((path) => {
      const file = path.replace('.yaml', '');
      return listTextsOf({ kind: kindOf(file), value: parse(read(path)) }, context).flatMap(
        ({ place, texts: { en, cy } }): readonly SidecarEntry[] =>
          en === undefined || cy === undefined
            ? []
            : [{ file, place, lang: 'cy', record: { source: hashText(en), translation: hashText(cy), reviewedBy } }],
      );
    });
  const phrases = readPhrases('cy', readFileSync(new URL('templates/phrases/cy.yaml', root), 'utf8'));
  const hashes = Object.fromEntries(Object.entries(phrases).map(([key, text]) => [key, hashText(text)]));
  return changeSidecar(undefined, { entries, phrases: { cy: { reviewedBy, on: '2026-11-02', read: hashes } } });
}

function kindOf(file: string): TextFileKind {
  const [folder = '', name = ''] = file.split('/');
  if (file === 'site') return 'site';
  if (folder === 'controllers') return 'controller';
  return (folder === 'registers' ? registerKinds.find((kind) => kind === name) : undefined) ?? 'notice';
}
