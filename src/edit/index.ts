export { startLocalServer, type LocalAnswer, type LocalRequest, type LocalServer } from './local-server.js';
export { watchFolder } from './watch-folder.js';
