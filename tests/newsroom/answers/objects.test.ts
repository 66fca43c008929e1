import { expect, test } from 'vitest';
import { draftOf } from '../../../src/news/article.ts';
import { objects } from '../../../src/newsroom/answers/objects.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';

const view = makeView([], { source: null, from: null, to: null });

function objectsIn(question: string, body: string): string[] {
  const article = { ...draftOf({ headline: '', body }), id: 'a', home: 'shared' as const };
  const mentions = () => {
    throw new Error('an object is cut without a reading');
  };
  const stretch = { article, within: { start: 0, end: body.length }, mentions };
  return objects(stretch, soughtBy(understand(question), '2024-01-01', view)).map(({ text }) => text);
}

test.each([
  ['What did they agree on?', 'The towns agreed on a new ferry and two buses.', ['a new ferry and two buses']],
  ['What did Quill praise?', 'Ana Quill praised the crews, who had come by night.', ['the crews']],
  ['what does Orva support', 'Orva supports a bridge because the ferry is slow.', ['a bridge']],
  ['What was Holt accused of?', 'Holt was accused of taking the harbour money.', ['taking the harbour money']],
])('%s', (question, body, expected) => {
  expect(objectsIn(question, body)).toEqual(expected);
});

test.each([
  ['What did they agree on?', 'The towns agreed to meet.'],
  ['What did Quill praise?', 'Ana Quill praised.'],
  ['What is Orva?', 'Orva is a town.'],
  ['Where did they meet?', 'They met in Orva.'],
])('%s: nothing in "%s"', (question, body) => {
  expect(objectsIn(question, body)).toEqual([]);
});
