import type { LocalAnswer, LocalRequest } from '../local-server.js';
import type { Desk } from '../desk/desk.js';
import type { Studio } from '../studio.js';
import { showAssets } from './assets.js';
import { changeDesk, showDesk } from './desk-routes.js';
import { showForm } from './form-page.js';
import { showList } from './list-page.js';
import { acceptFinding } from './accept-page.js';
import { askService } from './ask-page.js';
import { showExplanation } from './explain-page.js';
import { showHelp } from './help-page.js';
import { showFindings } from './beside.js';
import { showPreview } from './preview-page.js';
import { startNotice } from './new-page.js';
import { takeChange } from './take-change.js';
import { takeEntry } from './take-entry.js';
import { plain } from './answers.js';

/** What every page of the editor works with. */
export interface App {
  readonly desk: Desk;
  readonly studio: Studio;
  /** The civil day. */
  readonly day: string;
  /** The address of the page that is asked for, from its first slash. */
  readonly here?: string;
  /** The schemas of the product, from which forms are made. */
  readonly schemas: readonly unknown[];
}

/** Answers what it knows, and nothing to what is for another. */
export type Route = (request: LocalRequest, app: App) => LocalAnswer | Promise<LocalAnswer | undefined> | undefined;

const routes: readonly Route[] = [
  showAssets,
  showList,
  showForm,
  takeChange,
  takeEntry,
  showDesk,
  changeDesk,
  startNotice,
  showPreview,
  showFindings,
  acceptFinding,
  askService,
  showExplanation,
  showHelp,
];

/** The editor as a function from requests to answers. */
export function createApp(app: App): (request: LocalRequest) => Promise<LocalAnswer> {
  return async (request) => {
    const here = hereOf(request);
    for (const route of routes) {
      const answer = await route(request, { ...app, here });
      if (answer !== undefined) return answer;
    }
    return plain(404, 'There is no such page.');
  };
}

function hereOf({ path, query }: LocalRequest): string {
  const place = path.split('/').map(encodeURIComponent).join('/');
  return query.size === 0 ? place : `${place}?${query.toString()}`;
}
