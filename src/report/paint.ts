import type { Severity } from '../diagnostics/index.js';

/** Colours and weights of a terminal. Words always say the same: colour is only a help. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

/** Paint with colours, or with none. */
export function createPaint(colour: boolean): Paint {
  const style = (codes: string) => (text: string) => (colour ? `\u001B[${codes}m${text}\u001B[0m` : text);
  const severities = { error: style('1;31'), warning: style('1;33'), info: style('1;36') };
  return { bold: style('1'), faint: style('2'), severity: (severity, text) => severities[severity](text) };
}
