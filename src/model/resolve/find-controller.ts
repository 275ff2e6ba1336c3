import type { Result } from '../../diagnostics/index.js';
import type { ControllerInput } from '../../schema/index.js';
import type { Read, Shared } from '../shared.js';
import { findNearest } from './report-unknown.js';

/** The controller that publishes a notice: its id, and its file as it was read. */
interface FoundController {
  readonly id: string;
  readonly file: Read<ControllerInput>;
}

/**
 * Finds the controller of a notice by the folder that the notice is in. That there is none is a finding in `file`, the file of the notice;
 * of one whose own file has faults it says nothing more.
 */
export function findController(id: string, file: string, shared: Shared): Result<FoundController | undefined> {
  const name = id.split('/')[0] ?? '';
  const controller = shared.controllers.get(name);
  if (controller) return { value: { id: name, file: controller }, diagnostics: [] };
  if (shared.faulty?.has(`controllers/${name}`)) return { value: undefined, diagnostics: [] };
  const near = findNearest(name, [...shared.controllers.keys()]);
  return {
    value: undefined,
    diagnostics: [
      {
        code: 'ref/unknown-controller',
        severity: 'error',
        message: `There is no controller “${name}” for the notice in this file.`,
        hint: `The folder of a notice is the id of its controller. Add controllers/${name}.yaml, or move this file to the folder of the controller that publishes it.`,
        ...(near === undefined ? {} : { suggestions: [near] }),
        origin: { file, path: [] },
      },
    ],
  };
}
