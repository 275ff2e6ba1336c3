export { compareTexts, headingLetters, initialOf, readAlphabet, sortByText, type Alphabet } from './alphabet.js';
export { placeAssets } from './assets.js';
export type { AssetFile, AssetLinks, FontFile, LookFiles } from './assets.js';
export { pathOfPdf } from './notice-page.js';
export { pickSitePhrases } from './phrases.js';
export type { SitePhrases } from './phrases.js';
export { renderListPages, renderNoticePages, renderSite } from './render-site.js';
export type { ListedRegister, NoticeToDraw, PdfFacts, SiteController, SiteInput, SitePage, SiteSettings } from './site-input.js';
