import type { SiteInput as SiteFile } from '../../schema/index.js';
import type { SiteSettings } from '../../site/index.js';

/** site.yaml in one language. A text that is not given in it stands in the site's first language. */
export function readSettings({ title, baseUrl, publicUrl, fragment, languages, banner }: SiteFile, lang: string): SiteSettings {
  const read = (text: typeof title): string => (typeof text === 'string' ? text : (text[lang as 'en'] ?? text[languages[0] ?? 'en'] ?? ''));
  return {
    title: read(title),
    baseUrl,
    languages,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(fragment === undefined ? {} : { fragment }),
    ...(banner === undefined ? {} : { banner: read(banner) }),
  };
}
