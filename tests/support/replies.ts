import fc from 'fast-check';
import type { Reply } from '../../src/command.ts';
import type { Finding, Value } from '../../src/news/answer.ts';
import { type Article, draftOf } from '../../src/news/article.ts';
import { type Citation, cite } from '../../src/news/citation.ts';
import type { Question } from '../../src/news/question.ts';
import { type Remark, remark } from '../../src/news/remark.ts';
import { type RemarkKey, remarks } from '../../src/news/remarks.ts';

const odd = fc.constantFrom(
  '**',
  '||',
  '```',
  '`',
  '](',
  '[',
  '<@1>',
  '@everyone',
  '\u202e',
  '\u200b',
  '\u2028',
  '😀',
  '👨‍👩‍👧',
  '会谈',
  'شمال',
  '\\',
  '\n',
  '\n\n',
  '# ',
  '> ',
  '-# ',
  '1. ',
  'https://a.example/',
  '_',
  '~~',
  'Orva said',
  ' bridge ',
  '. ',
  ' ',
  '“',
  '”',
  'opened on Monday. ',
);

const text = (longest: number) => fc.array(odd, { minLength: 1, maxLength: longest }).map((parts) => parts.join(''));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), one);

const body = fc.oneof(
  text(40),
  text(12).map((part) => part.repeat(Math.ceil(9000 / part.length)).slice(0, 12_000)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.constant('x'.repeat(9000)),
  fc.constant('*'.repeat(9000)),
  fc.constant('会'.repeat(9000)),
  fc.constant('😀'.repeat(4500)),
  fc.constant('\n'.repeat(2000).concat('a', '\n'.repeat(2000))),
);

const article: fc.Arbitrary<Article> = fc
  .record({
    body,
    headline: fc.oneof(fc.constant(''), text(30)),
    publisher: maybe(fc.oneof(fc.constant(''), text(20))),
    published: maybe(fc.constantFrom('2018', '2018-05', '2018-05-08', '2018-05-08T09:30:00Z', 'soon', '9999-99-99')),
    url: maybe(
      fc.oneof(
        fc.webUrl(),
        fc.constantFrom('javascript:alert(1)', 'https://a.example/a)b(c', `https://a.example/${'q'.repeat(900)}`),
      ),
    ),
    revision: fc.integer({ min: 1, max: 40 }),
    id: fc.oneof(
      fc.stringMatching(/^[0-9a-f]{16}$/),
      text(40).map((id) => id.slice(0, 120)),
    ),
    status: fc.constantFrom('published', 'corrected', 'withdrawn'),
  })
  .map((given) => ({ ...draftOf(given), ...given, home: 'shared' as const }));

const citation: fc.Arbitrary<Citation> = fc.tuple(article, fc.nat(), fc.nat(), fc.boolean()).map(([one, a, b, all]) => {
  const start = all ? 0 : a % one.body.length;
  const end = all ? one.body.length : start + 1 + (b % (one.body.length - start));
  return cite(one, { start, end });
});

const value: fc.Arbitrary<Value | null> = fc.oneof(
  fc.constant(null),
  fc.record({ type: fc.constant('speaker' as const), name: maybe(text(20)) }),
  fc.constant({ type: 'time' as const, timex: '2018-05-07', from: '2018-05-07', to: '2018-05-07' }),
  fc.record({
    type: fc.constant('quote' as const),
    verdict: fc.constantFrom('exact' as const, 'altered' as const, 'partial' as const),
    differences: fc.array(fc.record({ asked: maybe(text(30)), printed: maybe(text(30)) }), { maxLength: 9 }),
    speaker: maybe(text(20)),
  }),
);

const blanksOf = (key: RemarkKey) => [...remarks[key].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Any remark, its blanks filled with anything. */
const anyRemark: fc.Arbitrary<Remark> = fc
  .tuple(fc.constantFrom(...(Object.keys(remarks) as RemarkKey[])), text(60), fc.nat())
  .map(([key, words, n]) =>
    remark(key, Object.fromEntries(blanksOf(key).map((name) => [name, name === 'n' ? n : words]))),
  );

const finding: fc.Arbitrary<Finding> = fc
  .record({
    text: fc.oneof(fc.constant(''), text(60)),
    value,
    basis: fc.constantFrom('stated', 'inferred', 'direct', 'reported', 'unattributed'),
    notes: fc.array(anyRemark, { maxLength: 6 }),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    sources: fc.nat({ max: 9 }),
    citations: fc.array(citation, { minLength: 1, maxLength: 3 }),
  })
  .map((given) => given as unknown as Finding);

const asked = { from: null, limit: 25, now: '2026-05-05T10:00:00.000Z' };
export const question: fc.Arbitrary<Question> = fc.oneof(
  fc
    .tuple(text(80), maybe(text(20)))
    .map(
      ([what, speaker]): Question => ({ ...asked, kind: 'who-said-what', what, speaker, source: speaker, to: '2018' }),
    ),
  text(400).map((quote): Question => ({ ...asked, kind: 'check-quote', quote, speaker: null, source: null, to: null })),
  text(10).map((event): Question => ({ ...asked, kind: 'when', event, source: null, to: null })),
);

const coverage = fc.record({
  articles: fc.nat(),
  first: maybe(fc.constant('2018')),
  last: maybe(fc.constant('2019-01-02')),
  publishers: fc.array(text(9)),
});
const words = fc.array(text(30), { maxLength: 20 });

const foundReply = fc
  .tuple(
    question,
    fc.oneof(
      fc.array(finding, { minLength: 1, maxLength: 6 }),
      finding.map((one) => Array.from({ length: 60 }, () => one)),
      fc
        .array(citation, { minLength: 30, maxLength: 40 })
        .chain((citations) => finding.map((one) => [{ ...one, citations } as unknown as Finding])),
    ),
    fc.constantFrom('number', 'time', 'place', null),
  )
  .map(
    ([one, findings, about]) =>
      ({
        type: 'answer',
        question: one,
        private: false,
        answer: {
          status: 'found',
          kind: one.kind,
          findings,
          understood: '',
          ...(about !== null && findings.length > 1 && { disagreement: { about, findings: 2 } }),
        },
      }) as unknown as Reply,
  );

const nothingReply = fc.tuple(question, coverage, words, words, fc.array(citation, { maxLength: 5 }), anyRemark).map(
  ([one, searched, missing, suggestions, nearest, why]): Reply => ({
    type: 'answer',
    question: one,
    private: false,
    answer: { status: 'nothing', kind: one.kind, understood: '', why, searched, missing, suggestions, nearest },
  }),
);

/** Any reply that a command can make, and worse. */
export const reply: fc.Arbitrary<Reply> = fc.oneof(
  { weight: 6, arbitrary: foundReply },
  { weight: 2, arbitrary: nothingReply },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('card' as const),
      title: text(200),
      lines: fc.array(text(300), { maxLength: 60 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('refusal' as const), text: text(3000) }) },
);
