import type { House } from './terminal/house.ts';
import type { ExitStatus } from './terminal/perform.ts';
import { openPrompt } from './terminal/prompt.ts';

/** Opens the house's door: Discord where there is a token, else the prompt. */
export async function main(house: House, guild: string | null): Promise<ExitStatus> {
  return openPrompt(house, { guild }, process);
}
