import { expect, test } from 'vitest';
import { draftOf } from '../../../src/news/article.ts';
import { shortAnswer } from '../../../src/newsroom/answers/short-answer.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';

const view = makeView([], { source: null, from: null, to: null });
const read = makeReader();

test.each([
  ['How many dockers are still in hospital?', 'Two of the seven injured dockers are still in hospital.', 'Two'],
  ['How many dockers were injured?', 'Two of the seven injured dockers are still in hospital.', 'seven'],
  ['How many homes were dark?', 'Some 2,300 homes were dark for 9 hours.', '2,300'],
  ['How high was the wave?', 'The wave was 12 metres high.', '12 metres'],
  ['How fast was the wind?', 'The wind reached 140 kilometres an hour.', '140 kilometres an hour'],
  ['How many people fled?', 'Between them 200 to 300 people fled.', '200 to 300'],
  ['How much will it cost?', 'It will cost $5 million to $7 million, he said.', '$5 million to $7 million'],
  ['How much did it cost?', 'It cost twelve million crowns.', 'twelve million crowns'],
  ['How much of the town was lost?', 'A fire took 12% of the town.', '12%'],
  ['What was the score of the final?', 'Ask scored with 41 seconds left and the Rowers beat the Gulls 4-3.', '4-3'],
  ['How many dockers were injured?', 'The fall killed three dockers and injured at least nine.', 'nine'],
  ['How tall was the crane?', 'Nine men saw the 60-metre crane fall.', '60-metre'],
  ['How old is the suspect?', 'Two officers took a 34-year-old suspect to the court.', '34'],
  ['How old is Nix?', 'Walter Nix, 78, has 3 cats.', '78'],
  ['How much did the otter weigh?', 'Four men said the otter weighed 180 kilograms (397 pounds).', '180 kilograms'],
  [
    'How long is the tunnel?',
    'After nine years of work the tunnel is open; it is 14.3 kilometres long.',
    '14.3 kilometres',
  ],
  ['How long was the strike?', 'The strike was over after nine days, 2 kilometres from Orva.', 'nine days'],
])('%s %s', (question, body, text) => {
  const article = { ...draftOf({ headline: '', body }), id: 'a', home: 'shared' as const };
  const stretch = { article, within: { start: 0, end: body.length }, mentions: () => read(article) };
  expect(shortAnswer(soughtBy(understand(question), '2024-01-01', view), stretch, [])?.text).toBe(text);
});
