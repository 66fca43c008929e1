import { DefaultRestOptions } from 'discord.js';

/** What went wrong between us and Discord while an interaction was answered, by its token, as long as it is being answered. */
const watched = new Map<string, string[]>();

/** Of an address: the interaction's token, and what is asked of it. */
const addressed = /\/(?:interactions|webhooks)\/\d+\/([^/?]+)(?:\/(callback|messages))?/;
const most = 12;

/** Keeps what goes wrong for an interaction until `end`. */
export function watch(token: string): { readonly troubles: readonly string[]; end(): void } {
  const troubles: string[] = [];
  watched.set(token, troubles);
  return { troubles, end: () => watched.delete(token) };
}

type Send = typeof DefaultRestOptions.makeRequest;

/** Sends a request, and notes where Discord does not take it or the line breaks: discord.js may send it again and tell nobody. */
export const sendNoting: Send = async (url, init) => {
  const [, token = '', what = 'follow-up'] = addressed.exec(url) ?? [];
  const note = (trouble: string) => {
    const troubles = watched.get(token);
    if (troubles && troubles.length < most) troubles.push(`${init.method ?? 'GET'} ${what}: ${trouble}`);
  };
  try {
    const response = await DefaultRestOptions.makeRequest(url, init);
    if (!response.ok) note(String(response.status));
    return response;
  } catch (error) {
    note('the line broke');
    throw error;
  }
};
