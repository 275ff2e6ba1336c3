import type { Document } from '../../document/index.js';
import type { Facts, NoticeIndex } from '../../facts/index.js';
import { keepForRedraw } from './redraw.js';
import { withoutOrigins } from './without-origins.js';

/** What notice.json is made of. */
export interface NoticeJsonInput {
  readonly index: NoticeIndex;
  readonly controllerName: string;
  readonly example?: { readonly text: string; readonly url: string };
  readonly facts: Facts;
  /** The fields of the notice with its controller's taken over, internal ones left out. */
  readonly fields: unknown;
  readonly documents: Readonly<Record<string, Document>>;
}

/** The public form of one notice in all its languages (schema/output/notice.schema.json). Plain JSON without places of the source. */
export function renderNoticeJson({ index, controllerName, example, facts, fields, documents }: NoticeJsonInput): unknown {
  return {
    formatVersion: 1,
    id: index.id,
    controller: { id: index.controller, name: controllerName },
    status: index.status,
    languages: index.languages,
    titles: index.titles,
    addresses: index.addresses,
    version: index.version,
    hash: index.hash,
    ...(index.changed === undefined ? {} : { changed: index.changed }),
    ...(example ? { example } : {}),
    rights: facts.rights.map(({ right, applies, provision, outcomes }) => ({
      right,
      applies,
      citation: provision.citation,
      outcomes,
    })),
    fields,
    documents: Object.fromEntries(Object.entries(documents).map(([lang, document]) => [lang, withoutOrigins(publicDocument(document))])),
    redraw: keepForRedraw(index, documents),
  };
}

function publicDocument({ lang, title, firstLayer, sections, meta: { behind } }: Document): unknown {
  return { lang, title, ...(behind && { behind }), firstLayer, sections };
}
