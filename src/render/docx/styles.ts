import { isRightToLeft, languageTag } from './language.js';
import { element, type Xml } from './xml.js';

/**
 * The styles of the file: a plain 12 point face that every office has, ragged right. Whoever makes braille or easy read of it finds each
 * kind of paragraph under its own name, and can take out all numbers by their style.
 */
export function renderStyles(lang: string): Xml {
  return element('w:styles', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }, [
    element('w:docDefaults', {}, [
      element('w:rPrDefault', {}, [element('w:rPr', {}, [face, size(24), languageTag(lang)])]),
      '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
    ]),
    element('w:style', { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' }, [
      '<w:name w:val="Normal"/><w:qFormat/>',
      ...(isRightToLeft(lang) ? ['<w:pPr><w:bidi/></w:pPr>'] : []),
    ]),
    ...headings(),
    paragraph('Title', 'Title', '<w:keepNext/><w:spacing w:after="200" w:line="240" w:lineRule="auto"/>', `${bold}${size(48)}`),
    paragraph('About', 'About this copy', '<w:spacing w:after="80"/>'),
    paragraph('ListParagraph', 'List Paragraph', '<w:spacing w:after="80"/>'),
    paragraph('Term', 'Term', '<w:keepNext/><w:spacing w:before="120" w:after="40"/>', bold),
    paragraph(
      'Callout',
      'Callout',
      '<w:pBdr><w:left w:val="single" w:sz="36" w:space="10" w:color="0B0C0C"/></w:pBdr><w:spacing w:after="160"/><w:ind w:left="284"/>',
    ),
    paragraph('Caption', 'caption', '<w:keepNext/><w:spacing w:before="200" w:after="80"/>', bold),
    paragraph('TableText', 'Table text', '<w:spacing w:before="40" w:after="40" w:line="264" w:lineRule="auto"/>'),
    paragraph('AfterTable', 'After a table', '<w:spacing w:after="80" w:line="240" w:lineRule="auto"/>', size(8)),
    paragraph('Footer', 'footer', '<w:spacing w:after="0"/>', size(20)),
    character('ParagraphNumber', 'Paragraph number', `<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="505A5F"/>${size(20)}`),
    character('Hyperlink', 'Hyperlink', '<w:color w:val="1D4F91"/><w:u w:val="single"/>'),
    tableStyle,
  ]);
}

const face = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>';
const bold = '<w:b/><w:bCs/>';

/** In half points. */
function size(halfPoints: number): Xml {
  const value = String(halfPoints);
  return element('w:sz', { 'w:val': value }) + element('w:szCs', { 'w:val': value });
}

function headings(): readonly Xml[] {
  return [36, 30, 26, 24, 24, 24].map((halfPoints, index) => {
    const level = String(index + 1);
    const properties = `<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120" w:line="240" w:lineRule="auto"/>`;
    return paragraph(
      `Heading${level}`,
      `heading ${level}`,
      properties + element('w:outlineLvl', { 'w:val': String(index) }),
      bold + size(halfPoints),
    );
  });
}

function paragraph(id: string, name: string, properties: Xml, ofRuns: Xml = ''): Xml {
  return element('w:style', { 'w:type': 'paragraph', 'w:styleId': id }, [
    element('w:name', { 'w:val': name }),
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>',
    element('w:pPr', {}, [properties]),
    ...(ofRuns === '' ? [] : [element('w:rPr', {}, [ofRuns])]),
  ]);
}

function character(id: string, name: string, properties: Xml): Xml {
  return element('w:style', { 'w:type': 'character', 'w:styleId': id }, [
    element('w:name', { 'w:val': name }),
    '<w:qFormat/>',
    element('w:rPr', {}, [properties]),
  ]);
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': '505A5F' }),
);

const tableStyle = element('w:style', { 'w:type': 'table', 'w:styleId': 'NoticeTable' }, [
  '<w:name w:val="Notice table"/><w:qFormat/>',
  element('w:tblPr', {}, [
    element('w:tblBorders', {}, borders),
    '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>',
  ]),
  `<w:tblStylePr w:type="firstRow"><w:rPr>${bold}</w:rPr></w:tblStylePr>`,
  `<w:tblStylePr w:type="firstCol"><w:rPr>${bold}</w:rPr></w:tblStylePr>`,
]);
