import { expect, test } from 'vitest';
import { narrowings } from '../../src/discord/render/narrowings.ts';
import { speak } from '../../src/discord/words/speak.ts';
import type { Question } from '../../src/news/question.ts';
import { findingIn, makeArticle } from '../support/newsroom.ts';

const question: Question = { kind: 'search', words: 'rain', source: null, from: null, to: null, limit: 5, now: '' };
const body = 'Rain fell.';

test.each([
  ['two years', ['2018-05-07', '2019-05-08'], ['2018', '2019']],
  ['two months of a year', ['2018-05-07', '2018-06-01', '2018-06-02'], ['2018-06', '2018-05']],
  ['one month', ['2018-05-07', '2018-05-09'], []],
  ['no date', [null, null], []],
])('articles of %s are narrowed by time', (_, dates, times) => {
  const findings = dates.map((published) => findingIn(makeArticle({ body, published }), body));
  const values = narrowings(findings, question, speak('en-US')).map(({ value }) => value);
  expect(values).toEqual(times.map((time) => `time:${time}`));
});
