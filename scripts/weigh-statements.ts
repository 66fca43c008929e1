/**
 * Learns the weights of src/reading/data/statements-evidence.ts (is an indirect statement right?): a logistic regression over the signs of
 * src/reading/statements/signs.ts, on articles whose statements are marked. Says first, by five-fold cross-validation, what is kept at which
 * threshold of the weights alone and how much of it is right.
 * Run: node --import tsx scripts/weigh-statements.ts <articles.jsonl, as scripts/evaluate/document.ts has them>
 */
import { writeFileSync } from 'node:fs';
import { readDateline } from '../src/reading/dateline.ts';
import { readParagraphs } from '../src/reading/paragraphs.ts';
import { readQuotations } from '../src/reading/quotations.ts';
import { readSentences } from '../src/reading/sentences.ts';
import { type Attribution, spanOf } from '../src/reading/statements/attribution.ts';
import { attributionsIn } from '../src/reading/statements/attributions.ts';
import { isIndirect } from '../src/reading/statements/credible.ts';
import { segmentsOf } from '../src/reading/statements/segments.ts';
import { signsOf } from '../src/reading/statements/signs.ts';
import { unread } from '../src/reading/unread.ts';
import { type AnnotatedDocument, loadDocuments } from './evaluate/document.ts';
import { lettersIn, sharedLetters } from './evaluate/letters.ts';
import { pairUp } from './evaluate/pairing.ts';
import { learnSigns, type Sample } from './weigh/learn.ts';

interface Lettered {
  readonly letters: readonly number[];
}

interface Found extends Lettered {
  readonly attribution: Attribution;
}

function share(a: Lettered, b: Lettered): number {
  const common = sharedLetters(a.letters, b.letters);
  return common / (a.letters.length + b.letters.length - common);
}

function attributionsOf(text: string): readonly Attribution[] {
  let draft = unread({ headline: '', body: text, published: null });
  for (const step of [readParagraphs, readSentences, readQuotations, readDateline])
    draft = { ...draft, ...step(draft) };
  return segmentsOf(draft).flatMap((segment) => attributionsIn(segment, () => true));
}

/** Right: four fifths of its letters are a marked statement's. What is a belief of the text is neither right nor wrong. */
function samplesOf({ text, statements }: AnnotatedDocument): readonly Sample[] {
  const found = attributionsOf(text).map((attribution): Found => {
    const parts = attribution.contents.flatMap((content) => spanOf(attribution.segment, content) ?? []);
    return { attribution, letters: lettersIn(text, parts) };
  });
  const lettered = statements.map((each) => ({ ...each, letters: lettersIn(text, each.parts ?? [each]) }));
  const marked = lettered.filter(({ speech }) => speech !== false);
  const beliefs = lettered.filter(({ speech }) => speech === false);
  const right = new Set(
    pairUp(found, marked, share)
      .filter(({ shared }) => shared >= 0.8)
      .map((pair) => pair.found),
  );
  return found
    .filter((each) => isIndirect(each.attribution))
    .filter((each) => right.has(each) || !beliefs.some((belief) => share(each, belief) >= 0.5))
    .map((each) => ({ signs: signsOf(each.attribution), right: right.has(each) }));
}

const learn = (samples: readonly Sample[]) => learnSigns(samples, { rounds: 40, decay: 0.005 });

const scoreOf = ({ signs }: Sample, weights: ReadonlyMap<string, number>): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);

const folds = 5;

/** Every sample with the score that it gets from weights learned without its document. */
function crossValidated(lessons: readonly (readonly Sample[])[]): readonly { score: number; right: boolean }[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = learn(lessons.filter((_, index) => index % folds !== fold).flat());
    const held = lessons.filter((_, index) => index % folds === fold).flat();
    return held.map((sample) => ({ score: scoreOf(sample, weights), right: sample.right }));
  });
}

function report(scored: ReturnType<typeof crossValidated>): string {
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  const right = scored.filter((each) => each.right).length;
  const rows = [Number.NEGATIVE_INFINITY, -0.8, -0.6, -0.4, -0.2, 0, 0.2].map((least) => {
    const kept = scored.filter(({ score }) => score >= least);
    const rightKept = kept.filter((each) => each.right).length;
    return `from ${least}: ${kept.length} kept, right ${percent(rightKept, kept.length)} %, of the right ones ${percent(rightKept, right)} %`;
  });
  return `${scored.length} samples\n${rows.join('\n')}\n`;
}

function save(weights: ReadonlyMap<string, number>) {
  const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.05).sort((a, b) => b[1] - a[1]);
  const head =
    '/** What each sign weighs for (above 0) and against an indirect statement: log odds, learned by scripts/weigh-statements.ts. */';
  const table = rows.map(([sign, weight]) => `  [${JSON.stringify(sign)}, ${weight.toFixed(2)}],`).join('\n');
  writeFileSync(
    new URL('../src/reading/data/statements-evidence.ts', import.meta.url),
    `${head}\nexport const evidence: ReadonlyMap<string, number> = new Map<string, number>([\n${table}\n]);\n`,
  );
}

const [file = ''] = process.argv.slice(2);
const lessons = loadDocuments(file).map(samplesOf);
process.stdout.write(report(crossValidated(lessons)));
save(learn(lessons.flat()));
