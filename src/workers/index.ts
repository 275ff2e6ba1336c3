export { chooseThreads } from './choose-threads.js';
export { compileAll, type CompileRun } from './compile-all.js';
export { drawAll } from './draw-all.js';
export type { DrawJob, Drawn, NoticeJob } from './draw-job.js';
export { keepDrawer, type KeptDrawer } from './keep-drawer.js';
export { ThreadError } from './thread-error.js';
