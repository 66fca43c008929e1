import { expect, test } from 'vitest';
import { withRanges } from '../../../src/newsroom/answers/time-ranges.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { timesOf } from '../../reading/times/found.ts';

const view = makeView([], { source: null, from: null, to: null });

test.each([
  ['When was the war?', 'The war lasted from 1562 to 1598.', '1562 to 1598 = 1562/1598'],
  ['When did the war end?', 'The war lasted from 1562 to 1598.', '1598 = 1598'],
  ['When was Wen Lin born?', 'The painter Wen Lin (1877–1947) lived here.', '1877 = 1877'],
  ['When did Wen Lin die?', 'The painter Wen Lin (1877–1947) lived here.', '1947 = 1947'],
  [
    'When was the fair?',
    'It ran between 3 May 2018 and 7 May 2018.',
    '3 May 2018 and 7 May 2018 = 2018-05-03/2018-05-07',
  ],
  ['When was it?', 'It rained in 2015 and 2016.', '2015 = 2015; 2016 = 2016'],
  ['When was it?', 'From 2016 to May 2017 it rained.', '2016 = 2016; May 2017 = 2017-05'],
])('%s %s', (question, body, expected) => {
  const found = withRanges(body, timesOf(body), soughtBy(understand(question), '2031-01-01', view));
  expect(found.map(({ start, end, value }) => `${body.slice(start, end)} = ${value}`).join('; ')).toBe(expected);
});
