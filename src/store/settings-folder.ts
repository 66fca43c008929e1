import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultSettings, type ServerSettings, type SettingsDesk } from '../news/settings.ts';

const isGuild = (guild: string) => /^\d{1,20}$/.test(guild);

const isText = (one: unknown): one is string => typeof one === 'string';

function parsed(json: string): ServerSettings {
  const { answers = 'public', channels = [] } = JSON.parse(json) as Record<string, unknown>;
  if (answers !== 'public' && answers !== 'private') throw new Error('"answers" is neither "public" nor "private"');
  if (!Array.isArray(channels) || !channels.every(isText)) throw new Error('"channels" is no list of channel ids');
  return { answers, channels };
}

const isMissing = (cause: unknown) => (cause as NodeJS.ErrnoException).code === 'ENOENT';

/** The settings in a file; the defaults where there is none. A broken file opens no channel that was closed. */
function readSettings(path: string): ServerSettings {
  try {
    return parsed(readFileSync(path, 'utf8'));
  } catch (cause) {
    if (isMissing(cause)) return defaultSettings;
    const why = cause instanceof Error ? cause.message : String(cause);
    return {
      answers: 'private',
      channels: [],
      broken: `${path} cannot be used (${why}): mend it, or delete it to begin anew`,
    };
  }
}

/** What each server has set, in `guilds/<guild id>/.settings.json` of the corpus; read once, written whole. */
export function settingsFolder(corpusPath: string): SettingsDesk {
  const known = new Map<string, ServerSettings>();
  const pathOf = (guild: string) => join(corpusPath, 'guilds', guild, '.settings.json');
  const of = (guild: string): ServerSettings => {
    const settings = known.get(guild);
    if (settings) return settings;
    const read = isGuild(guild) ? readSettings(pathOf(guild)) : defaultSettings;
    if (read.broken === undefined) known.set(guild, read);
    return read;
  };
  return {
    of,
    async change(guild, part) {
      if (!isGuild(guild)) throw new Error(`"${guild}" is no server id`);
      const before = of(guild);
      if (before.broken !== undefined) throw new Error(before.broken);
      const changed = { ...before, ...part };
      const path = pathOf(guild);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, `${JSON.stringify(changed, null, 2)}\n`);
      renameSync(`${path}.new`, path);
      known.set(guild, changed);
      return changed;
    },
  };
}
