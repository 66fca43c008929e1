import type { Scope } from '../news/article.ts';
import type { Refusal } from '../news/receipt.ts';
import type { House, Opening, Streams } from './house.ts';
import { complaint } from './perform.ts';
import { refusalText } from './remarks.ts';

/** Refusals that are told one by one; `dateline status` lists them all. */
const mostTold = 5;

/** Opens the house, with signs of life on standard error. `null`: it is broken, and why has been said. */
export async function opened(house: House, streams: Streams): Promise<Opening | null> {
  try {
    return await house.open((articles) =>
      streams.progress(`Reading the corpus: ${articles.toLocaleString('en-US')} articles`),
    );
  } catch (cause) {
    streams.err(complaint(cause, streams.err));
    return null;
  }
}

/** What could not be read of what is in the scope: another server's files are not named. */
export function refusalsIn({ guild }: Scope, { refusals }: Opening): readonly Refusal[] {
  return refusals.filter(({ name }) => {
    const [, owner] = /^guilds\/(\d+)\//.exec(name) ?? [];
    return owner === undefined || owner === guild;
  });
}

/** Opens the house for questions; says what could not be read. False: broken, or there is nothing to ask about. */
export async function openedToAsk(house: House, scope: Scope, streams: Streams): Promise<boolean> {
  const opening = await opened(house, streams);
  if (opening === null) return false;
  const refusals = refusalsIn(scope, opening);
  for (const one of refusals.slice(0, mostTold)) streams.err(`Not read: ${refusalText(one)}`);
  const more = refusals.length - mostTold;
  if (more > 0) streams.err(`Not read: ${more.toLocaleString('en-US')} more; dateline status lists them all.`);
  return opening.articles > 0 || refusals.length === 0;
}
