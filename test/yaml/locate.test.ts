import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/diagnostics/index.js';
import { locate, originAt, pointerOf, rawScalar } from '../../src/yaml/index.js';
import { readText, showRange } from './support.js';

const text = `# remark
title: First Contact
people:
  - id: child
    name: Children
  - heading: No id here
  - id: child
    name: The same id again
  - id: 7
processing:
  - id: work
    purposes:
      - "one"
      - { text: two }
phone: 01642245432
empty:
a/b~c: d
`;
const { file } = readText(text);

function from(path: Origin['path'], part?: Origin['part'], span?: Origin['span']): Origin {
  return { file: 'notice.yaml', path, ...(part === undefined ? {} : { part }), ...(span === undefined ? {} : { span }) };
}

describe('locate', () => {
  it.each<{ name: string; origin: Origin; range: string }>([
    { name: 'a value', origin: from(['title']), range: '2:8-2:21' },
    { name: 'a key', origin: from(['title'], 'key'), range: '2:1-2:6' },
    { name: 'an item by its id', origin: from(['people', 'child', 'name']), range: '5:11-5:19' },
    { name: 'an item by its position', origin: from(['people', 1, 'heading']), range: '6:14-6:24' },
    { name: 'the later of two equal ids, by position', origin: from(['people', 2, 'name']), range: '8:11-8:28' },
    { name: 'an item of items', origin: from(['processing', 'work', 'purposes', 0]), range: '13:9-13:14' },
    { name: 'the key of an item is its first key', origin: from(['people', 1], 'key'), range: '6:5-6:12' },
    {
      name: 'the key of an item without keys is the item',
      origin: from(['processing', 'work', 'purposes', 0], 'key'),
      range: '13:9-13:14',
    },
    { name: 'a value in brackets', origin: from(['processing', 'work', 'purposes', 1, 'text']), range: '14:17-14:20' },
    { name: 'an empty value is its key', origin: from(['empty']), range: '16:1-16:6' },
    {
      name: 'something missing is the key of its parent',
      origin: from(['processing', 'work', 'purposes', 1, 'nothing', 'more']),
      range: '14:11-14:15',
    },
    { name: 'something missing at the top', origin: from(['nothing']), range: '2:1-2:1' },
    { name: 'an id nobody has', origin: from(['people', 'nobody', 'name']), range: '3:1-3:7' },
    { name: 'a member of a text', origin: from(['title', 'x']), range: '2:1-2:6' },
    { name: 'a span', origin: from(['title'], 'value', { start: 6, end: 13 }), range: '2:14-2:21' },
    { name: 'a span past the end', origin: from(['title'], 'value', { start: 60, end: 70 }), range: '2:21-2:21' },
    { name: 'a span of nothing', origin: from(['title'], 'value', { start: 6, end: 6 }), range: '2:14-2:14' },
    { name: 'a span of a number', origin: from(['phone'], 'value', { start: 0, end: 1 }), range: '15:8-15:9' },
    { name: 'the whole file', origin: from([]), range: '2:1-18:1' },
  ])('finds $name', ({ origin, range }) => {
    expect(showRange(locate(file, origin))).toBe(range);
  });

  it('tells a place that is already worked out, even without a file', () => {
    const at = { start: { line: 3, column: 4 }, end: { line: 3, column: 5 } };
    expect(locate(undefined, { file: 'x', path: [], at })).toEqual(at);
    expect(showRange(locate(undefined, { file: 'x', path: ['a'] }))).toBe('1:1-1:1');
  });
});

describe('origins', () => {
  it.each<{ positions: (string | number)[]; path: (string | number)[]; pointer: string }>([
    { positions: ['people', 0, 'name'], path: ['people', 'child', 'name'], pointer: '/people/0/name' },
    { positions: ['people', 1, 'heading'], path: ['people', 1, 'heading'], pointer: '/people/1/heading' },
    { positions: ['people', 2, 'name'], path: ['people', 2, 'name'], pointer: '/people/2/name' },
    { positions: ['people', 3, 'id'], path: ['people', 3, 'id'], pointer: '/people/3/id' },
    {
      positions: ['processing', 0, 'purposes', 1, 'text'],
      path: ['processing', 'work', 'purposes', 1, 'text'],
      pointer: '/processing/0/purposes/1/text',
    },
    { positions: ['processing', 0, 'missing'], path: ['processing', 'work', 'missing'], pointer: '/processing/0' },
    { positions: ['a/b~c'], path: ['a/b~c'], pointer: '/a~1b~0c' },
    { positions: [], path: [], pointer: '' },
  ])('put ids for positions in $positions and back', ({ positions, path, pointer }) => {
    const origin = originAt(file, positions);
    expect(origin).toEqual({ file: 'notice.yaml', path });
    expect(pointerOf(file, origin)).toBe(pointer);
  });

  it('keep the part asked for', () => {
    expect(originAt(file, ['title'], 'key')).toEqual({ file: 'notice.yaml', path: ['title'], part: 'key' });
  });
});

describe('rawScalar', () => {
  it('is what was typed, before it becomes a number', () => {
    expect(rawScalar(file, from(['phone']))).toBe('01642245432');
    expect(rawScalar(file, from(['people', 3, 'id']))).toBe('7');
    expect(rawScalar(file, from(['processing', 'work', 'purposes', 0]))).toBe('one');
    expect(rawScalar(file, from(['empty']))).toBe('');
  });

  it('is nothing for lists, maps and what is not there', () => {
    expect(rawScalar(file, from(['people']))).toBeUndefined();
    expect(rawScalar(file, from(['nothing']))).toBeUndefined();
  });
});
