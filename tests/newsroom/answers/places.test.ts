import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import { draftOf } from '../../../src/news/article.ts';
import { places } from '../../../src/newsroom/answers/places.ts';
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
