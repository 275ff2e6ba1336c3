export { readBuildRecord, type BuildRecord } from './build-record.js';
export { writeNoticesJson } from './notices-json.js';
export { isInside, isInSite } from './inside.js';
export { PublishError } from './publish-error.js';
export { readLastNotices, readLastNoticesOf, type LastNotices } from './last-site.js';
export { refuseOut, type OutRequest } from './refuse-out.js';
export { repairSite } from './repair-site.js';
export { draftSite, type SiteDraft } from './site-draft.js';
export { toSortedJson } from './sorted-json.js';
