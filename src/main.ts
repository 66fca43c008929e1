import type { Config } from './config.ts';
import type { Scope } from './news/article.ts';
import type { House } from './terminal/house.ts';
import type { ExitStatus } from './terminal/perform.ts';
import { openPrompt } from './terminal/prompt.ts';

/** Opens the house's door: Discord where there is a token, else the prompt. */
export async function main(house: House, _config: Config, scope: Scope): Promise<ExitStatus> {
  return openPrompt(house, scope, process);
}
