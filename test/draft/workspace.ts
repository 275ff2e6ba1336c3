import { readFileSync } from 'node:fs';
import { copyWorkspace, type WorkspaceEdits } from '../support/workspace.js';
import { deskAt, type Desk } from '../cli/run.js';
import { dirname } from 'node:path';

const starter = new URL('../../templates/workspace/notices/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, starter), 'utf8');

/** A controller that has told nothing but what it is. */
export function bodyOf(kind: string, nation = 'england'): string {
  return read('controller.yaml').replace('kind: other', `kind: ${kind}`).replace('nation: england', `nation: ${nation}`);
}

/** A desk with a workspace as `init` makes it, with a council, a school and a registration officer, and no notice. */
export function openFreshDesk(edits: WorkspaceEdits = {}): Desk {
  const registers = ['data-categories', 'legislation', 'people', 'recipients', 'security-measures', 'topics'];
  const { dir, remove } = copyWorkspace(undefined, {
    'site.yaml': `${read('site.yaml')}baseUrl: https://www.example.org/\n`,
    ...Object.fromEntries(registers.map((name) => [`registers/${name}.yaml`, read(`registers/${name}.yaml`)])),
    'controllers/anytown-council.yaml': bodyOf('principal-council'),
    'controllers/oakfield-school.yaml': bodyOf('maintained-school'),
    'controllers/registration-officer.yaml': bodyOf('statutory-officer'),
    ...edits,
  });
  return deskAt(dirname(dir), remove);
}
