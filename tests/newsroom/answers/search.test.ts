import { expect, test } from 'vitest';
import { remark } from '../../../src/news/remark.ts';
import { inEnglish } from '../../../src/terminal/remarks.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

const paragraph = (told: string) =>
  `${told} ${'Nobody in the town knew what would come of it, and most went home early. '.repeat(4)}`;
const long = articleOf({
  id: 'long',
  headline: 'Velm ferry runs aground',
  publisher: 'Velm Courier',
  published: '2031-03-04',
  body: [
    'The Velm ferry ran aground on Monday.',
    'The ferry carried nine cars.',
    'A tug from Kerrow pulled the ferry free.',
    'The ferry had lost its rudder, the captain said.',
    'The ferry will be in the yard until May.',
  ]
    .map(paragraph)
    .join('\n\n'),
});
const others = Array.from({ length: 45 }, (_, n) =>
  articleOf({ id: `n${n}`, body: `A ferry of another line was late for the ${n}th time.` }),
);

async function found(words: string, limit = 10) {
  const house = houseOf([long, ...others]);
  await house.reindex();
  const answer = await house.ask(questionOf({ kind: 'search', words }, { limit }), { guild: null });
  return answer.status === 'found' ? answer.findings : [];
}

test('all passages of the article that is looked for are heard', async () => {
  const findings = await found('Velm ferry', 5);
  expect(findings.map(({ citations: [{ article }] }) => article.id)).toEqual(Array(5).fill('long'));
});

test.each([
  ['Velm ferry aground, how many cars were on it', 'The ferry carried nine cars.'],
  ['Velm ferry aground Monday rudder lost', 'The ferry had lost its rudder'],
  ['what did the captain of the ferry that ran aground on Monday say of its rudder', 'The ferry had lost its rudder'],
])('what a question adds to how the story begins decides: %s', async (words, told) => {
  const [first] = await found(words);
  expect(first?.citations[0].quote).toContain(told);
});

test('a word with a letter wrong is read as the one that stands there, and the first finding says so', async () => {
  const [first] = await found('which boat from Kerow pulled the ferry free');
  expect(first?.citations[0].quote).toContain('A tug from Kerrow');
  expect(first?.notes).toEqual([remark('word.readAs', { typed: 'Kerow', meant: 'Kerrow' })]);
});

test('a phrase is looked for as it stands', async () => {
  expect(await found('"Kerow"')).toEqual([]);
});

const council = articleOf({
  id: 'council',
  headline: 'Kerrow council at odds',
  publisher: 'Kerrow Post',
  published: '2031-06-02',
  body: [
    'Mayor Ilya Brandt said the pier would be closed in May. “We have no choice,” Brandt said.',
    'Ana Quill, who runs the fish market, said the pier should stay open.',
    'The pier at Lower Velm was built for a ferry of another time.',
  ]
    .map(paragraph)
    .join('\n\n'),
});
const piers = Array.from({ length: 60 }, (_, n) =>
  articleOf({
    id: `p${n}`,
    headline: 'Pier and market',
    body: `The pier was open on day ${n}. Time for another pier, the pier master said.`,
  }),
);

async function asked(words: string) {
  const house = houseOf([...piers, council]);
  await house.reindex();
  const answer = await house.ask(questionOf({ kind: 'search', words }), { guild: null });
  if (answer.status === 'nothing') return `${inEnglish(answer.why)} ${answer.suggestions.join(' ')}`.trim();
  return answer.findings.map(({ citations: [{ quote }] }) => quote.split('. ')[0]);
}

const [brandt, quill, velm] = [
  'Mayor Ilya Brandt said the pier would be closed in May',
  'Ana Quill, who runs the fish market, said the pier should stay open',
  'The pier at Lower Velm was built for a ferry of another time',
];

test.each([
  ['pier speaker:Brandt', [brandt]],
  ['pier speaker:"Ana Quil"', [quill]],
  ['pier "of another time"', [velm]],
  ['"of another time" place:"Lower Velm"', [velm]],
  ['pier place:"Lower Velm"', [velm]],
  ['pier source:"Kerrow Post" -Brandt -Velm', [quill]],
  ['pier speaker:Quill "no choice"', 'The words occur, but no passage holds all that was asked for.'],
  ['pier speaker:Brandtt', 'No article here holds "Brandtt". Brandt'],
  ['ferry place:"Lower Velm"', [velm]],
  ['ostrich place:"Lower Velm"', 'No article here holds "ostrich".'],
  ['pier speaker:Zorunda', 'No article here holds "Zorunda".'],
  ['pier place:"Lower Velmm"', 'No article here holds "Velmm". Velm'],
  ['pier source:Nobody', 'No article here passes the filters (source, from, to).'],
])('what is asked beside common words is found among all that hold them: %s', async (words, told) => {
  expect(await asked(words)).toEqual(told);
});
