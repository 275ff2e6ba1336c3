export { isReachable } from '../../facts/index.js';
