import type { Diagnostic } from '../../diagnostics/index.js';
import type { PublishedNotice } from '../../facts/index.js';
import type { HeldNotices } from './hold-notices.js';

/**
 * What is to be said of notices that have to wait and whose last published form is not at hand, one finding each. `published` are the notices
 * of the site that is published now; left out where nobody knows them.
 *
 * A page that is there, or may be there for all we know, must not vanish unseen: that is an error. Of one that never was there, it is a warning.
 */
export function findLeftOut(
  leftOut: HeldNotices['leftOut'],
  published: readonly Pick<PublishedNotice, 'id'>[] | undefined,
): readonly Diagnostic[] {
  const ids = published && new Set(published.map(({ id }) => id));
  return leftOut.map(({ file, reason, why, addresses }): Diagnostic => {
    const { code, is, until, orElse, whenNew } = words[reason.kind];
    const finding = { code, origin: { file, path: [] } };
    if (ids === undefined) {
      return {
        ...finding,
        severity: 'error',
        message: `This notice ${is}, and we cannot see the published site. If the notice is on it, it would vanish.`,
        hint: `${reason.words} Until ${until}, a published page has to stay as it is. Name a copy of the published site: --against FOLDER. Where nothing is published yet: --against none. The notice is then left out.`,
      };
    }
    if (addresses.some((id) => ids.has(id))) {
      return {
        ...finding,
        severity: 'error',
        message: `This notice is on the published site and would vanish from it: it ${is}.`,
        hint: `${reason.words} Until ${until}, the page has to stay as it is, but ${why}. Name a whole copy of the published site: --against FOLDER. ${orElse}`,
      };
    }
    return {
      ...finding,
      severity: 'warning',
      message: `This notice is left out of the site: it is new, and ${is.replace(/^is /, '')}.`,
      hint: `${reason.words} ${whenNew}`,
    };
  });
}

/** What is said by the kind of the reason. `is` follows “This notice”, `until` the word “until”. */
const words = {
  translation: {
    code: 'translation/left-out',
    is: 'is not ready in every language',
    until: 'every language is ready',
    orElse: 'Or bring the missing texts in. Or publish notices as they are, with “translation: flag” in site.yaml.',
    whenNew:
      'Send what is missing to a translator: fairnotice export --format xliff --changed cy. To publish notices as they are, write “translation: flag” in site.yaml.',
  },
  faults: {
    code: 'publish/left-out',
    is: 'has errors',
    until: 'they are put right',
    orElse: 'Or put the errors right.',
    whenNew: 'It will be there once they are put right.',
  },
} as const;
