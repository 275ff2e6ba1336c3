export { countDays, dayInWords, daysAfter, daysOfGrace } from '../../law/index.js';
