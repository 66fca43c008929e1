import { beforeAll, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteer-file.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { makeReader } from '../../src/reading/read.ts';
import { houseOf, questionOf } from '../newsroom/house.ts';
import { articles } from './articles.ts';

let house: Newsroom;

beforeAll(async () => {
  house = houseOf([...articles], makeReader({ gazetteer: loadGazetteer() }));
  await house.reindex();
});

const firstOf = async (question: string) => {
  const answer = await house.ask(questionOf({ kind: 'ask', question }), { guild: null });
  return answer.status === 'found' ? answer.findings[0] : null;
};

/** A question, the short text of its first finding, the article it is cited from, and words of the cited passage. */
test.each([
  ['Who was arrested in the shooting of the pharmacist?', 'Leon Harker', 'shooting', 'taken into custody'],
  ['who was shot outside the pharmacy', 'Helen Brandt', 'shooting', 'shot twice'],
  ["Who is Helen Brandt's brother?", 'Paul Brandt', 'shooting', 'her brother'],
  ["Who is Harker's lawyer?", 'Rosa Deming', 'hearing', 'his lawyer'],
  ['Who set bail for Leon Harker?', 'Alan Truitt', 'hearing', 'set bail'],
  ["How much is Harker's bail?", '$750,000', 'hearing', '$750,000'],
  ['When was Helen Brandt shot?', 'Saturday night, 8 March', 'shooting', 'Saturday'],
  ['how old is the man arrested in the pharmacist shooting', '34', 'shooting', '34-year-old'],
  ['Did Harker say he fired the gun?', 'denied that he had fired the gun', 'shooting', 'Harker denied'],
  ['When did the crane fall?', 'Monday, 9 September', 'crane', 'on Monday'],
  ['When was the crane built?', '1987', 'crane', '1987'],
  ['How tall was the crane?', '60-metre', 'crane', '60-metre'],
  ['How many workers were injured when the crane collapsed?', 'nine', 'crane', 'injuring nine'],
  ['Who owns the shipyard?', 'Baltmar', 'crane', 'its owner'],
  ['Did Wilk say inspections had been skipped?', 'denied that inspections had been skipped', 'crane', 'denied'],
  ['Who is Tomas Wilk?', 'the shipyard’s managing director', 'crane', 'managing director'],
  ['Who won the Ward 2 council seat?', 'Dana Whitlock', 'election', 'beat incumbent'],
  ['Who lost the Ward 2 council seat?', 'Greg Sorrell', 'election', 'beat incumbent'],
  ['What was the turnout in Port Ellis?', '43 percent', 'election', 'Turnout was'],
  ['By how many votes did Vance win?', '412', 'election', '412 votes'],
  ['When was Carla Vance first elected?', '2021', 'election', 'first elected'],
  ['Who discovered the otter bones?', 'Ekal Lomuria', 'otter', 'goat herder'],
  ['What is the name of the giant otter?', 'Lake Titan', 'otter', 'named'],
  ['How much did the giant otter weigh?', '180 kilograms', 'otter', 'weighed'],
  ['When did the giant otter live?', 'about 3.2 million years ago', 'otter', 'lived'],
  ['Which journal published the otter study?', 'Palaeo Letters', 'otter', 'journal'],
  ['Who said early humans may have hunted the otters?', 'Marcus Feld', 'otter', 'hunted'],
  ['Who won the Lakes Cup?', 'the Racin Kestrels', 'final', 'Lakes Cup'],
  ['Who did the Kestrels beat in the final?', 'the Dulk Mariners', 'final', 'Mariners'],
  ['What was the score of the Lakes Cup final?', '4-3', 'final', '4-3'],
  ['Who is the coach of the Kestrels?', 'Bill Zander', 'final', 'coach'],
  ['How many shots did Ranta stop?', '44', 'final', '44 shots'],
  ['Where was the red panda found?', 'the beer garden of a pub', 'panda', 'beer garden'],
  ['What is the name of the red panda?', 'Biscuit', 'panda', 'called'],
  ['When did the red panda escape?', 'Friday, 21 November', 'panda', 'Friday'],
  ['Who was sentenced to seven years in prison?', 'Nathan Rusk', 'fraud', 'sentenced'],
  ['How long was Nathan Rusk sentenced to prison?', 'seven years', 'fraud', 'seven years'],
  ['Who fired Rusk?', 'Calloway Bank', 'fraud', 'fired Rusk'],
  ['Who found the forged signatures?', 'Mei Tanaka', 'fraud', 'forged'],
  ['How long is the Karwald Tunnel?', '14.3 kilometres', 'tunnel', '14.3'],
  ['who designed the karwald tunnel', 'Lucia Ferro', 'tunnel', 'designed'],
  ['How much did the tunnel cost?', '890 million crowns', 'tunnel', 'It cost'],
])('%s %s', async (question, ...[text, article, words]) => {
  const first = await firstOf(question);
  const [citation] = first?.citations ?? [];
  expect([first?.text, citation?.article.id]).toEqual([text, article]);
  expect(citation?.quote).toContain(words);
});

test.each([
  ['Who shot Leon Harker?', 'Harker'],
  ['Who arrested Miriam Adler?', 'Adler'],
  ['Who defeated Dana Whitlock?', 'Whitlock'],
])('%s is not answered with %s', async (question, name) => {
  const first = await firstOf(question);
  expect(first && first.text.length < 60 ? first.text : '').not.toContain(name);
});
