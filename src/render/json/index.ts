export { renderNoticeJson, withoutOrigins, type NoticeJsonInput } from './notice-json.js';
export { publicPart } from './public-part.js';
