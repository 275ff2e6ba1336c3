export { readWorkspace, type WorkspaceReading } from './read-workspace.js';
