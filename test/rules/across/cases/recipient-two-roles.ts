import { a, b, c, pupils, school, type AcrossCases } from '../case.js';

const gets = (who: string, role: string): string => `recipients:\n  outside:\n    - who:\n        - ${who}\n      role: ${role}\n`;
const place = 'recipients/outside/0/who/0';
const finds = [`info ${b}/${place} ${a}/${place}`];

export const cases: AcrossCases = {
  bad: [
    { shows: 'the same entry of the register', files: { [a]: gets('police', 'controller'), [b]: gets('police', 'processor') }, finds },
    {
      shows: 'the same name, written otherwise',
      files: { [a]: gets('name: The Softly & Co.', 'processor'), [b]: gets('name: softly and co', 'controller') },
      finds,
    },
    { shows: 'a joint controller', files: { [a]: gets('police', 'joint-controller'), [b]: gets('police', 'processor') }, finds },
    {
      shows: 'three notices, once',
      files: { [a]: gets('police', 'controller'), [b]: gets('police', 'processor'), [c]: gets('police', 'processor') },
      finds,
    },
  ],
  good: [
    { shows: 'a role nobody has given', files: { [a]: gets('police', 'not-stated'), [b]: gets('police', 'processor') } },
    { shows: 'two kinds of controller', files: { [a]: gets('police', 'controller'), [b]: gets('police', 'joint-controller') } },
    { shows: 'a kind of bodies', files: { [a]: gets('schools', 'controller'), [b]: gets('schools', 'processor') } },
    { shows: 'two bodies of like names', files: { [a]: gets('name: Softly', 'controller'), [b]: gets('name: Softly Two', 'processor') } },
    { shows: 'another controller', files: { ...school, [a]: gets('police', 'controller'), [pupils]: gets('police', 'processor') } },
    {
      shows: 'a withdrawn notice',
      files: { [a]: gets('police', 'controller'), [b]: `status: withdrawn\n${gets('police', 'processor')}` },
    },
  ],
};
