import { createCompiler } from './compile-job.js';
import { serveJobs } from './serve-jobs.js';

serveJobs(createCompiler);
