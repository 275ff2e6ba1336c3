import { describe, expect, it } from 'vitest';
import { cite, dpa2018, provisionPath, ukGdpr } from '../../src/law/index.js';

const site = 'https://www.legislation.gov.uk';

describe('the address of a provision', () => {
  it.each([
    ['ukpga/1989/41', 'section 17', 'section/17'],
    ['ukpga/1989/41', 'section 47(1)', 'section/47'],
    ['ukpga/1989/41', 'Section 17 (10)(a)', 'section/17'],
    ['ukpga/2004/31', 'section 16LA', 'section/16LA'],
    ['ukpga/2018/12', 'section 164a', 'section/164A'],
    ['anaw/2014/4', 'section 35', 'section/35'],
    ['ukpga/1992/14', 'schedule 2', 'schedule/2'],
    ['ukpga/2018/12', 'Schedule 1 paragraph 18', 'schedule/1/paragraph/18'],
    ['ukpga/2018/12', 'Schedule 1, paragraph 10(2)', 'schedule/1/paragraph/10'],
    ['ukpga/1989/41', 'Schedule 2 paragraph 5', 'schedule/2/paragraph/5'],
    ['ukpga/2018/12', 'Schedule 21 paragraphs 4 and 5', 'schedule/21'],
    ['ukpga/2018/12', 'Schedule 1, paragraphs 6 to 28', 'schedule/1'],
    ['ukpga/2018/12', 'Schedule 1 paragraphs 2, 3 and 18', 'schedule/1'],
    ['ukpga/2018/12', 'Schedule 2 Part 1', 'schedule/2'],
    ['ukpga/2018/12', 'section 10(2) and (3)', 'section/10'],
    ['eur/2016/679', 'article 22B(1) to (3)', 'article/22B'],
    ['uksi/2003/2426', 'Schedule A1', 'schedule/A1'],
    ['uksi/2018/952', 'regulation 8', 'regulation/8'],
    ['uksi/2015/595', 'article 6', 'article/6'],
    ['eur/2016/679', 'article 6(1)(ea)', 'article/6'],
    ['eur/2016/679', 'Article 22C', 'article/22C'],
    ['eur/2016/679', 'Annex 1 paragraphs 3 and 4', 'annex/1'],
    ['ukpga/2014/2', 'Part 6', 'part/6'],
    ['ukpga/1996/52', 'Part 7', 'part/VII'],
    ['ukpga/1996/52', 'Part VII', 'part/VII'],
    ['ukpga/1984/27', 'part 10', 'part/X'],
    ['ukpga/1999/1', 'Part 14A', 'part/XIVA'],
    ['ukpga/Eliz2/1-2/20', 'Part 4', 'part/IV'],
  ])('%s, %s: %s', (law, provision, expected) => {
    expect(provisionPath(law, provision)).toBe(expected);
  });

  it.each([
    ['ukpga/2014/23', 'sections 42 to 47'],
    ['ukpga/2014/23', 'section 42-47'],
    ['ukpga/2014/23', 'section 42 and section 43'],
    ['ukpga/2014/23', 'section 42/../../1'],
    ['ukpga/2018/12', 'Schedule 1 paragraphs 4'],
    ['ukpga/2018/12', 'Schedules 1 and 2'],
    ['ukpga/2014/23', 'section'],
    ['ukpga/2014/23', 'the whole Act'],
    ['ukpga/2014/23', ''],
    ['uksi/2018/952', 'section 8'],
    ['ukpga/2014/23', 'regulation 8'],
    ['ukpga/2014/23', 'article 8'],
    ['eur/2016/679', 'section 8'],
    ['ukpga/2014/23', 'Annex 1'],
  ])('%s, %j has no address of its own', (law, provision) => {
    expect(provisionPath(law, provision)).toBeUndefined();
  });
});

describe('a citation', () => {
  const careAct = { title: 'Care Act 2014', path: 'ukpga/2014/23' };

  it.each([
    [cite(careAct), 'Care Act 2014', '/ukpga/2014/23/contents'],
    [cite(careAct, 'section 9'), 'Care Act 2014, section 9', '/ukpga/2014/23/section/9'],
    [cite(careAct, 'sections 42 to 47'), 'Care Act 2014, sections 42 to 47', '/ukpga/2014/23/contents'],
    [ukGdpr('13(2)(a)'), 'UK GDPR Article 13(2)(a)', '/eur/2016/679/article/13'],
    [ukGdpr('22C'), 'UK GDPR Article 22C', '/eur/2016/679/article/22C'],
    [dpa2018('section 10'), 'Data Protection Act 2018, section 10', '/ukpga/2018/12/section/10'],
    [dpa2018('Schedule 1 paragraph 18'), 'Data Protection Act 2018, Schedule 1 paragraph 18', '/ukpga/2018/12/schedule/1/paragraph/18'],
  ])('%o', (citation, label, path) => {
    expect(citation).toEqual({ label, url: site + path });
  });
});
