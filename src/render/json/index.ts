export { renderNoticeJson, withoutOrigins, type NoticeJsonInput } from './notice-json.js';
export { publicPart, type PlacedSchema } from './public-part.js';
