import type { Origin } from '../diagnostics/index.js';
import type { LawfulBasisId } from '../law/index.js';
import type { NoticeStatus } from '../model/index.js';

/** A party of a notice, as the reverse pages and the rules across notices see it. */
export interface IndexedRecipient {
  /** Id in the register; absent for a body that only this notice names. */
  readonly id?: string;
  readonly name: string;
  readonly role: 'controller' | 'joint-controller' | 'processor' | 'not-stated';
  readonly direction: 'we-give' | 'they-give' | 'both';
  readonly list: 'complete' | 'examples';
  readonly bases: readonly (LawfulBasisId | 'not-stated')[];
}

/**
 * One row for one notice: all that the site as a whole may know of it. Lists of notices, rules across notices, unused entries,
 * and later reverse pages, feed and search read these rows and never a notice. Plain JSON.
 */
export interface NoticeIndex {
  readonly id: string;
  readonly controller: string;
  readonly jointControllers: readonly string[];
  readonly status: NoticeStatus;
  readonly languages: readonly string[];
  /** Title by language, with the language the title is really in. */
  readonly titles: Readonly<Record<string, { readonly text: string; readonly lang: string }>>;
  readonly example: boolean;
  /** Public address by language. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Civil date of the newest change; absent where the notice gives no date. */
  readonly changed?: string;
  /** Newest change date and short hash; the hash alone where there is no date. Never typed by anyone. */
  readonly version: string;
  /** SHA-256 of the composed documents, in hex. */
  readonly hash: string;
  readonly recipients: readonly IndexedRecipient[];
  readonly categories: readonly string[];
  readonly people: readonly string[];
  /** Statutes and register entries cited, with the provision as printed. */
  readonly law: readonly { readonly id?: string; readonly title: string; readonly provision?: string }[];
  readonly retention: readonly string[];
  readonly topics: readonly string[];
  /** Other notices that this one links to. */
  readonly links: readonly { readonly notice: string; readonly origin: Origin }[];
  /** Register entries the notice uses, as `register/id`. */
  readonly uses: readonly string[];
}
