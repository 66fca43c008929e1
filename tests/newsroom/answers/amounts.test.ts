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
  ['How many port workers walked out?', 'Some 750 dockers walked out at the 39 ports.', '750'],
  ['How many guests does the hall hold?', 'Four men fell. The hall holds 400 people.', '400'],
  ['How many weight rooms has the club?', 'The club has two board rooms and three weight rooms.', 'three'],
  ['How many U.S. senators came?', 'It drew eight U.S. senators and 62 farmers.', 'eight'],
  ['After four more deaths, how many have drowned?', 'Four men drowned on Monday, so that 19 have drowned.', '19'],
  ['How many viewers watched the Sand Bowl?', 'Some 9 million viewers watched Sand Bowl 56.', '9 million'],
  ['How many people fell ill?', 'In one of the farms hundreds of hens died and 24 people fell ill.', '24'],
  ['How many people fell ill?', 'The mill, where 24 people fell ill, has a staff of 30 people.', '24'],
  ['How many days was Nix in office?', 'Nix left after six weeks; he had been in office 45 days.', '45 days'],
  ['How many children have asthma?', 'About 1 in 12 children have asthma.', '1 in 12'],
  ['What share of the voters stayed at home?', 'Of 4,000 voters two-thirds stayed at home.', 'two-thirds'],
])('%s %s', (question, body, text) => {
  const article = { ...draftOf({ headline: '', body }), id: 'a', home: 'shared' as const };
  const stretch = { article, within: { start: 0, end: body.length }, mentions: () => read(article) };
  expect(shortAnswer(soughtBy(understand(question), '2024-01-01', view), stretch, [])?.text).toBe(text);
});

test.each([
  ['How many dockers were ill?', 'The ill dockers met on 3 October, when 46 percent of the votes were in.'],
  ['How many were aboard?', 'Those aboard had come on May 26.'],
])('no count is cut from what counts nothing that was asked: %s %s', (question, body) => {
  const article = { ...draftOf({ headline: '', body }), id: 'a', home: 'shared' as const };
  const stretch = { article, within: { start: 0, end: body.length }, mentions: () => read(article) };
  expect(shortAnswer(soughtBy(understand(question), '2024-01-01', view), stretch, [])).toBeNull();
});
