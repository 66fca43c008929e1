/**
 * Learns the weights of src/reading/data/places-evidence.ts: a logistic regression over the signs of src/reading/places/signs.ts,
 * on articles whose places are marked.
 * Run: node --import tsx scripts/weigh-places.ts <articles.jsonl: {text, places: [{start, end}]}> [part held out, "2/3" = the third of three]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadGazetteer } from '../src/gazetteer-file.ts';
import { readParagraphs } from '../src/reading/paragraphs.ts';
import { readPeople } from '../src/reading/people/people.ts';
import { weighPlaces } from '../src/reading/places/read-places.ts';
import { readQuotations } from '../src/reading/quotations.ts';
import { readSentences } from '../src/reading/sentences.ts';
import { unread } from '../src/reading/unread.ts';

interface Sample {
  readonly signs: readonly string[];
  readonly place: boolean;
}

const gazetteer = loadGazetteer();

function samplesOf(line: string): readonly Sample[] {
  const { text, places } = JSON.parse(line) as { text: string; places: readonly { start: number; end: number }[] };
  let draft = unread({ headline: '', body: text, published: null });
  for (const step of [readParagraphs, readSentences, readQuotations, readPeople]) draft = { ...draft, ...step(draft) };
  return weighPlaces(draft, gazetteer).map(({ resolved: { phrase }, signs }) => ({
    signs,
    place: places.some((place) => place.start < phrase.end && phrase.start < place.end),
  }));
}

const rate = 0.1;
const rounds = 40;
const decay = 0.03;
const fewest = 20;

/** Logistic regression, adaptive steps (AdaGrad), weights drawn to 0 by `decay`. */
function learn(samples: readonly Sample[]): Map<string, number> {
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { signs } of samples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (let round = 0; round < rounds; round++) {
    for (const { signs, place } of samples) {
      let score = 0;
      for (const sign of signs) score += weights.get(sign) ?? 0;
      const error = (place ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const sign of signs) {
        if ((counts.get(sign) ?? 0) < fewest) continue;
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
    '/** What each sign weighs for (above 0) and against a place: log odds, learned by scripts/weigh-places.ts. */';
  const table = rows.map(([sign, weight]) => `  [${JSON.stringify(sign)}, ${weight.toFixed(2)}],`).join('\n');
  const target = new URL('../src/reading/data/places-evidence.ts', import.meta.url);
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
