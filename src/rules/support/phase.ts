export { phaseOf, type Phase } from '../../law/index.js';
