import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { clausesOf } from '../../../src/newsroom/answers/clauses.ts';
import { timesOf } from '../../reading/times/found.ts';

function cutOf(sentence: string): string {
  const shown = (pieces: readonly { start: number; end: number }[]) =>
    pieces.map(({ start, end }) => sentence.slice(start, end)).join(' ');
  return clausesOf(sentence, timesOf(sentence))
    .filter(({ own }) => own.length > 0)
    .map(({ own, shared }) => `${shared.length > 0 ? `[${shown(shared)}] ` : ''}${shown(own)}`)
    .join(' | ');
}

test.each([
  ['The crane fell onto the quay on 3 September.', 'The crane fell onto the quay on 3 September'],
  [
    'Ana Quill resigned on 12 October, five weeks after the crane fell.',
    'Ana Quill resigned on 12 October five weeks | after the crane fell.',
  ],
  [
    'The crane, which fell on 3 September, was replaced on Monday.',
    'The crane was replaced on Monday | [The crane] which fell on 3 September',
  ],
  [
    'The crane that fell on 3 September was replaced on Monday.',
    'The crane was replaced on Monday | [The crane] that fell on 3 September',
  ],
  [
    'Tarn, a former teacher elected in 2010, resigned on Monday.',
    'Tarn resigned on Monday | [Tarn] a former teacher elected in 2010',
  ],
  ['The school, founded in 1909, burned in 1950.', 'The school burned in 1950 | [The school] founded in 1909'],
  ['Police said Tuesday the crane fell on Monday.', 'Police said Tuesday | the crane fell on Monday'],
  ['The crane fell on Monday, police said Tuesday.', 'The crane fell on Monday | police said Tuesday'],
  ['On Monday, the crane fell.', 'On Monday the crane fell.'],
  ['After the crane fell on Monday, he resigned on Friday.', 'he resigned on Friday | After the crane fell on Monday'],
  [
    'Orva took the mill in 1830 but began to rebuild it after 1850.',
    'Orva took the mill in 1830 | [Orva] but began to rebuild it after 1850',
  ],
  ['The crane fell on Monday, and Tarn resigned on Friday.', 'The crane fell on Monday | and Tarn resigned on Friday'],
  [
    'The painter Wen (1877–1947) lived here in 1920.',
    'The painter Wen lived here in 1920 | [The painter Wen] 1877 1947',
  ],
  ['He left a month after the Sept. 3 collapse.', 'He left a month | after the Sept. 3 collapse.'],
  ['', ''],
])('%s', (sentence, expected) => {
  expect(cutOf(sentence)).toBe(expected);
});

test.each([', which was ', ' and fell ', '( ', ' – ', ' that said ', 'a, '])('any length: %s', (text) => {
  const begin = performance.now();
  clausesOf(text.repeat(4000), []);
  expect(performance.now() - begin).toBeLessThan(3000);
});
