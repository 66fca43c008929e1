import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultSettings, type ServerSettings, type SettingsDesk } from '../news/settings.ts';

const isGuild = (guild: string) => /^\d{1,20}$/.test(guild);

/** Takes what is well-formed out of a settings file; the defaults for the rest. */
function readSettings(json: string): ServerSettings {
  const { answers, channels } = JSON.parse(json) as Record<string, unknown>;
  return {
    answers: answers === 'private' ? 'private' : 'public',
    channels: Array.isArray(channels) ? channels.filter((one): one is string => typeof one === 'string') : [],
  };
}

/** What each server has set, in `guilds/<guild id>/.settings.json` of the corpus; read once, written whole. */
export function settingsFolder(corpusPath: string): SettingsDesk {
  const known = new Map<string, ServerSettings>();
  const pathOf = (guild: string) => join(corpusPath, 'guilds', guild, '.settings.json');
  const of = (guild: string): ServerSettings => {
    const settings = known.get(guild);
    if (settings) return settings;
    let read = defaultSettings;
    try {
      if (isGuild(guild)) read = readSettings(readFileSync(pathOf(guild), 'utf8'));
    } catch {
      // No file, or one that is no JSON: the defaults hold.
    }
    known.set(guild, read);
    return read;
  };
  return {
    of,
    async change(guild, part) {
      if (!isGuild(guild)) throw new Error(`"${guild}" is no server id`);
      const changed = { ...of(guild), ...part };
      const path = pathOf(guild);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, `${JSON.stringify(changed, null, 2)}\n`);
      renameSync(`${path}.new`, path);
      known.set(guild, changed);
      return changed;
    },
  };
}
