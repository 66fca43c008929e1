import { type AnyCommand, type Context, defineCommand } from '../../src/command.ts';
import type { Answer, Finding } from '../../src/news/answer.ts';
import { type Article, draftOf } from '../../src/news/article.ts';
import { type Citation, cite } from '../../src/news/citation.ts';
import { defaultLimit, type Question } from '../../src/news/question.ts';
import { remark } from '../../src/news/remark.ts';
import { makeReader } from '../../src/reading/read.ts';
import type { House, Streams } from '../../src/terminal/house.ts';
import { plainStyle } from '../../src/terminal/text.ts';

export const article: Article = {
  ...draftOf({
    headline: 'Ferry returns to Lake Orla',
    publisher: 'Orla Courier',
    published: '2021-06-02',
    url: 'https://courier.example/ferry',
    body: 'PORT ORLA, June 2 - The ferry is back.\n\n“The pier will hold,” Mayor Ines Dahl said on Tuesday in Port Orla.\n\nNobody else spoke.',
  }),
  id: 'ferry',
  home: 'shared',
};

/** Cites the words where they stand first. */
export function citeWords(words: string, from: Article = article): Citation {
  const start = from.body.indexOf(words);
  return cite(from, { start, end: start + words.length });
}

export const finding: Finding = {
  text: 'Ines Dahl',
  value: { type: 'speaker', name: 'Ines Dahl' },
  basis: 'direct',
  notes: [],
  score: 0.9,
  sources: 1,
  citations: [citeWords('The pier will hold,')],
};

export const searched = { articles: 1, first: '2021-06-02', last: '2021-06-02', publishers: ['Orla Courier'] };

/** Finds `pier` and `said`, nothing else; breaks at `fire`. */
function answerTo(question: Question): Answer {
  const words = JSON.stringify(question);
  const { kind } = question;
  if (words.includes('fire')) throw new Error('the archive burns');
  if (/pier|said/.test(words)) return { status: 'found', kind, understood: kind, findings: [finding] };
  const why = remark('nothing.unanswered');
  return {
    status: 'nothing',
    kind,
    understood: kind,
    why,
    searched,
    missing: ['bridge'],
    suggestions: [],
    nearest: [],
  };
}

const filters = {
  source: { type: 'text', description: 'Publisher' },
  from: { type: 'text', description: 'Published from' },
  private: { type: 'flag', description: 'Only I see it' },
} as const;

async function reply(own: Partial<Question>, { newsroom, scope, now, limit = defaultLimit }: Context) {
  const question = { source: null, from: null, to: null, limit, now, ...own } as Question;
  return { type: 'answer', question, answer: await newsroom.ask(question, scope), private: false } as const;
}

export const commands: readonly AnyCommand[] = [
  defineCommand({
    name: 'ask',
    description: 'Ask a question in plain English',
    options: { question: { type: 'text', description: 'Your question', required: true, maxLength: 100 }, ...filters },
    run: ({ question }, context) => reply({ kind: 'ask', question }, context),
  }),
  defineCommand({
    name: 'when',
    description: 'When something happened',
    options: { event: { type: 'text', description: 'What happened', required: true }, ...filters },
    run: ({ event }, context) => reply({ kind: 'when', event }, context),
  }),
  defineCommand({
    name: 'who-said-what',
    description: 'Who said what',
    options: {
      what: { type: 'text', description: 'Words' },
      speaker: { type: 'text', description: 'Who', completes: 'speaker' },
      ...filters,
    },
    run: ({ what = null, speaker = null }, context) => reply({ kind: 'who-said-what', what, speaker }, context),
  }),
  defineCommand({
    name: 'settings',
    description: 'How answers are given',
    options: { answers: { type: 'text', description: 'To whom', choices: ['public', 'private'] } },
    run: async ({ answers }) => ({ type: 'card', title: 'Settings', lines: [`Answers: ${answers}`] }),
  }),
  defineCommand({
    name: 'help',
    description: 'One card',
    options: {},
    run: async () => ({ type: 'card', title: 'Dateline', lines: ['Ask.'] }),
  }),
];

const unused = async (): Promise<never> => {
  throw new Error('not in this test');
};

async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}

export const house: House = {
  commands,
  newsroom: {
    reindex: unused,
    ask: async (question) => answerTo(question),
    suggest: () => [],
    settled: async () => {},
    close: async () => {},
    coverage: () => searched,
    article: () => null,
    file: unused,
    read: makeReader(),
  },
  open: async () => ({ articles: 1, refusals: [{ name: 'broken.md', why: remark('file.empty') }] }),
  drafts: (paths) =>
    each(paths.map((path) => (path === 'ferry.md' ? article : { name: path, why: remark('file.missing') }))),
  file: (paths) =>
    each(
      paths.map((path) =>
        path === 'ferry.md'
          ? ({ status: 'filed', article, notes: [] } as const)
          : ({ status: 'refused', name: path, why: remark('file.missing') } as const),
      ),
    ),
  articles: async () => [article],
  register: async ({ guild }) => (guild === null ? { wrong: 'no token' } : [`registered in ${guild}`]),
  parseArticle: (json) =>
    json.startsWith('{') ? { ...article, ...JSON.parse(json) } : { why: remark('file.lineJson') },
};

interface Remembered extends Streams {
  readonly said: string[];
  readonly remarks: string[];
}

/** Streams that remember what went through them. */
export function remembered(lines: readonly string[] = []): Remembered {
  const said: string[] = [];
  const remarks: string[] = [];
  return {
    said,
    remarks,
    out: async (line) => void said.push(line),
    err: (line) => void remarks.push(line),
    progress: () => {},
    lines: () => each(lines),
    style: plainStyle,
    now: () => new Date('2021-06-05T12:00:00Z'),
  };
}
