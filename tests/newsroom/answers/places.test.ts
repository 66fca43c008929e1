import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import { draftOf } from '../../../src/news/article.ts';
import { places } from '../../../src/newsroom/answers/places.ts';
import { shortAnswer } from '../../../src/newsroom/answers/short-answer.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';

const view = makeView([], { source: null, from: null, to: null });
const read = makeReader({ gazetteer: loadGazetteer() });
const sought = soughtBy(understand('Where did the boat sink?'), '2024-01-01', view);

function placesIn(body: string) {
  const article = { ...draftOf({ headline: '', body }), id: 'a', home: 'shared' as const };
  return places({ article, within: { start: 0, end: body.length }, mentions: () => read(article) }, sought);
}

test.each([
  ['The boat sank in Cologne, Germany.', 'Cologne, North Rhine-Westphalia, Germany'],
  ['The boat sank in ANTWERP, Belgium.', 'Antwerp, Flanders, Belgium'],
  ['The boat sank in DALIAN.', 'Dalian, Liaoning, China'],
  ['The boat sank off the U.S.', 'United States'],
])('a town is called what the article calls it: %s', (body, text) => {
  expect(placesIn(body)[0]?.text).toBe(text);
});

test.each([
  ['The boat sank in Paris.', ['place.others']],
  ['The boat sank in Paris, Texas.', []],
  ['The boat sank in Paris, France.', []],
  ['The boat sank in Beijing.', []],
])('other places of the name are told where they can be told apart and the text leaves it open: %s', (body, keys) => {
  expect(placesIn(body)[0]?.notes.map(({ key }) => key)).toEqual(keys);
});

function shortIn(question: string, body: string) {
  const article = { ...draftOf({ headline: '', body }), id: 'a', home: 'shared' as const };
  const stretch = { article, within: { start: 0, end: body.length }, mentions: () => read(article) };
  return shortAnswer(soughtBy(understand(question), '2024-01-01', view), stretch, [])?.text ?? null;
}

test.each([
  ['Where did the boat sink?', 'The boat sank in Velmharbour Bay.', 'Velmharbour Bay'],
  ['In which town did the mill burn?', 'Police of Bavaria said the mill burned in the town of Lenzquay.', 'Lenzquay'],
  [
    'Where in Dorset did the boat sink?',
    'The boat sank at Velmmouth Quay in Dorset, England.',
    'Velmmouth Quay in Dorset',
  ],
  ['Where outside the US was the boat sold?', 'The boat was sold outside the United States, to Norway.', 'Norway'],
  ['Where did the boat sink?', 'Michigan State Police said the boat sank in Lansing.', 'Lansing, Michigan'],
])('%s %s', (question, body, text) => {
  expect(shortIn(question, body)).toBe(text);
});
