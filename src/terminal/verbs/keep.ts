import type { Refusal } from '../../news/receipt.ts';
import type { Call } from '../house.ts';
import { opened, refusalsIn } from '../opened.ts';
import type { ExitStatus } from '../perform.ts';
import { inEnglish, refusalText } from '../remarks.ts';
import { coverageText } from '../render.ts';
import { wrap } from '../text.ts';

const count = (many: number, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en-US')} ${many === 1 ? one : more}`;

/** Files many articles; at the end what was filed, what was there already, and each refusal with its reason. */
export async function importArticles({ words, scope, house, streams }: Call): Promise<ExitStatus> {
  if (words.length === 0) {
    streams.err('import needs files or folders: dateline import news/ more.jsonl');
    return 2;
  }
  if (!(await opened(house, streams))) return 2;
  const home = scope.guild === null ? 'shared' : { guild: scope.guild };
  const seen = { filed: 0, duplicate: 0, refused: 0 };
  const refusals: Refusal[] = [];
  for await (const receipt of house.file(words, home)) {
    seen[receipt.status]++;
    if (receipt.status === 'refused') refusals.push(receipt);
    const all = seen.filed + seen.duplicate + seen.refused;
    streams.progress(`${count(all, 'article')} seen`);
  }
  const { filed, duplicate, refused } = seen;
  await streams.out(`${count(filed, 'article')} filed, ${count(duplicate, 'duplicate')}, ${refused} refused.`);
  for (const one of refusals) await streams.out(`Refused: ${refusalText(one)}`);
  if (refused > 0) return 2;
  return filed + duplicate > 0 ? 0 : 1;
}

/** Reads the corpus anew. */
export async function reindex({ house, streams }: Call): Promise<ExitStatus> {
  const opening = await opened(house, streams);
  if (!opening) return 2;
  const { articles, refusals } = opening;
  await streams.out(`${count(articles, 'article')} indexed, ${count(refusals.length, 'file')} refused.`);
  return 0;
}

/** What is in the corpus and what could not be read. */
export async function status({ flags, scope, house, streams }: Call): Promise<ExitStatus> {
  const opening = await opened(house, streams);
  if (!opening) return 2;
  const refusals = refusalsIn(scope, opening);
  const coverage = house.newsroom.coverage(scope);
  const told = refusals.map(({ name, why }) => ({ name, why: inEnglish(why) }));
  if (flags.json) await streams.out(JSON.stringify({ ...coverage, refusals: told }));
  else {
    for (const line of wrap(`${coverageText(coverage)}.`)) await streams.out(line);
    for (const one of refusals) for (const line of wrap(`Not read: ${refusalText(one)}`)) await streams.out(line);
  }
  return coverage.articles > 0 ? 0 : 1;
}

/** The articles in the scope, one JSON line each, in the form that `import` takes. */
export async function exportArticles({ scope, house, streams }: Call): Promise<ExitStatus> {
  const articles = await house.articles(scope);
  for (const { home: _, ...article } of articles) await streams.out(JSON.stringify(article));
  return articles.length > 0 ? 0 : 1;
}

/** Registers the slash commands with Discord. */
export async function register({ flags, scope, house, streams }: Call): Promise<ExitStatus> {
  const { clear = false, 'dry-run': dryRun = false } = flags;
  const changes = await house.register({ guild: scope.guild, clear: clear === true, dryRun: dryRun === true });
  if ('wrong' in changes) {
    streams.err(changes.wrong);
    return 2;
  }
  for (const line of changes) await streams.out(line);
  return 0;
}
