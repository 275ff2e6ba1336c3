import { createDrawer } from './draw-job.js';
import { serveJobs } from './serve-jobs.js';

serveJobs(createDrawer);
