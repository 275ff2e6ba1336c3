import type { CommonParts, WorkspaceSources } from '../../index.js';
import type { NoticeIndex } from '../../facts/index.js';
import type { SiteInput as SiteSettingsFile } from '../../schema/index.js';
import { gatherLook, pickNoticePhrases, pickSitePhrases, type PdfFacts, type SiteInput } from '../../site/index.js';
import { readVersion, type Look, type LookOverrides } from '../../workspace/index.js';
import { readSettings } from './read-settings.js';

/** What a site is drawn with besides what it says. */
export interface Surroundings {
  readonly look: Look;
  /** Of all notices of the site. */
  readonly rows: readonly NoticeIndex[];
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
}

/** All that the pages of one language share. */
export function makeInput(common: CommonParts, lang: string, { look, rows, pdfs }: Surroundings): SiteInput {
  const { site, phrases, siteTexts, controllers } = common;
  const phrasesOf = (language: string) => pickSitePhrases(phrases[language] ?? {});
  const texts = siteTexts[lang];
  return {
    site: readSettings(site, lang),
    lang,
    phrases: phrasesOf(lang),
    otherPhrases: Object.fromEntries(site.languages.filter((other) => other !== lang).map((other) => [other, phrasesOf(other)])),
    noticePhrases: pickNoticePhrases(phrases[lang] ?? {}),
    controllers: controllers.map(({ id, names }) => ({ id, name: names[lang] ?? { text: id, lang } })),
    entries: entriesOf(common, lang),
    notices: rows,
    templates: look.templates,
    overridden: look.overridden,
    assets: look.links,
    ...(texts && { texts }),
    pdfs,
    madeWith: readVersion(),
  };
}

/** The council's own templates, pictures and fonts. */
export function toOverrides(site: SiteSettingsFile, own: Pick<WorkspaceSources, 'overrides' | 'look'>): LookOverrides {
  return { ...(own.overrides && { html: own.overrides.html }), ...(site.look && { look: gatherLook(site.look, own.look ?? {}) }) };
}

function entriesOf({ entries }: CommonParts, lang: string): SiteInput['entries'] {
  const found = entries[lang];
  if (found === undefined) throw new Error(`Nothing is named in the language ${lang}.`);
  return found;
}
