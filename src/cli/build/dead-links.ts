import type { Diagnostic } from '../../diagnostics/index.js';
import { findNearest } from '../../model/index.js';
import type { SiteInput as SiteSettingsFile } from '../../schema/index.js';

/** Links in header and footer that lead to pages which the site does not have in each of its languages. `paths` are its files, `file` is site.yaml. */
export function findDeadLinks({ look, languages }: SiteSettingsFile, paths: ReadonlySet<string>, file: string): readonly Diagnostic[] {
  const [first] = languages;
  const places = [...paths].filter((path) => path.endsWith('index.html')).map((path) => `/${path.slice(0, -'index.html'.length)}`);
  return (['headerLinks', 'footerLinks'] as const).flatMap((list) =>
    (look?.[list] ?? []).flatMap(({ to }, position): readonly Diagnostic[] => {
      const missing =
        to.startsWith('/') && languages.some((lang) => !paths.has(`${lang === first ? '' : `${lang}/`}${to.slice(1)}index.html`));
      if (!missing) return [];
      const near = findNearest(to, places);
      return [
        {
          code: 'look/dead-link',
          severity: 'error',
          message: `This site has no page “${to}”${languages.length > 1 ? ' in each of its languages' : ''}.`,
          hint: 'The link stands on every page and would lead nowhere. Write the address of a page of this site as it is after the site’s own address, with a slash at both ends. For a page of another site, write the full address.',
          ...(near === undefined || near === to ? {} : { suggestions: [near] }),
          origin: { file, path: ['look', list, position, 'to'] },
        },
      ];
    }),
  );
}
