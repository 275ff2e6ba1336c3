import type { App } from './app.js';
import { barOf } from './bar.js';
import { draw } from './draw.js';

/** Draws a page of the editor: a template, and around it what every page has. */
export function drawPage(app: App, template: string, values: object): string {
  return draw(template, { bar: barOf(app), ...values });
}
