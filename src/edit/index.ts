export { createApp, type App } from './app/app.js';
export type { Conflict, Desk, FileChange, Saving, Step, Unsaved } from './desk/desk.js';
export { openDesk, type DeskOptions } from './desk/open-desk.js';
export { startLocalServer, type LocalAnswer, type LocalRequest, type LocalServer } from './local-server.js';
export type { Drawing, Studio } from './studio.js';
export { watchFolder } from './watch-folder.js';
