import type { Block, Document, Inline, Section } from '../../src/document/index.js';

const origin = { file: 'notices/anytown-council/sample.yaml', path: ['title'] };
const words = (value: string): Inline[] => [{ kind: 'text', value }];
const paragraph = (value: string) => ({ kind: 'paragraph' as const, lang: 'en', origin, inlines: words(value) });
const section = (anchor: string, text: string, blocks: Block[]): Section => ({ anchor, heading: { text, lang: 'en', origin }, blocks });

/** A made-up document that holds every kind of block and inline, for tests of the targets. */
export const sampleDocument: Document = {
  kind: 'notice',
  lang: 'en',
  title: { text: 'Sample service', lang: 'en', origin },
  meta: {
    notice: 'anytown-council/sample',
    controller: 'Anytown Council',
    service: 'Sample service',
    address: 'https://www.example.org/anytown-council/sample/',
    changed: { date: '2026-09-01', text: '1 September 2026' },
    status: 'published',
    example: { text: 'Example made from a public document. Not Anytown Council’s current notice.', url: 'https://www.example.org/' },
  },
  firstLayer: section('in-short', 'In short', [
    { kind: 'callout', tone: 'urgent', lang: 'en', origin, blocks: [paragraph('If someone is in danger now, ring 999.')] },
    { kind: 'heading', depth: 1, anchor: 'in-short-who-may-see-it', text: 'Who may see it?', lang: 'en', origin },
    {
      kind: 'paragraph',
      lang: 'en',
      origin,
      inlines: [
        { kind: 'text', value: 'The police and the Home Office. ' },
        { kind: 'link', target: { kind: 'anchor', anchor: 'recipients' }, children: words('Everyone who may see it') },
        { kind: 'text', value: '.' },
      ],
    },
  ]),
  sections: [
    section('who-we-are', 'Who are we?', [
      {
        kind: 'callout',
        tone: 'withdrawn',
        lang: 'en',
        origin,
        blocks: [paragraph('This notice has not been in use since 1 September 2026.')],
      },
      {
        kind: 'summary',
        lang: 'en',
        origin,
        rows: [
          {
            term: words('Phone'),
            blocks: [
              {
                kind: 'paragraph',
                lang: 'en',
                origin,
                inlines: [{ kind: 'link', target: { kind: 'address', href: 'tel:01234567890' }, children: words('01234 567 890') }],
              },
            ],
          },
          {
            term: words('Email'),
            blocks: [
              {
                kind: 'paragraph',
                lang: 'en',
                origin,
                inlines: [
                  { kind: 'link', target: { kind: 'address', href: 'mailto:dpo@example.org' }, children: words('dpo@example.org') },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: 'paragraph',
        lang: 'en',
        origin,
        inlines: [
          { kind: 'text', value: 'We are ' },
          { kind: 'strong', children: words('the council') },
          { kind: 'text', value: ', yn Gymraeg: ', lang: 'en' },
          { kind: 'text', value: 'y cyngor, dŵr a thŷ', lang: 'cy' },
          { kind: 'emphasis', children: words(' (really)') },
          { kind: 'break' },
          { kind: 'text', value: 'See ' },
          { kind: 'link', target: { kind: 'notice', notice: 'anytown-council/libraries' }, children: words('our libraries notice') },
          { kind: 'text', value: ' and <b>not a tag</b> & "#let x = 1" $y$ [z] *s* _u_ \\ @ref' },
        ],
      },
    ]),
    section('recipients', 'Who may see it?', [
      { kind: 'heading', depth: 1, anchor: 'recipients-health', text: 'Health services', lang: 'en', origin },
      {
        kind: 'list',
        ordered: false,
        lang: 'en',
        origin,
        items: [
          { inlines: words('GPs') },
          {
            inlines: words('NHS trusts, such as'),
            list: {
              kind: 'list',
              ordered: true,
              lang: 'en',
              origin,
              items: [{ inlines: words('the first') }, { inlines: words('the second') }],
            },
          },
        ],
      },
      { kind: 'heading', depth: 2, anchor: 'recipients-health-why', text: 'Why they get it', lang: 'en', origin },
      paragraph('To look after you.'),
    ]),
    section('retention', 'How long do we keep it?', [
      {
        kind: 'table',
        lang: 'en',
        origin,
        caption: words('How long we keep each kind of record'),
        columns: [words('Record'), words('How long'), words('From')],
        rows: [
          [words('Case files'), words('6 years'), words('the day the case is closed')],
          [words('Emails'), words('1 year'), words('the day we get them')],
        ],
      },
      { kind: 'callout', tone: 'gap', lang: 'en', origin, blocks: [paragraph('This notice does not yet say how long. Ask us.')] },
    ]),
  ],
};
