import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reply } from '../../src/command.ts';
import { problemsOf } from '../../src/discord/limits.ts';
import type { Outgoing } from '../../src/discord/outgoing.ts';
import { layOut } from '../../src/discord/render/answer.ts';
import { renderReply } from '../../src/discord/render/reply.ts';
import { speak } from '../../src/discord/words/speak.ts';
import type { Found } from '../../src/news/answer.ts';
import type { Question } from '../../src/news/question.ts';
import { remark } from '../../src/news/remark.ts';
import { quotesIn } from '../support/discord/markdown.ts';
import { refusalsOf } from '../support/discord/refusals.ts';
import { type Component, flags, textOf } from '../support/discord/shapes.ts';
import { findingIn, found, makeArticle, nothing } from '../support/newsroom.ts';
import { reply as anyReply } from '../support/replies.ts';

const reader = { voice: speak('en-US'), holder: { guild: '42', user: null } };

const wire = ({ components }: Outgoing) => ({ components: components as unknown as Component[], content: '' });

/** Every page of an answer. */
function pagesOf(question: Question, answer: Found): readonly Outgoing[] {
  const laidOut = layOut({ ...reader, question, answer, notes: [], isPrivate: true, page: 0 });
  return Array.from({ length: laidOut.pages }, (_, at) => laidOut.page(at));
}

function messagesOf(reply: Reply): readonly Outgoing[] {
  if (reply.type === 'answer' && reply.answer.status === 'found') return pagesOf(reply.question, reply.answer);
  return [renderReply(reply, { ...reader, isPrivate: false })];
}

const fail = (): never => {
  throw new Error('nothing was rendered');
};

const citationsOf = (reply: Reply) => {
  if (reply.type !== 'answer') return [];
  return reply.answer.status === 'found'
    ? reply.answer.findings.flatMap(({ citations }) => citations)
    : reply.answer.nearest;
};

const body = 'The bridge over the Lenz was opened on Monday.';
type Shape = NonNullable<Parameters<typeof findingIn>[2]>;
test.each<[string, Shape, readonly string[]]>([
  ['a passage', {}, []],
  ['a passage of three', { sources: 3 }, ['3 independent sources']],
  [
    'a statement',
    { value: { type: 'speaker', name: 'Ana Orva' }, basis: 'direct' },
    ['direct quotation · 1 independent source'],
  ],
])('%s says how it is known where that tells something', (_, shape, said) => {
  const finding = findingIn(makeArticle({ body }), body, shape);
  const question: Question = { kind: 'search', words: 'bridge', source: null, from: null, to: null, limit: 5, now: '' };
  const answer = found('search', [finding]);
  const [page] = pagesOf(question, answer.status === 'found' ? answer : fail());
  const small = textOf(wire(page ?? fail()))
    .split('\n')
    .filter((line) => /^-# .*(independent|quotation|stated)/.test(line));
  expect(small.map((line) => line.slice(3))).toEqual(said);
});

test('a word that no article has is named once', () => {
  const question: Question = { kind: 'when', event: 'rain', source: null, from: null, to: null, limit: 5, now: '' };
  const why = remark('nothing.missing', { words: 'zeppelin' });
  for (const one of [{ why, missing: ['zeppelin'] }, { missing: ['zeppelin'] }, { why }]) {
    const answer = nothing('when', one);
    const said = textOf(
      wire(renderReply({ type: 'answer', question, answer, private: false }, { ...reader, isPrivate: true })),
    );
    expect(said.match(/zeppelin/g)).toHaveLength(1);
  }
});

test('any reply passes the limits, cites everything, and quotes byte for byte', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const messages = messagesOf(reply);
      for (const outgoing of messages) {
        expect(refusalsOf({ ...wire(outgoing), flags: flags.componentsV2 })).toEqual([]);
        expect(problemsOf(wire(outgoing).components)).toEqual([]);
        expect(outgoing.plain.length).toBeLessThanOrEqual(2000);
        expect(outgoing.plain).not.toBe('');
      }
      const all = messages.map((one) => textOf(wire(one))).join('\n');
      const citations = citationsOf(reply);
      const isNothing = reply.type === 'answer' && reply.answer.status === 'nothing';
      const numbers = [...all.matchAll(/^\\\[(\d+)\\\]/gm)].map(([, number]) => Number(number));
      expect(numbers).toEqual((isNothing ? numbers : citations).map((_, at) => at + 1));
      for (const quote of quotesIn(all)) {
        expect(citations.some((citation) => citation.quote.includes(quote))).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
