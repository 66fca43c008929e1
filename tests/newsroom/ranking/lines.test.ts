import { expect, test } from 'vitest';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { bestLines, soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeShelf } from '../../../src/newsroom/shelves/shelf.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { makeCompactIndex } from '../../../src/search/compact.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

const articles = [
  articleOf({
    id: 'quay',
    headline: 'Orva quay to be rebuilt',
    published: '2031-03-04',
    body: [
      `The quay of Orva will be rebuilt from May on, the harbour board said. Masons from Velm cut its stones two centuries ago, and the spring floods of each year have washed the mortar out until carts could no longer cross.`,
      `Lea Brandt, the attorney of the Mossel family, told the board that it would not give up its shed. She asked for a hearing before the leaves fall, and left with a stack of old maps under her arm while the chairman was still looking for his glasses.`,
      `The Mossel family came to Orva a hundred years ago. Grandfather Aron rowed the first mail down the river, and the stories of how he lost both oars in a gale are told at weddings to this day.`,
      `Its shed holds nets. A neighbour, Tom Pell, paid 4,000 crowns for the roof. Slates were brought up from Tarn on a sledge that winter, since nobody dared to trust the bridge with such a load after the thaw had begun.`,
      `At the inn they quarrel over what comes next. Eel traps would have to be moved to the far bank, says the innkeeper, and the geese of the widow Holm with them; she has sworn to walk them home along the middle of the road, market day or not, and has had bells made for the three oldest.`,
      `Two carpenters have carved a model of lime wood that stands in the window of the bakery. Children press their noses against the glass, for there is a crane in it with a real thread, and a barge no longer than a thumb on which somebody has painted the name of a girl from Velm.`,
      `Rain is forecast. The ropes of the bell tower were greased on Tuesday all the same, since an old custom has it that whoever lays the first stone is rung home, and the ringers have not been out of bed so early for twelve years and would like to be sure of their breakfast beforehand.`,
    ].join('\n\n'),
  }),
  articleOf({
    id: 'lund',
    headline: 'Lund opens a school',
    published: '2031-03-05',
    body: `A baker of Lund opened a school. Thirty pupils learn to bake and to keep accounts there, and the oven is lit at four in the morning by whoever came last the day before.\n\nA family lives at the mill of Lund. Swallows nest under its wheel, and the miller lets nobody in before the young ones have flown, be the sacks ever so many at the door.`,
  }),
];

const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader() });
await shelf.fit(articles);
const view = makeView([shelf], { source: null, from: null, to: null });

test.each([
  ['a word of the same meaning', 'Which lawyer speaks for the Mossel family?', /^Lea Brandt/],
  ['words of the passage before', 'What did the Mossel family of Orva pay for a roof?', /^A neighbour, Tom Pell, paid/],
  ['the story itself, of a few words', 'Where is the quay?', /^The quay of Orva will/],
])('%s: %s', (_, question, sentence) => {
  const [line] = bestLines(soughtBy(understand(question), '2031-03-06', view), view);
  expect(line?.article.body.slice(line.sentence.start, line.sentence.end)).toMatch(sentence);
});

test('of the article that answers best, three findings are shown however unlikely the others are', async () => {
  const house = houseOf(articles);
  await house.reindex();
  const answer = await house.ask(
    questionOf({ kind: 'ask', question: 'When will the quay of Orva be rebuilt, as the harbour board said?' }),
    { guild: null },
  );

  const shown = answer.status === 'found' ? answer.findings : [];
  expect(shown[0]?.score).toBeGreaterThan(0.7);
  expect(shown.slice(0, 3).map(({ citations }) => citations[0].article.id)).toEqual(['quay', 'quay', 'quay']);
  expect(shown[2]?.score).toBeLessThan(0.2 * (shown[0]?.score ?? 0));
});
