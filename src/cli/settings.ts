import type { Io, Writer } from './io.js';

/** Options of every command. */
export interface Settings {
  readonly workspace: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** The folder of notices where none is named. */
export const defaultWorkspace = 'notices';

/** Whether to colour what goes to a stream: as asked, else never with NO_COLOR (https://no-color.org), else where a person looks at it. */
export function wantsColour({ color }: Settings, { env }: Io, { isTTY }: Writer): boolean {
  if (color !== undefined) return color;
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false;
  return isTTY === true;
}
