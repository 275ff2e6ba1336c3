import type { Document, Section } from '../../src/document/index.js';
import type { NoticeIndex } from '../../src/facts/index.js';
import { pickNoticePhrases, pickSitePhrases, type SiteInput } from '../../src/site/index.js';
import { compile } from '../support/compile.js';
import { readTemplates } from '../../src/workspace/read-look.js';
import { sampleDocument } from '../support/sample-document.js';

export const englishPhrases = pickSitePhrases(compile().phrases['en'] ?? {});

/** A site of two controllers; single settings can be replaced. */
export async function sampleSite(changes: Partial<SiteInput> = {}): Promise<SiteInput> {
  return {
    site: { title: 'Privacy notices', baseUrl: 'https://www.example.org/privacy', languages: ['en'] },
    lang: 'en',
    phrases: englishPhrases,
    noticePhrases: pickNoticePhrases(compile().phrases['en'] ?? {}),
    controllers: [
      { id: 'anytown-council', name: { text: 'Anytown Council', lang: 'en' } },
      { id: 'anytown-school', name: { text: 'Anytown School', lang: 'en' } },
    ],
    entries: { recipients: {}, 'data-categories': {}, people: {}, topics: {}, retention: {}, legislation: {} },
    notices: [row('anytown-council/sample', 'Sample service', { example: true }), row('anytown-council/libraries', 'Libraries')],
    templates: await readTemplates(),
    assets: {
      stylesheet: 'assets/site.css',
      font: 'assets/font.woff2',
      icon: 'assets/icon.svg',
      exitScript: 'assets/exit-this-page.js',
    },
    ...changes,
  };
}

/** A row of the index for a published notice. */
export function row(id: string, title: string, changes: Partial<NoticeIndex> = {}): NoticeIndex {
  return {
    id,
    controller: id.slice(0, id.indexOf('/')),
    jointControllers: [],
    status: 'published',
    formerPaths: [],
    languages: ['en'],
    titles: { en: { text: title, lang: 'en' } },
    addresses: { en: `https://www.example.org/privacy/${id}/` },
    example: false,
    changes: [],
    version: '2026-09-01-0a1b2c3d',
    hash: '0a1b2c3d',
    file: `notices/${id}.yaml`,
    controllerNames: [],
    purposes: [],
    persons: [],
    notStated: [],
    recipients: [],
    sources: [],
    data: [],
    categories: [],
    people: [],
    law: [],
    lawUses: {
      bases: [],
      conditions: [],
      schedule1: [],
      exceptions: [],
      transfers: 'no',
      automatedDecisions: 'no',
      newPurposes: false,
      topics: [],
    },
    retention: [],
    kept: [],
    named: [],
    topics: [],
    links: [],
    uses: [],
    ...changes,
  };
}

/** The sample document with other facts about it, and perhaps another title or first layer. */
export function documentWith(
  meta: Partial<Document['meta']>,
  { title, firstLayer }: { readonly title?: string; readonly firstLayer?: Section } = {},
): Document {
  return {
    ...sampleDocument,
    title: { ...sampleDocument.title, text: title ?? sampleDocument.title.text },
    meta: { ...sampleDocument.meta, ...meta },
    firstLayer: firstLayer ?? sampleDocument.firstLayer,
  };
}
