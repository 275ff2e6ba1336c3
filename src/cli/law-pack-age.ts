import { renderLawAge } from '../report/law-age.js';
import type { Io } from './io.js';
import { isWatched } from './progress.js';
import { wantsColour, type Settings } from './settings.js';

/**
 * Says beside the output how old the law is: the age to a person at a terminal, a warning to anyone. With `onlyWarnings`, where the
 * output says the age itself or is for programs, nothing but the warning.
 */
export function tellLawPackAge(day: string, settings: Settings, io: Io, onlyWarnings = !isWatched(io)): void {
  if (settings.quiet !== true) io.stderr.write(renderLawAge(day, { colour: wantsColour(settings, io, io.stderr), onlyWarnings }));
}
