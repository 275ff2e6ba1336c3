import type { Label } from '../model/index.js';
import { addressOfPage, basePath } from './addresses.js';
import { say } from './phrases.js';
import type { HelpSettings, SiteInput, SiteLink } from './site-input.js';
import { siteLinks } from './site-links.js';

/** What stands around every page alike: the council's name, logo and links, and where to turn for help. */
export interface ShellView {
  readonly name: LabelView;
  /** False where the logo stands alone. */
  readonly showName: boolean;
  readonly logo: LogoView | '';
  readonly headerLinks: readonly LinkView[];
  readonly footerLinks: readonly LinkView[];
  readonly help: HelpView | '';
}

interface LabelView {
  readonly text: string;
  /** Empty where it is the page's. */
  readonly lang: string;
}

interface LinkView extends LabelView {
  readonly href: string;
}

interface LogoView {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Empty where the name stands beside it. */
  readonly alt: LabelView;
}

interface HelpView {
  readonly text: LabelView | '';
  /** Each way to reach the council, with the word that says which it is. */
  readonly ways: readonly { readonly name: string; readonly text: string; readonly href: string }[];
}

/** Makes what stands around a page. `place` is its folder: the first page needs no link to itself. */
export function makeShell(input: SiteInput, place: string): ShellView {
  const { site, lang } = input;
  const name = site.name ?? { text: site.title, lang: site.titleLang ?? lang };
  const logo = viewLogo(input, name);
  const allNotices: LinkView = { text: say(input, 'allNotices'), lang: '', href: addressOfPage(site, lang, '') };
  return {
    name: viewLabel(name, lang),
    showName: logo === '' || site.logo?.showName === true,
    logo,
    headerLinks: (site.headerLinks ?? []).map((link) => viewLink(input, link)),
    footerLinks: [
      ...(place === '' ? [] : [allNotices]),
      ...siteLinks(input, place).map((link) => ({ ...link, lang: '' })),
      ...(site.footerLinks ?? []).map((link) => viewLink(input, link)),
    ],
    help: site.help === undefined ? '' : viewHelp(input, site.help),
  };
}

function viewLogo({ site, lang, assets }: SiteInput, name: Label): LogoView | '' {
  if (assets.logo === undefined) return '';
  const { path, width, height } = assets.logo;
  const alt = site.logo?.showName === true ? { text: '', lang } : (site.logo?.alt ?? name);
  return { src: basePath(site) + path, width, height, alt: viewLabel(alt, lang) };
}

function viewLink({ site, lang }: SiteInput, { label, to }: SiteLink): LinkView {
  const href = to.startsWith('/') ? addressOfPage(site, lang, to.slice(1)) : to;
  return { ...viewLabel(label, lang), href };
}

function viewHelp(input: SiteInput, { text, phone, email, page }: HelpSettings): HelpView {
  return {
    text: text === undefined ? '' : viewLabel(text, input.lang),
    ways: [
      ...(phone === undefined
        ? []
        : [{ name: say(input, 'look.phone'), text: unbroken(phone), href: `tel:${phone.replace(/[^+\d]/g, '')}` }]),
      ...(email === undefined ? [] : [{ name: say(input, 'look.email'), text: email, href: `mailto:${email}` }]),
      ...(page === undefined ? [] : [{ name: '', text: say(input, 'look.page'), href: page }]),
    ],
  };
}

/** A phone number that breaks over two lines is hard to read out and to dial. */
function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}

function viewLabel(label: Label, lang: string): LabelView {
  return { text: label.text, lang: label.lang === lang ? '' : label.lang };
}
