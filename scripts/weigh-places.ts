/**
 * Learns the weights of src/reading/data/places-evidence.ts (is it a place?) and places-ranking.ts (which of that name?) on articles
 * whose places are marked.
 * Run: node --import tsx scripts/weigh-places.ts <articles.jsonl: {text, places: [{start, end, lat, lon}], namesOnly?}>, twice or more, since
 * places are weighed by each other. `namesOnly`: adjectives, streets and the like were not marked there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadGazetteer } from '../src/gazetteer-file.ts';
import { kilometres } from '../src/news/distance.ts';
import { readParagraphs } from '../src/reading/paragraphs.ts';
import { readPeople } from '../src/reading/people/people.ts';
import { type Weighed, weighPlaces } from '../src/reading/places/read-places.ts';
import { readQuotations } from '../src/reading/quotations.ts';
import { readSentences } from '../src/reading/sentences.ts';
import { unread } from '../src/reading/unread.ts';
import { type Choice, learnChoices, learnSigns, type Sample } from './weigh/learn.ts';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface Article {
  readonly text: string;
  readonly places: readonly Marked[];
  readonly namesOnly?: boolean;
}

interface Lesson {
  readonly samples: readonly Sample[];
  readonly choices: readonly Choice[];
}

const gazetteer = loadGazetteer();
const near = 161;

function choicesOf({ judged, names, weighing }: Weighed, places: readonly Marked[]): readonly Choice[] {
  return judged.flatMap(({ resolved: { phrase } }) => {
    const marked = places.find((place) => place.start < phrase.end && phrase.start < place.end);
    const candidates = names.get(phrase.text)?.candidates ?? [];
    if (marked === undefined || marked.lat === null || marked.lon === null || candidates.length < 2) return [];
    const votes = weighing.others(phrase.text);
    const options = candidates.map(({ fixed, watched }) =>
      Object.fromEntries([...fixed, ...watched.map(({ feature, ids }) => [feature, Math.log1p(votes(ids))] as const)]),
    );
    const at = { lat: marked.lat, lon: marked.lon };
    const right = candidates.map(({ place }) => kilometres(place, at) <= near);
    return right.includes(true) && right.includes(false) ? [{ options, right }] : [];
  });
}

function lessonOf(line: string): Lesson {
  const { text, places, namesOnly = false } = JSON.parse(line) as Article;
  let draft = unread({ headline: '', body: text, published: null });
  for (const step of [readParagraphs, readSentences, readQuotations, readPeople]) draft = { ...draft, ...step(draft) };
  const weighed = weighPlaces(draft, gazetteer);
  const samples = weighed.judged.flatMap(({ resolved: { phrase, ranked }, signs }, index) => {
    if (namesOnly && (phrase.site !== null || ranked[0]?.naming === 'adjective')) return [];
    const right = places.some((place) => place.start < phrase.end && phrase.start < place.end);
    return [{ signs: [...(weighed.contexts[index] ?? []), ...signs.flat()], right }];
  });
  return { samples, choices: choicesOf(weighed, places) };
}

function save(name: string, head: string, weights: ReadonlyMap<string, number>) {
  const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.05).sort((a, b) => b[1] - a[1]);
  const table = rows.map(([sign, weight]) => `  [${JSON.stringify(sign)}, ${weight.toFixed(2)}],`).join('\n');
  const target = new URL(`../src/reading/data/places-${name}.ts`, import.meta.url);
  const text = `/** ${head}, learned by scripts/weigh-places.ts. */\nexport const ${name}: ReadonlyMap<string, number> = new Map<string, number>([\n${table}\n]);\n`;
  writeFileSync(target, text);
}

const [file = ''] = process.argv.slice(2);
const lessons = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(lessonOf);
const samples = lessons.flatMap((lesson) => lesson.samples);
const choices = lessons.flatMap((lesson) => lesson.choices);
save('evidence', 'What each sign weighs for (above 0) and against a place: log odds', learnSigns(samples));
save('ranking', 'What each feature of a candidate weighs when the place of a name is chosen', learnChoices(choices));
process.stdout.write(`${samples.length} samples, ${choices.length} choices\n`);
