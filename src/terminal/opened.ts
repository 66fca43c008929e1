import type { House, Opening, Streams } from './house.ts';

/** Refusals that are told one by one; `dateline status` lists them all. */
const mostTold = 10;

/** Opens the house, with signs of life on standard error. `null`: it is broken, and why has been said. */
export async function opened(house: House, streams: Streams): Promise<Opening | null> {
  try {
    return await house.open((articles) =>
      streams.progress(`Reading the corpus: ${articles.toLocaleString('en-US')} articles`),
    );
  } catch (cause) {
    streams.err(cause instanceof Error ? cause.message : String(cause));
    return null;
  }
}

/** Opens the house for questions; says what could not be read. `null`: broken, or there is nothing to ask about. */
export async function openedToAsk(house: House, streams: Streams): Promise<Opening | null> {
  const opening = await opened(house, streams);
  if (opening === null) return null;
  const { articles, refusals } = opening;
  for (const { name, why } of refusals.slice(0, mostTold)) streams.err(`Not read: ${name}: ${why}`);
  const more = refusals.length - mostTold;
  if (more > 0) streams.err(`Not read: ${more.toLocaleString('en-US')} more; dateline status lists them all.`);
  return articles === 0 && refusals.length > 0 ? null : opening;
}
