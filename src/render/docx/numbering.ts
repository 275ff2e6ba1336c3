import { bulletList } from './ledger.js';
import { element, type Xml } from './xml.js';

/** The lists of the file: one kind with bullets, one with numbers. Each numbered list counts from 1. */
export function renderNumbering(orderedLists: readonly string[]): Xml {
  const fromOne = levels.map((level) => element('w:lvlOverride', { 'w:ilvl': String(level) }, ['<w:startOverride w:val="1"/>']));
  return element('w:numbering', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }, [
    renderKind('0', () => ({ format: 'bullet', text: '•' })),
    renderKind('1', (level) => ({ format: 'decimal', text: `%${level + 1}.` })),
    element('w:num', { 'w:numId': bulletList }, ['<w:abstractNumId w:val="0"/>']),
    ...orderedLists.map((id) => element('w:num', { 'w:numId': id }, ['<w:abstractNumId w:val="1"/>', ...fromOne])),
  ]);
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function renderKind(id: string, markOf: (level: number) => { readonly format: string; readonly text: string }): Xml {
  return element('w:abstractNum', { 'w:abstractNumId': id }, [
    '<w:multiLevelType w:val="hybridMultilevel"/>',
    ...levels.map((level) => {
      const { format, text } = markOf(level);
      return element('w:lvl', { 'w:ilvl': String(level) }, [
        '<w:start w:val="1"/>',
        element('w:numFmt', { 'w:val': format }),
        element('w:lvlText', { 'w:val': text }),
        '<w:lvlJc w:val="left"/>',
        element('w:pPr', {}, [element('w:ind', { 'w:left': String((level + 1) * 425), 'w:hanging': '425' })]),
      ]);
    }),
  ]);
}
