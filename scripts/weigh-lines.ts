/**
 * Learns what the features of src/newsroom/ranking/features.ts should count in src/newsroom/ranking/lines.ts: of the passages found for a question, those of the right
 * article that hold an accepted answer are to come before all others. Prints, cross-validated by question, how often one of them is the first and among
 * the first three, and the weights.
 * Run: node --import tsx scripts/weigh-lines.ts <articles.jsonl> <questions.jsonl> [<articles.jsonl> <questions.jsonl> ...]
 */
import { loadGazetteer } from '../src/gazetteer-file.ts';
import { corrected, misspellings } from '../src/newsroom/asking/misspelt.ts';
import { understand } from '../src/newsroom/asking/understand.ts';
import type { Features } from '../src/newsroom/ranking/features.ts';
import { bestLines, type Line, lineWeights, soughtBy } from '../src/newsroom/ranking/lines.ts';
import { makeShelf } from '../src/newsroom/shelves/shelf.ts';
import { makeView } from '../src/newsroom/shelves/view.ts';
import { makeReader } from '../src/reading/read.ts';
import { makeCompactIndex } from '../src/search/compact.ts';
import { articlesIn, linesOf } from './evaluate/qa.ts';
import { holdsAnswer, type MarkedQuestion } from './evaluate/qa-figures.ts';
import { chance } from './near-misses/near-misses.ts';
import { type Choice, learnChoices } from './weigh/learn.ts';

interface Asked extends Choice {
  readonly set: string;
  readonly fold: number;
}

type Weigh = (features: Readonly<Record<string, number>>) => number;

const folds = 5;
const linesWeighed = 40;
const features = Object.keys(lineWeights) as (keyof Features)[];

async function askedOf(articlesPath: string, questionsPath: string): Promise<Asked[]> {
  const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader({ gazetteer: loadGazetteer() }) });
  await shelf.fit(articlesIn(articlesPath));
  return linesOf(questionsPath).flatMap((line) => {
    const { question, answers, answerable, evidence, date } = JSON.parse(line) as MarkedQuestion;
    if (!answerable) return [];
    const view = makeView([shelf], { source: null, from: null, to: date ?? null });
    const understanding = understand(question);
    const terms = corrected(understanding.terms, misspellings(understanding, view));
    const sought = soughtBy({ ...understanding, terms }, date ?? new Date().toISOString(), view);
    const lines = bestLines(sought, view).slice(0, linesWeighed);
    const isRight = ({ article, passage }: Line) =>
      evidence.some(({ articleId }) => articleId === article.id) &&
      holdsAnswer(article.body.slice(passage.start, passage.end), answers);
    const options = lines.map((one) => ({ ...one.features }));
    const right = lines.map(isRight);
    return [{ set: questionsPath, fold: Math.floor(chance(question)() * folds), options, right }];
  });
}

/** How many of the questions have a right passage among the first few, in percent. */
function among(few: number, asked: readonly Asked[], weighFor: (one: Asked) => Weigh): string {
  const found = asked.filter((one) => {
    const weigh = weighFor(one);
    const ranked = one.options.map((option, at) => ({ worth: weigh(option), right: one.right[at] ?? false }));
    return ranked
      .sort((a, b) => b.worth - a.worth)
      .slice(0, few)
      .some(({ right }) => right);
  });
  return ((100 * found.length) / asked.length).toFixed(1);
}

function weighBy(weights: ReadonlyMap<string, number>): Weigh {
  return (option) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0) * (option[name] ?? 0), 0);
}

const paths = process.argv.slice(2);
const asked: Asked[] = [];
for (let at = 0; at + 1 < paths.length; at += 2) {
  const [articles = '', questions = ''] = paths.slice(at);
  asked.push(...(await askedOf(articles, questions)));
}
const useful = asked.filter(({ right }) => right.includes(true));
const now = weighBy(new Map(Object.entries(lineWeights)));
const held = Array.from({ length: folds }, (_, fold) =>
  weighBy(learnChoices(useful.filter((one) => one.fold !== fold))),
);
for (const set of new Set(asked.map((one) => one.set))) {
  const own = asked.filter((one) => one.set === set);
  const row = (weighFor: (one: Asked) => Weigh) => `${among(1, own, weighFor)} / ${among(3, own, weighFor)}`;
  process.stdout.write(
    `${set}: now ${row(() => now)}, learned on the others ${row(({ fold }) => held[fold] ?? now)}\n`,
  );
}
const all = learnChoices(useful);
const scale = lineWeights.retrieved / (all.get('retrieved') ?? 1);
for (const name of features) {
  process.stdout.write(`${name} ${lineWeights[name]} -> ${(scale * (all.get(name) ?? 0)).toFixed(2)}\n`);
}
