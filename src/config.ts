import { z } from 'zod';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** 64 bits in decimal; Discord's own have 17 digits and more. */
const snowflake = /^\d{1,20}$/;

function idOf(what: string) {
  return z.string().regex(snowflake, `must be ${what}, a number such as 81384788765712384`).optional();
}

const list = z
  .string()
  .optional()
  .transform((text) => (text ?? '').split(/[\s,;]+/).filter((id) => id !== ''))
  .refine((ids) => ids.every((id) => snowflake.test(id)), {
    error: 'must be server ids with commas between them, such as 81384788765712384,41771983423143937',
  });

const token = z
  .string()
  .transform((text) => text.replace(/^Bot\s+/, ''))
  .refine((text) => /^[\x21-\x7e]+$/.test(text), {
    error:
      'must be one word without spaces or quotation marks: copy it anew from the Bot page of discord.com/developers',
  })
  .optional();

const url = z
  .url({ protocol: /^https?$/, error: 'must be a web address, such as http://127.0.0.1:8080/api' })
  .optional();

const level = z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('info');

/** What can be set, by the name of its environment variable. `.env.example` says the same to people. */
const settings = z.object({
  DISCORD_TOKEN: token,
  DISCORD_CLIENT_ID: idOf("the application's id"),
  APPLICATION_ID: idOf("the application's id"),
  DISCORD_GUILD_ID: idOf("a server's id"),
  ALLOWED_GUILD_IDS: list,
  LOG_LEVEL: level,
  CORPUS_DIR: z.string().default('corpus'),
  DATA_DIR: z.string().default('data'),
  DISCORD_API_URL: url,
});

export interface Config {
  /** A secret: never to be printed. `null`: no Discord, the prompt instead. */
  readonly token: string | null;
  readonly applicationId: string | null;
  /** Where slash commands are registered while developing; `null`: everywhere. */
  readonly guildId: string | null;
  /** The only servers that are answered; empty: all. */
  readonly allowedGuildIds: readonly string[];
  readonly logLevel: (typeof levels)[number];
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Where Discord is, for tests; `null`: the real one. */
  readonly apiUrl: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Empty and blank values count as not set: that is how a line of `.env` is left out. */
function given(environment: Environment): Environment {
  const set = Object.keys(settings.shape).map((name) => [name, environment[name]?.trim() || undefined]);
  return Object.fromEntries(set);
}

/**
 * Reads the settings. `{ problems }`: everything that is wrong, a sentence each that starts with the setting's name and says what
 * to do; no value is repeated in them, so none can leak.
 */
export function readConfig(environment: Environment): Config | { readonly problems: readonly string[] } {
  const read = settings.safeParse(given(environment));
  const { DISCORD_CLIENT_ID: id, APPLICATION_ID: alias } = given(environment);
  const twice = id !== undefined && alias !== undefined && id !== alias;
  const problems = read.error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`) ?? [];
  if (twice)
    problems.push('APPLICATION_ID is another name for DISCORD_CLIENT_ID and they differ: keep one of the two.');
  if (problems.length > 0 || !read.data) return { problems };
  const set = read.data;
  return {
    token: set.DISCORD_TOKEN ?? null,
    applicationId: set.DISCORD_CLIENT_ID ?? set.APPLICATION_ID ?? null,
    guildId: set.DISCORD_GUILD_ID ?? null,
    allowedGuildIds: set.ALLOWED_GUILD_IDS,
    logLevel: set.LOG_LEVEL,
    corpusDir: set.CORPUS_DIR,
    dataDir: set.DATA_DIR,
    apiUrl: set.DISCORD_API_URL ?? null,
  };
}
