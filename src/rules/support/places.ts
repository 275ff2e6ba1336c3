export { groupBy, groupByPlace, placeKey, placeOf } from '../../facts/index.js';
