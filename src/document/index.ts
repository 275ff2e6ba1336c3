export type {
  Behind,
  Block,
  CalloutBlock,
  Document,
  DocumentMeta,
  Heading,
  HeadingBlock,
  Inline,
  LinkTarget,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Section,
  SummaryBlock,
  SummaryRow,
  TableBlock,
} from './document.js';
export { composeDocument, type ComposeContext } from './compose/compose-document.js';
export { composeComplaintWay, composeRegulatorWay, type ComplaintWay } from './compose/complaint-routes.js';
export { emailLink, phoneLink } from './compose/channels.js';
export {
  joined,
  leadAndList,
  link,
  paragraph,
  plain,
  run,
  say,
  sayInlines,
  words,
  type Composer,
  type Wording,
} from './compose/composer.js';
export { composeStatement, type StatementText } from './compose/statement.js';
export { countWords, firstLayerLimit } from './compose/first-layer.js';
export { periodInWords } from './compose/labels.js';
export { fillPhrase, splitPhrase, type Phrases } from './phrases.js';
export { countedKey, pluralOf } from './plural.js';
export { plainText } from '../prose/index.js';
export { linkedNotices } from './linked-notices.js';
