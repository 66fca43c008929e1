import type { APISelectMenuOption } from 'discord.js';
import type { Finding } from '../../news/answer.ts';
import type { Question } from '../../news/question.ts';
import { plainName } from '../escape.ts';
import type { Voice } from '../words/speak.ts';

/** Distinct values, most frequent first; none where there is nothing to choose between. */
function choicesAmong(values: readonly (string | null)[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return [];
  const usable = [...counts].filter(([value]) => value.length <= 90 && plainName(value) !== '');
  return usable
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([value]) => value);
}

const speakerOf = ({ value }: Finding) => {
  if (value?.type === 'speaker') return value.name;
  return value?.type === 'quote' ? value.speaker : null;
};

/** By what an answer can be narrowed; the value says which filter it sets. None: all of it has one source, time and speaker. */
export function narrowings(findings: readonly Finding[], question: Question, voice: Voice): APISelectMenuOption[] {
  const articles = findings.flatMap(({ citations }) => citations.map(({ article }) => article));
  const years = choicesAmong(
    articles.map(({ published }) => published?.slice(0, 4) ?? null),
    8,
  );
  const months = choicesAmong(
    articles.map(({ published }) => published?.slice(0, 7) ?? null),
    8,
  );
  const takesSpeaker = 'speaker' in question;
  const option = (by: 'source' | 'time' | 'speaker', value: string, shown: string) => ({
    label: plainName(voice.say(`narrow.${by}`, { name: shown })),
    value: `${by}:${value}`.slice(0, 100),
  });
  return [
    ...choicesAmong(
      articles.map(({ publisher }) => publisher),
      9,
    ).map((one) => option('source', one, one)),
    ...(years.length > 0 ? years : months).map((one) => option('time', one, voice.date(one))),
    ...(takesSpeaker ? choicesAmong(findings.map(speakerOf), 8) : []).map((one) => option('speaker', one, one)),
  ];
}
