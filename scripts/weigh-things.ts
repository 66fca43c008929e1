/**
 * Learns what the signs of src/newsroom/answers/thing-signs.ts weigh (src/newsroom/answers/thing-weights.ts): of the phrases of the first passage that is found for a question
 * for a thing, those that share most words with an accepted answer are to be likelier than all others. Prints, cross-validated by question, what a threshold of likelihood
 * cuts out, how often that is right, and the F1 of the short answers, the sentence standing for those below it.
 * Run: node --import tsx scripts/weigh-things.ts <articles.jsonl> <questions.jsonl> [<articles.jsonl> <questions.jsonl> ...] [--dry]
 */
import { writeFileSync } from 'node:fs';
import { loadGazetteer } from '../src/gazetteer-file.ts';
import { isThing, thingsIn } from '../src/newsroom/answers/things.ts';
import { corrected, misspellings } from '../src/newsroom/asking/misspelt.ts';
import { understand } from '../src/newsroom/asking/understand.ts';
import { bestLines, soughtBy } from '../src/newsroom/ranking/lines.ts';
import { makeShelf } from '../src/newsroom/shelves/shelf.ts';
import { makeView } from '../src/newsroom/shelves/view.ts';
import { makeReader } from '../src/reading/read.ts';
import { makeCompactIndex } from '../src/search/compact.ts';
import { articlesIn, linesOf } from './evaluate/qa.ts';
import { type MarkedQuestion, wordsInCommon } from './evaluate/qa-figures.ts';
import { chance } from './near-misses/near-misses.ts';
import { type Choice, learnChoices } from './weigh/learn.ts';

interface Asked extends Choice {
  readonly set: string;
  readonly fold: number;
  /** F1 of each phrase, and of the sentence. */
  readonly shared: readonly number[];
  readonly sentence: number;
}

type Weights = ReadonlyMap<string, number>;

const folds = 5;
const rightFrom = 0.6;
const thresholds = [0, 0.1, 0.15, 0.17, 0.2, 0.25, 0.3, 0.4];
const target = 'src/newsroom/answers/thing-weights.ts';

async function askedOf(articlesPath: string, questionsPath: string): Promise<Asked[]> {
  const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader({ gazetteer: loadGazetteer() }) });
  await shelf.fit(articlesIn(articlesPath));
  return linesOf(questionsPath).flatMap((text): Asked[] => {
    const { question, answers, answerable, date } = JSON.parse(text) as MarkedQuestion;
    const understanding = understand(question);
    if (!answerable || !isThing(understanding.wanted)) return [];
    const view = makeView([shelf], { source: null, from: null, to: date ?? null });
    const terms = corrected(understanding.terms, misspellings(understanding, view));
    const sought = soughtBy({ ...understanding, terms }, date ?? new Date().toISOString(), view);
    const [line] = bestLines(sought, view);
    if (!line) return [];
    const { article, passage, sentence } = line;
    const sentences = view.sentences(article, passage);
    const found = thingsIn(line, { sentences, mentions: () => view.mentions(article, passage) }, sought);
    const words = ({ start, end }: { start: number; end: number }) =>
      wordsInCommon(article.body.slice(start, end), answers);
    const options = found.map(({ signs: { looks, kinship, standing } }) =>
      Object.fromEntries(
        Object.entries({ ...looks, ...kinship, ...standing }).flatMap(([sign, value]) =>
          value ? [[sign, Number(value)]] : [],
        ),
      ),
    );
    const shared = found.map(({ span }) => words(span));
    const right = shared.map((one) => one >= rightFrom);
    const fold = Math.floor(chance(question)() * folds);
    return [{ set: questionsPath, fold, options, right, shared, sentence: words(sentence) }];
  });
}

/** F1 of the likeliest phrase, and how likely it is among all. */
function likeliest({ options, shared }: Asked, weights: Weights): { readonly likely: number; readonly shared: number } {
  const odds = options.map((option) =>
    Math.exp(Object.entries(option).reduce((sum, [sign, value]) => sum + value * (weights.get(sign) ?? 0), 0)),
  );
  const best = odds.indexOf(Math.max(...odds));
  return {
    likely: (odds[best] ?? 0) / (odds.reduce((sum, one) => sum + one, 0) || 1),
    shared: shared[best] ?? 0,
  };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);
const percent = (share: number) => (100 * share).toFixed(1);

const flags = process.argv.slice(2);
const paths = flags.filter((flag) => flag !== '--dry');
const asked: Asked[] = [];
for (let at = 0; at + 1 < paths.length; at += 2) {
  const [articles = '', questions = ''] = paths.slice(at);
  asked.push(...(await askedOf(articles, questions)));
}
const useful = (some: readonly Asked[]) => some.filter(({ right }) => right.includes(true));
const held = Array.from({ length: folds }, (_, fold) => learnChoices(useful(asked.filter((one) => one.fold !== fold))));
for (const set of new Set(asked.map((one) => one.set))) {
  const own = asked.filter((one) => one.set === set);
  const cut = own.map((one) => ({ one, best: likeliest(one, held[one.fold] ?? new Map()) }));
  for (const least of thresholds) {
    const shown = cut.filter(({ best }) => best.likely >= least);
    const f1 = mean(cut.map(({ one, best }) => (best.likely >= least ? best.shared : one.sentence)));
    const right = mean(shown.map(({ best }) => (best.shared >= 0.5 ? 1 : 0)));
    process.stdout.write(
      `${set} from ${least}: ${percent(shown.length / own.length)} % cut, ${percent(right)} % of them right, F1 ${percent(f1)}\n`,
    );
  }
}
const rows = [...learnChoices(useful(asked))]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([sign, weight]) => `  ${sign}: ${weight.toFixed(2)},`)
  .join('\n');
const head =
  '/** What each sign of a phrase weighs for its being the asked thing, or (below 0) against it: log odds, learned by scripts/weigh-things.ts. */\nexport const thingWeights: Readonly<Record<string, number>> = {';
if (!flags.includes('--dry')) writeFileSync(target, `${head}\n${rows}\n};\n`);
