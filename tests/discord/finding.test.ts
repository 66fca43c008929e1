import { expect, test } from 'vitest';
import { renderReply } from '../../src/discord/render/reply.ts';
import { speak } from '../../src/discord/words/speak.ts';
import type { Question } from '../../src/news/question.ts';
import { type Component, textOf } from '../support/discord/shapes.ts';
import { findingIn, found, makeArticle } from '../support/newsroom.ts';

const asked = { source: null, from: null, to: null, now: '2026-05-05', limit: 25 };

function shown(question: Question, sources: number): string {
  const answer = found(question.kind, [findingIn(makeArticle(), 'Rain fell.', { text: 'Rain', sources })]);
  const reader = { voice: speak('en-US'), holder: { guild: '42', user: null }, isPrivate: false };
  const { components } = renderReply({ type: 'answer', question, answer, private: false }, reader);
  return textOf({ components: components as unknown as Component[], content: '' });
}

test.each<[Question, number, string]>([
  [{ ...asked, kind: 'ask', question: 'What fell?' }, 1, '-# stated · 1 independent source'],
  [{ ...asked, kind: 'when', event: 'the rain' }, 2, '-# stated · 2 independent sources'],
  [{ ...asked, kind: 'search', words: 'rain' }, 2, '-# 2 independent sources'],
])('%j from %d: %s', (question, sources, line) => {
  expect(shown(question, sources)).toContain(line);
});

test('a passage that was searched for just stands there', () => {
  expect(shown({ ...asked, kind: 'search', words: 'rain' }, 1)).not.toMatch(/stated|source/);
});
