import { REST, Routes } from 'discord.js';
import { commands, messageCommands } from '../commands/index.ts';
import { restAt } from './discord/client.ts';
import { type Change, changesBetween, registeredAt, routeOf } from './discord/registered.ts';
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
const longestValue = 100;

/** What stands in a place of a command, in short. */
function shown(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  return json.length > longestValue ? `${json.slice(0, longestValue)}…` : json;
}

/** `~ /when`, and below it `options.event.description: "old" -> "new"`, a line each. */
function linesOf({ sign, name, where }: Change): readonly string[] {
  const rest = where.length > mostPlaces ? [`    and ${where.length - mostPlaces} more`] : [];
  const places = where.slice(0, mostPlaces).map(({ path, before, after }) => {
    return `    ${path}: ${shown(before)} -> ${shown(after)}`;
  });
  return [`${sign} ${name}`, ...places, ...rest];
}

/** Discord takes 200 new commands a day: nobody waits at a prompt until tomorrow. */
const longestPause = 60_000;

function restFor({ apiUrl, token }: RegisterSettings): REST {
  const rejectOnRateLimit = ({ retryAfter }: { readonly retryAfter: number }) => retryAfter > longestPause;
  return new REST({ ...restAt(apiUrl), rejectOnRateLimit }).setToken(token);
}

/**
 * Registers the slash commands where they are not registered as they should be, and says what changed, a line each.
 * For all servers, or for one; never for both, or each command would be shown twice.
 */
export async function register(settings: RegisterSettings, flags: RegisterFlags = {}): Promise<readonly string[]> {
  const rest = restFor(settings);
  const { guild = null } = flags;
  const id = settings.applicationId ?? ((await rest.get(Routes.currentApplication())) as { id: string }).id;
  const route = routeOf(id, guild);
  const registered = await registeredAt(rest, route);
  const wanted = flags.clear ? [] : registrationOf(commands, messageCommands);
  const changes = changesBetween(registered, wanted, guild);
  const where = guild === null ? 'all servers' : `server ${guild}`;
  const isTwice = guild !== null && !flags.clear && (await registeredAt(rest, routeOf(id, null))).length > 0;
  const twice =
    'Commands are registered for all servers, too: each is shown twice here until one of both is cleared (--clear).';
  const lines = [...changes.flatMap(linesOf), ...(isTwice ? [twice] : [])];
  if (changes.length === 0)
    return [`Nothing to change: ${registered.length} commands are registered for ${where}.`, ...lines];
  if (flags.dryRun) return [...lines, `Nothing was changed (--dry-run); ${where}.`];
  await rest.put(route, { body: wanted });
  return [...lines, `${wanted.length} commands are registered for ${where}.`];
}
