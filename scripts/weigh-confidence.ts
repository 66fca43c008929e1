/**
 * Learns the weights of src/newsroom/ranking/confidence-weights.ts: a logistic regression over the signs of src/newsroom/ranking/evidence.ts, on questions
 * that the articles answer, on near misses made of them (scripts/near-misses) and on those that a set marks as unanswerable. Prints how each kind is told
 * apart, cross-validated by question.
 * Run: node --import tsx scripts/weigh-confidence.ts <articles.jsonl> <questions.jsonl> [<articles.jsonl> <questions.jsonl> ...] [--dry]
 */
import { writeFileSync } from 'node:fs';
import { loadGazetteer } from '../src/gazetteer-file.ts';
import type { Article } from '../src/news/article.ts';
import { readLines } from '../src/newsroom/answers/read-lines.ts';
import { corrected, misspellings } from '../src/newsroom/asking/misspelt.ts';
import { understand } from '../src/newsroom/asking/understand.ts';
import { type Evidence, evidenceOf } from '../src/newsroom/ranking/evidence.ts';
import { bestLines, soughtBy } from '../src/newsroom/ranking/lines.ts';
import { makeShelf } from '../src/newsroom/shelves/shelf.ts';
import { makeView, type View } from '../src/newsroom/shelves/view.ts';
import { makeReader } from '../src/reading/read.ts';
import { makeCompactIndex } from '../src/search/compact.ts';
import { articlesIn, linesOf } from './evaluate/qa.ts';
import type { MarkedQuestion } from './evaluate/qa-figures.ts';
import { bestOf, type Model, regressed, type Sample } from './near-misses/fit.ts';
import { chance, type Making, nearMisses } from './near-misses/near-misses.ts';
import { report } from './near-misses/report.ts';
import { thinned } from './near-misses/thinned-view.ts';

interface Paths {
  readonly articles: string;
  readonly questions: string;
  /** The questions of another set. */
  readonly others: string;
}

interface Case extends Sample {
  readonly set: string;
  readonly making: Making;
}

const folds = 5;
const linesWeighed = 5;
const mostQuestions = 600;
const strangers = 150;
const mostCounted = 40;
/** What an answerable question counts; all near misses of a set count as much as its answerable questions. */
const perQuestion = 5;
/** What part of a set's near misses those that it marks itself are, where it has others. */
const markedShare = 0.5;
/** What the near misses of a making count together, beside the others that are made. A swapped verb or noun often asks for the same still, so that it counts little. */
const counting: Readonly<Record<Exclude<Making, 'plain' | 'marked'>, number>> = {
  gone: 400,
  away: 100,
  strange: 60,
  'name-near': 180,
  'name-far': 80,
  'place-near': 80,
  'place-far': 40,
  'number-near': 40,
  'number-far': 20,
  'year-near': 40,
  'year-far': 20,
  'word-near': 20,
  'verb-far': 20,
  'counted-far': 20,
};

let signs: readonly (keyof Evidence)[] = [];

function linesFor(question: string, now: string | null, view: View): number[][] {
  const understanding = understand(question);
  const terms = corrected(understanding.terms, misspellings(understanding, view));
  const sought = soughtBy({ ...understanding, terms }, now ?? new Date().toISOString(), view);
  return readLines(bestLines(sought, view).slice(0, linesWeighed), sought, view).map((read) => {
    const evidence = evidenceOf(read, sought, view);
    signs = Object.keys(evidence) as (keyof Evidence)[];
    return signs.map((sign) => evidence[sign]);
  });
}

/** Every so many of a file's questions, and of another file's, which are asked of these articles too. */
function questionsOf({ questions, others }: Paths): { readonly marked: MarkedQuestion; readonly isStrange: boolean }[] {
  const some = (path: string, most: number, isStrange: boolean) => {
    const lines = linesOf(path);
    const every = Math.ceil(lines.length / most);
    const chosen = lines.filter((_, at) => at % every === 0);
    return chosen.map((line) => ({ marked: JSON.parse(line) as MarkedQuestion, isStrange }));
  };
  return [...some(questions, mostQuestions, false), ...some(others, strangers, true)];
}

/** Where many articles are gone, words are counted as if they were there still, which is the quicker way. */
function viewWithout(view: View, gone: ReadonlySet<Article>): View {
  if (gone.size === 0) return view;
  return gone.size > mostCounted ? view.only((article) => !gone.has(article)) : thinned(view, gone);
}

/** What a case of each making counts among those of a set. */
function counted(made: readonly Making[]): (making: Making) => number {
  const ofSet = perQuestion * made.filter((making) => making === 'plain').length;
  const others = [...new Set(made)].flatMap((making) => (making === 'plain' || making === 'marked' ? [] : making));
  const all = others.reduce((sum, making) => sum + counting[making], 0);
  const ownShare = !made.includes('marked') ? 0 : others.length === 0 ? 1 : markedShare;
  const shareOf = (making: Making) => {
    if (making === 'plain') return 1;
    return making === 'marked' ? ownShare : ((1 - ownShare) * counting[making]) / all;
  };
  return (making) => (ofSet * shareOf(making)) / made.filter((one) => one === making).length;
}

async function casesOf(paths: Paths): Promise<Case[]> {
  const articles = articlesIn(paths.articles);
  const known = new Map(articles.map((article) => [article.id, article]));
  const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader({ gazetteer: loadGazetteer() }) });
  await shelf.fit(articles);
  const asked = questionsOf(paths).flatMap(({ marked, isStrange }) => {
    const view = makeView([shelf], { source: null, from: null, to: isStrange ? null : (marked.date ?? null) });
    const evidence = marked.evidence.flatMap(({ articleId }) => known.get(articleId) ?? []);
    return isStrange && (marked.evidence.length === 0 || evidence.length > 0)
      ? []
      : { marked, isStrange, view, evidence };
  });
  const made = nearMisses(asked);
  const countOf = counted(made.map(({ making }) => making));
  return made.flatMap(({ question, making, now, origin, gone }) => {
    const own = asked[origin];
    if (!own) return [];
    return {
      set: paths.questions,
      making,
      lines: linesFor(question, now, viewWithout(own.view, gone)),
      answerable: making === 'plain',
      counts: countOf(making),
      fold: Math.floor(chance(own.marked.question)() * folds),
    };
  });
}

function save({ weights, bias }: Model) {
  const rows = signs.map((sign, at) => `  ${sign}: ${(weights[at] ?? 0).toFixed(2)},`).join('\n');
  const head = `import type { Evidence } from './evidence.ts';

/** What each sign weighs for (above 0) and against an answer: log odds, learned by scripts/weigh-confidence.ts. */
export const weights: Readonly<Record<keyof Evidence, number>> = {`;
  const target = new URL('../src/newsroom/ranking/confidence-weights.ts', import.meta.url);
  writeFileSync(target, `${head}\n${rows}\n};\nexport const bias = ${bias.toFixed(2)};\n`);
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const cases: Case[] = [];
for (let at = 0; at + 1 < paths.length; at += 2) {
  const [articles = '', questions = ''] = paths.slice(at);
  const others = paths[(at + 3) % paths.length] ?? questions;
  cases.push(...(await casesOf({ articles, questions, others })));
}
const held = Array.from({ length: folds }, (_, fold) => regressed(cases.filter((one) => one.fold !== fold)));
const likely = (one: Case) => 1 / (1 + Math.exp(-bestOf(held[one.fold] ?? { weights: [], bias: 0 }, one)));
process.stdout.write(report(cases.map((one) => ({ set: one.set, making: one.making, score: likely(one) }))));
const all = regressed(cases);
for (const [at, sign] of signs.entries()) process.stdout.write(`${sign} ${(all.weights[at] ?? 0).toFixed(2)}\n`);
if (!process.argv.includes('--dry')) save(all);
