/**
 * Learns the weights of src/reading/data/names-evidence.ts: a logistic regression over the signs of
 * src/reading/people/evidence.ts, on articles whose people are marked.
 * Run: node --import tsx scripts/weigh-names.ts <articles.jsonl: {text, people: [{start, end}], unsure?}> [part held out, "2/3" = the third of three]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Span } from '../src/news/span.ts';
import { pageOf, weighAll } from '../src/reading/people/classify.ts';
import { tokenize } from '../src/reading/tokens.ts';

interface Marked {
  readonly text: string;
  readonly people: readonly Span[];
  /** Names that nobody could tell: left out. */
  readonly unsure?: readonly Span[];
}

interface Sample {
  readonly signs: readonly string[];
  readonly person: boolean;
}

function samplesOf(line: string): readonly Sample[] {
  const { text, people, unsure = [] } = JSON.parse(line) as Marked;
  const tokens = tokenize(text);
  return weighAll(pageOf({ body: text, tokens }))
    .filter(({ signs }) => signs.length > 0)
    .flatMap(({ sequence, signs }) => {
      const start = tokens[sequence.first]?.start ?? 0;
      const end = tokens[sequence.last]?.end ?? 0;
      const touches = (spans: readonly Span[]) => spans.some((span) => span.start < end && start < span.end);
      return touches(unsure) ? [] : [{ signs, person: touches(people) }];
    });
}

const rate = 0.1;
const rounds = 60;
const decay = 0.0005;

/** Logistic regression, adaptive steps (AdaGrad), weights drawn to 0 by `decay`. */
function learn(samples: readonly Sample[]): Map<string, number> {
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { signs } of samples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (let round = 0; round < rounds; round++) {
    for (const { signs, person } of samples) {
      let score = 0;
      for (const sign of signs) score += weights.get(sign) ?? 0;
      const error = (person ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const sign of signs) {
        if ((counts.get(sign) ?? 0) < 5) continue;
        const weight = weights.get(sign) ?? 0;
        const slope = error - decay * weight;
        const step = (steps.get(sign) ?? 0.01) + slope * slope;
        steps.set(sign, step);
        weights.set(sign, weight + (rate * slope) / Math.sqrt(step));
      }
    }
  }
  return weights;
}

function save(weights: ReadonlyMap<string, number>) {
  const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.05).sort((a, b) => b[1] - a[1]);
  const head =
    '/** What each sign weighs for (above 0) and against a person: log odds, learned by scripts/weigh-names.ts. */';
  const table = rows.map(([sign, weight]) => `  ['${sign}', ${weight.toFixed(2)}],`).join('\n');
  const target = new URL('../src/reading/data/names-evidence.ts', import.meta.url);
  writeFileSync(
    target,
    `${head}\nexport const weights: ReadonlyMap<string, number> = new Map<string, number>([\n${table}\n]);\n`,
  );
}

const [file = '', held = ''] = process.argv.slice(2);
const [skip, parts] = held.split('/').map(Number);
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const samples = lines.filter((_, index) => !parts || index % parts !== skip).flatMap(samplesOf);
save(learn(samples));
process.stdout.write(`${samples.length} samples\n`);
