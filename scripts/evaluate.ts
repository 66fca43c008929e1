/**
 * Reads annotated documents and says how well they were read: `npm run evaluate -- <docs.jsonl> ... [--json]`;
 * or asks questions and says how well they were answered: `npm run evaluate -- qa <articles.jsonl> <questions.jsonl>`.
 * docs/evaluation.md tells what the figures mean and what they were on which data.
 */
import { performance } from 'node:perf_hooks';
import { loadGazetteer } from '../src/gazetteer-file.ts';
import type { Reading } from '../src/news/reading.ts';
import { makeReader } from '../src/reading/read.ts';
import { type AnnotatedDocument, loadDocuments } from './evaluate/document.ts';
import type { Line } from './evaluate/figures.ts';
import { peopleScorer, placeScorer, type Scorer, timeScorer } from './evaluate/mentions.ts';
import { evaluateAnswers } from './evaluate/qa.ts';
import { statementScorer } from './evaluate/statements.ts';

type Task = AnnotatedDocument['tasks'][number];

const scorers: Readonly<Record<Task, () => Scorer>> = {
  statements: statementScorer,
  times: timeScorer,
  places: placeScorer,
  people: peopleScorer,
};

const read = makeReader({ gazetteer: loadGazetteer() });

/** Looks at every part of a reading: a part is made when it is first looked at. */
function readAll({ dateline, passages, quotations, people, times, places, statements }: Reading): number {
  const lists = [passages, quotations, people, times, places, statements];
  return lists.reduce((sum, { length }) => sum + length, dateline === null ? 0 : 1);
}

/** Reads every document of a file once, and scores the tasks that it is annotated for. */
function evaluate(documents: readonly AnnotatedDocument[]): readonly Line[] {
  const tasks = [...new Set(documents.flatMap(({ tasks }) => tasks))];
  const chosen = tasks.map((task) => scorers[task]());
  let words = 0;
  let milliseconds = 0;
  for (const document of documents) {
    const { title, text, publishedAt } = document;
    const begin = performance.now();
    const reading = read({ headline: title ?? '', body: text, published: publishedAt });
    readAll(reading);
    milliseconds += performance.now() - begin;
    words += text.split(/\s+/).length;
    for (const scorer of chosen) scorer.add(document, reading);
  }
  const speed = { what: 'words read in a second', figures: { thousand: words / milliseconds } };
  return [...chosen.flatMap((scorer) => scorer.lines()), speed];
}

function table(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ what }) => what.length));
  const figures = (line: Line) =>
    Object.entries(line.figures).map(([name, value]) => `${name} ${value.toFixed(1).padStart(5)}`);
  return lines.map((line) => `${line.what.padEnd(width)}  ${figures(line).join('  ')}`).join('\n');
}

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
const [articles, questions] = given.slice(1);
const isAnswering = given[0] === 'qa';
if (given.length === 0 || (isAnswering && questions === undefined)) {
  process.stderr.write('Name at least one file of annotated documents: npm run evaluate -- <docs.jsonl>\n');
  process.stderr.write('or articles and questions: npm run evaluate -- qa <articles.jsonl> <questions.jsonl>\n');
  process.exitCode = 2;
}
if (isAnswering && articles !== undefined && questions !== undefined) {
  process.stdout.write(await evaluateAnswers(articles, questions, asJson));
}
for (const path of isAnswering ? [] : given) {
  const documents = loadDocuments(path);
  const lines = evaluate(documents);
  process.stdout.write(
    asJson
      ? `${JSON.stringify({ path, documents: documents.length, lines })}\n`
      : `${path}: ${documents.length} documents\n${table(lines)}\n\n`,
  );
}
