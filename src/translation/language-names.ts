/** A language in English, as findings and tables name it. */
export function languageName(lang: string): string {
  return names[lang] ?? lang;
}

const names: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' };
