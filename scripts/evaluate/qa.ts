import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArticleLine } from '../../src/formats/article-line.ts';
import { codec } from '../../src/formats/formats.ts';
import { loadGazetteer } from '../../src/gazetteer-file.ts';
import type { Article } from '../../src/news/article.ts';
import { openNewsroom } from '../../src/newsroom/open.ts';
import { makeReader } from '../../src/reading/read.ts';
import { makeCompactIndex } from '../../src/search/compact.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { type Answered, type MarkedQuestion, qaFigures } from './qa-figures.ts';

const shown = 10;

export const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

export function articlesIn(path: string): Article[] {
  return linesOf(path).flatMap((line) => {
    const draft = parseArticleLine(line);
    return 'why' in draft ? [] : { ...draft, id: codec.idOf(draft), home: 'shared' as const };
  });
}

/** Asks every question of a file over the articles of another: `npm run evaluate -- qa <articles.jsonl> <questions.jsonl> [--json]`. */
export async function evaluateAnswers(articles: string, questions: string, asJson: boolean): Promise<string> {
  const store = memoryStore(articlesIn(articles));
  const newsroom = openNewsroom({
    store,
    makeIndex: makeCompactIndex,
    read: makeReader({ gazetteer: loadGazetteer() }),
    codec,
  });
  const begin = performance.now();
  const opening = await newsroom.reindex();
  const built = (performance.now() - begin) / 1000;
  const answered: Answered[] = [];
  for (const line of linesOf(questions)) {
    const marked = JSON.parse(line) as MarkedQuestion;
    const to = marked.date ?? null;
    const now = to ?? new Date().toISOString();
    const start = performance.now();
    const own = { kind: 'ask', question: marked.question } as const;
    const answer = await newsroom.ask({ ...own, source: null, from: null, to, now, limit: shown }, { guild: null });
    answered.push({ marked, answer, milliseconds: performance.now() - start });
  }
  const figures = { 'seconds to build the index': built, ...qaFigures(answered) };
  if (asJson) return `${JSON.stringify({ articles: opening.articles, questions: answered.length, figures })}\n`;
  const rows = Object.entries(figures).map(([name, figure]) => `${name.padEnd(28)} ${figure.toFixed(1).padStart(6)}`);
  return `${opening.articles} articles, ${answered.length} questions\n${rows.join('\n')}\n`;
}
