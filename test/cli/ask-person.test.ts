import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAsker } from '../../src/cli/ask-person.js';

interface Terminal {
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly type: (keys: string) => Promise<void>;
  readonly shown: () => string;
}

function openTerminal(): Terminal {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const type = async (keys: string): Promise<void> => {
    await setTimeout(20);
    input.write(keys);
  };
  return { ask: createAsker(input, output), type, shown: () => shown };
}

describe('a question at a terminal', () => {
  it('gives the line that is written', async () => {
    const { ask, type, shown } = openTerminal();
    const answers = Promise.resolve(ask('Who? '));
    await type('the po');
    await type('lice\r');
    expect([await answers, shown()]).toEqual(['the police', expect.stringContaining('Who? ')]);
  });

  it('gives nothing where the person leaves', async () => {
    for (const key of ['\u0003', '\u0004']) {
      const { ask, type } = openTerminal();
      const answer = ask('Who? ');
      await type(key);
      expect(await answer).toBeUndefined();
    }
  });

  it('loses no line of a list that is pasted, nor half a line', async () => {
    const { ask, type, shown } = openTerminal();
    const first = ask('1? ');
    await type('People\rNeighbours\r\rDri');
    expect([await first, await ask('2? '), await ask('3? ')]).toEqual(['People', 'Neighbours', '']);
    const last = ask('4? ');
    await type('vers\r');
    expect([await last, shown()]).toEqual(['Drivers', expect.stringContaining('2? Neighbours\n3? \n')]);
  });
});
