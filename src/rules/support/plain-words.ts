export { inlinesOf, isProse, linksOf, plainWords } from '../../model/index.js';
