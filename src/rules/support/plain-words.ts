export { isProse, linksOf, plainWords } from '../../model/index.js';
