export { renderNoticeJson, type NoticeJsonInput } from './notice-json.js';
export { publicPart, type PlacedSchema } from './public-part.js';
export { redrawFormat } from './redraw.js';
export { withoutOrigins } from './without-origins.js';
