import { REST, Routes } from 'discord.js';
import { commands, messageCommands } from '../commands/index.ts';
import { restAt } from './discord/client.ts';
import { type Change, changesBetween, type Named } from './discord/registered.ts';
import { registrationOf } from './discord/registration.ts';

export interface RegisterSettings {
  readonly token: string;
  /** The application's id; read from Discord where it is not set. */
  readonly applicationId?: string | undefined;
  readonly apiUrl?: string | undefined;
}

export interface RegisterFlags {
  /** Only for this server, while developing. */
  readonly guild?: string | undefined;
  /** Takes all commands away. */
  readonly clear?: boolean | undefined;
  /** Says what would change and changes nothing. */
  readonly dryRun?: boolean | undefined;
}

const mostPlaces = 6;

/** `~ /when: description, options.event.description`. */
function lineOf({ sign, name, where }: Change): string {
  const rest = where.length > mostPlaces ? [`${where.length - mostPlaces} more`] : [];
  const places = [...where.slice(0, mostPlaces), ...rest].join(', ');
  return `${sign} ${name}${places && `: ${places}`}`;
}

/**
 * Registers the slash commands where they are not registered as they should be, and says what changed, a line each.
 * For all servers, or for one; never for both, or each command would be shown twice.
 */
export async function register(settings: RegisterSettings, flags: RegisterFlags = {}): Promise<readonly string[]> {
  const rest = new REST(restAt(settings.apiUrl)).setToken(settings.token);
  const id = settings.applicationId ?? ((await rest.get(Routes.currentApplication())) as { id: string }).id;
  const route = flags.guild ? Routes.applicationGuildCommands(id, flags.guild) : Routes.applicationCommands(id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as readonly Named[];
  const wanted = flags.clear ? [] : registrationOf(commands, messageCommands);
  const changes = changesBetween(registered, wanted);
  const where = flags.guild ? `server ${flags.guild}` : 'all servers';
  if (changes.length === 0) return [`Nothing to change: ${registered.length} commands are registered for ${where}.`];
  const lines = changes.map(lineOf);
  const isTwice =
    flags.guild && !flags.clear && ((await rest.get(Routes.applicationCommands(id))) as readonly Named[]).length > 0;
  if (isTwice)
    lines.push('Commands are registered for all servers, too: each is shown twice here until one of both is cleared.');
  if (flags.dryRun) return [...lines, `Nothing was changed (--dry-run); ${where}.`];
  await rest.put(route, { body: wanted });
  return [...lines, `${wanted.length} commands are registered for ${where}.`];
}
