/** The words of the pages around the notices, as `templates/phrases/<lang>.yaml` holds them under `site`. */
export const sitePhraseKeys = [
  'skipToContent',
  'breadcrumb',
  'home',
  'chooseLanguage',
  'contents',
  'backToContents',
  'lastChanged',
  'version',
  'pdf',
  'pdfOnePage',
  'pdfPages',
  'realNotice',
  'draft',
  'homeIntroduction',
  'noticesOf',
  'oneNotice',
  'manyNotices',
  'withdrawnNotices',
  'exampleMark',
  'draftMark',
  'notFound',
  'notFoundAdvice',
  'allNotices',
] as const;

export type SitePhrases = Readonly<Record<(typeof sitePhraseKeys)[number], string>>;

/** Puts values in the place of `{name}`. */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
