import type { Document, Phrases } from '../document/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import type { Label } from '../model/index.js';
import type { Pack } from '../pack/index.js';
import type { TemplateSources } from '../render/html/index.js';
import type { AssetLinks } from './assets.js';
import type { SitePhrases } from './phrases.js';
import type { SiteTexts } from './site-texts.js';

/** What site.yaml says, in the language of the pages to draw. */
export interface SiteSettings {
  readonly title: string;
  /** Language of the title, where it is not that of the pages. */
  readonly titleLang?: string;
  /** Web address under which the site is published. Its path begins every link on a page. */
  readonly baseUrl: string;
  /** Pattern of a notice's public address, where that is another. */
  readonly publicUrl?: PublicUrl;
  /** How a notice looks in the file to paste into another website, where that is not as usual. */
  readonly fragment?: FragmentSettings;
  /** Languages of the site. The first has its pages at the top, the others below a folder of their own. */
  readonly languages: readonly string[];
  /** A sentence at the top of every page. */
  readonly banner?: string;
  /** Language of that sentence, where it is not that of the pages. */
  readonly bannerLang?: string;
  /** Whether residents can search the notices; left out for yes. */
  readonly search?: boolean;
  /** Which PDFs there are beside that of each notice; none where nothing is said. */
  readonly pdf?: PdfSettings;
  /** The organisation, at the top of every page; the title of the site where nothing is said. */
  readonly name?: Label;
  /** The words of the logo, where there is one: those in its place, or the name beside it. */
  readonly logo?: { readonly alt?: Label; readonly showName: boolean };
  readonly headerLinks?: readonly SiteLink[];
  readonly footerLinks?: readonly SiteLink[];
  readonly help?: HelpSettings;
}

/** A link of the council's around every page. */
export interface SiteLink {
  readonly label: Label;
  /** A full address, or the place of a page of this site between slashes, such as `/a-z/`. */
  readonly to: string;
}

/** Where people turn who cannot find or read something. */
export interface HelpSettings {
  readonly text?: Label;
  readonly phone?: string;
  readonly email?: string;
  readonly page?: string;
}

/** PDFs that a site asks for. */
export interface PdfSettings {
  /** Each notice in large print. */
  readonly largePrint: boolean;
  /** Each notice for the records system. */
  readonly archive: boolean;
  /** All notices of a controller in one. */
  readonly bound: boolean;
}

/** Pattern of the public addresses of notices in another website: one for the first language, or one for each language named. */
export type PublicUrl = string | { readonly [lang: string]: string | undefined };

/** How fragment.html looks. */
export interface FragmentSettings {
  /** Level of its highest headings: 2 where nothing is said. */
  readonly headingLevel?: 2 | 3 | 4;
  /** Whether the title stands first. Where nothing is said it does not, for the other website prints one. */
  readonly title?: boolean;
  /** Whether there is a list of contents: there is one where nothing is said. */
  readonly contents?: boolean;
}

/** A body that publishes notices. */
export interface SiteController {
  readonly id: string;
  readonly name: Label;
}

/** The registers whose entries have pages of their own, or stand on them. */
export type ListedRegister = 'recipients' | 'data-categories' | 'people' | 'topics' | 'retention' | 'legislation';

/** Everything that the pages of one language share. */
export interface SiteInput {
  readonly site: SiteSettings;
  /** The language to draw: one of the site's. */
  readonly lang: string;
  readonly phrases: SitePhrases;
  /** The words of the notices in the same language, without `document.` in front: what has a name there has the same here. */
  readonly noticePhrases: Phrases;
  readonly controllers: readonly SiteController[];
  /** What the entries of the registers are called, by id. */
  readonly entries: Readonly<Record<ListedRegister, Readonly<Record<string, Label>>>>;
  /** Rows of all notices of the site, also of those that are not drawn this time: links and lists need them. */
  readonly notices: readonly NoticeIndex[];
  readonly templates: TemplateSources;
  /** The names of the templates that a workspace has put in place of the product's. */
  readonly overridden?: readonly string[];
  readonly assets: AssetLinks;
  /** What controllers and site.yaml say that is about no one notice; left out where nothing is known. */
  readonly texts?: SiteTexts;
  /** The words of the pages in the site's other languages, for the one page that is in all of them. */
  readonly otherPhrases?: Readonly<Record<string, SitePhrases>>;
  /** Pages and size of the site's PDFs, by their place in its folder. */
  readonly pdfs?: ReadonlyMap<string, PdfFacts>;
  /** The version of this product, where the site names it. */
  readonly madeWith?: string;
}

/** The size of a finished PDF, for the words of the link to it. */
export interface PdfFacts {
  readonly pages: number;
  readonly bytes: number;
}

/** A notice whose page is to be drawn, in the language of the input. */
export interface NoticeToDraw {
  readonly document: Document;
  /** Left out where the notice has no PDF: the page then offers none. */
  readonly pdf?: PdfFacts;
  /** Its PDF in large print, where the site asks for one. */
  readonly largePrint?: PdfFacts;
  /** Its short texts for forms, letters, calls and posters. */
  readonly packs?: readonly Pack[];
}

/** A file of the site. `path` is its place in the site's folder, with `/` between folders. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** A finished page, with its line in the list for search engines where they may know it. */
export interface SitePage extends SiteFile {
  readonly entry?: SitemapEntry;
}

/** A page as the list for search engines names it. Pages at the same place are one page in several languages. */
export interface SitemapEntry {
  readonly place: string;
  readonly lang: string;
  /** The full address. */
  readonly address: string;
}
