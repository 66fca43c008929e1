import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

test('of a speaker alone the newest statement is told first, be the article ever so little about him', async () => {
  const old = Array.from({ length: 130 }, (_, at) =>
    articleOf({
      id: `old-${at}`,
      published: `2030-01-${String(10 + (at % 20))}`,
      body: `Ana Quill. Ana Quill. “Gate ${at} stays shut,” Ana Quill said on Monday.`,
    }),
  );
  const filler = 'The yard was painted, and the gates were counted by the guild of the yard. '.repeat(20);
  const late = articleOf({
    id: 'late',
    published: '2031-05-01',
    body: `${filler}\n\n“The lamp is lit,” Ana Quill said on Monday.`,
  });
  const unsaid = articleOf({ id: 'unsaid', published: '2031-06-01', body: 'Nobody had seen Ana Quill for a week.' });
  const house = houseOf([...old, late, unsaid], makeReader());
  await house.reindex();
  const answer = await house.ask(questionOf({ kind: 'who-said-what', what: null, speaker: 'Ana Quill' }), {
    guild: null,
  });
  if (answer.status !== 'found') throw new Error(answer.kind);
  expect(answer.findings[0].citations[0].article.id).toBe('late');
});
