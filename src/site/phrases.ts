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
  'moved',
  'movedAdvice',
] as const;

export type SitePhrases = Readonly<Record<(typeof sitePhraseKeys)[number], string>>;

/** Takes the words of the pages out of all the phrases of a language, whose keys are dotted: `site.home`. One that is missing is a fault of the product. */
export function pickSitePhrases(phrases: Readonly<Record<string, string>>): SitePhrases {
  const picked = sitePhraseKeys.map((key) => {
    const phrase = phrases[`site.${key}`];
    if (phrase === undefined) throw new Error(`The phrase site.${key} is missing.`);
    return [key, phrase] as const;
  });
  return Object.fromEntries(picked) as SitePhrases;
}

/** Puts values in the place of `{name}`. */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
