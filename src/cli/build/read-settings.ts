import type { Label } from '../../model/index.js';
import type { Line, SiteInput as SiteFile } from '../../schema/index.js';
import type { SiteSettings } from '../../site/index.js';

/** site.yaml in one language. A text that is not given in it stands in the site's first language. */
export function readSettings(file: SiteFile, lang: string): SiteSettings {
  const { title, baseUrl, publicUrl, fragment, languages, banner, search, pdf } = file;
  const titleIn = readLabel(title, lang, languages);
  const bannerIn = banner === undefined ? undefined : readLabel(banner, lang, languages);
  return {
    title: titleIn.text,
    ...(titleIn.lang === lang ? {} : { titleLang: titleIn.lang }),
    baseUrl,
    languages,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(fragment === undefined ? {} : { fragment }),
    ...(bannerIn && { banner: bannerIn.text, ...(bannerIn.lang === lang ? {} : { bannerLang: bannerIn.lang }) }),
    ...(search === undefined ? {} : { search }),
    ...(pdf && { pdf: { largePrint: pdf.largePrint === true, archive: pdf.archive === true, bound: pdf.bound === true } }),
    ...readShell(file, lang),
  };
}

/** What site.yaml says of what stands around every page. */
function readShell({ look = {}, help, languages }: SiteFile, lang: string): Partial<SiteSettings> {
  const read = (text: Line): Label => readLabel(text, lang, languages);
  const readLinks = (links: NonNullable<typeof look.headerLinks>) => links.map(({ text, to }) => ({ label: read(text), to }));
  const { name, logo, headerLinks, footerLinks } = look;
  return {
    ...(name === undefined ? {} : { name: read(name) }),
    ...(logo && { logo: { showName: logo.showName === true, ...(logo.alt === undefined ? {} : { alt: read(logo.alt) }) } }),
    ...(headerLinks && { headerLinks: readLinks(headerLinks) }),
    ...(footerLinks && { footerLinks: readLinks(footerLinks) }),
    ...(help && {
      help: {
        ...(help.text === undefined ? {} : { text: read(help.text) }),
        ...(help.phone === undefined ? {} : { phone: help.phone }),
        ...(help.email === undefined ? {} : { email: help.email }),
        ...(help.page === undefined ? {} : { page: help.page }),
      },
    }),
  };
}

function readLabel(text: Line, lang: string, [first = 'en']: readonly string[]): Label {
  if (typeof text === 'string') return { text, lang: first };
  const known = [lang, first, ...Object.keys(text)].find((other) => text[other as 'en'] !== undefined) ?? first;
  return { text: text[known as 'en'] ?? '', lang: known };
}
