import { type REST, type RouteLike, Routes } from 'discord.js';
import type { CommandJson } from './registration.ts';

type Json = Readonly<Record<string, unknown>>;
const isJson = (json: unknown): json is Json => json !== null && typeof json === 'object';

/** What Discord adds by itself, and where a command may be used: that it keeps for all servers only. */
const ignored = new Set(
  'id application_id version guild_id nsfw dm_permission handler name_localized description_localized'.split(' '),
);
const onlyForAll = new Set(['contexts', 'integration_types']);

/** Nothing at all: how Discord gives back what was not set, or left out what was set to it. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (isJson(value) && Object.keys(value).length === 0);

/** Only what we set, keys in one order, so that two of them are compared as text. */
function comparable(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(comparable);
  if (!isJson(json)) return json;
  const entries = Object.entries(json).filter(([key, value]) => !ignored.has(key) && !isNothing(value));
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, value]) => [key, key === 'default_member_permissions' ? String(value) : comparable(value)]),
  );
}

/** A registered command, as far as it is told from others. */
export interface Named {
  readonly type?: number | undefined;
  readonly name: string;
}

const keyOf = (command: Named) => `${command.type ?? 1} ${command.name}`;

/** Where a changed command differs, by path (`options.event.description`), and what stands there; `undefined`: nothing. */
export interface Differing {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A command that is to be added, changed or removed. */
export interface Change {
  readonly sign: '+' | '~' | '-';
  readonly name: string;
  readonly where: readonly Differing[];
}

/** By what a list's members are told apart: their names where they have some. */
const byName = (json: Json): Json =>
  Array.isArray(json)
    ? Object.fromEntries(json.map((one, at) => [isJson(one) ? String(one.name ?? at) : at, one]))
    : json;

/** Where two comparable values differ. */
function differences(before: unknown, after: unknown, path: string): readonly Differing[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isJson(before) || !isJson(after)) return [{ path, before, after }];
  const [own, other] = [byName(before), byName(after)];
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  const inside = keys.flatMap((key) => differences(own[key], other[key], path ? `${path}.${key}` : key));
  const order = (of: Json) => Object.keys(of).join(', ');
  return inside.length > 0 ? inside : [{ path: `${path} (order)`, before: order(own), after: order(other) }];
}

/** Servers: all, or one while developing. */
export type Where = string | null;

/** What a registration would change there, by name. */
export function changesBetween(
  registered: readonly Named[],
  wanted: readonly CommandJson[],
  where: Where = null,
): readonly Change[] {
  const known = (command: object) =>
    comparable(
      where === null ? command : Object.fromEntries(Object.entries(command).filter(([key]) => !onlyForAll.has(key))),
    );
  const before = new Map(registered.map((one) => [keyOf(one), known({ type: 1, ...one })]));
  const after = new Map(wanted.map((one) => [keyOf(one), known(one)]));
  const nameOf = (key: string) => (key.startsWith('1 ') ? `/${key.slice(2)}` : key.slice(2));
  return [
    ...[...after].flatMap(([key, json]): Change[] => {
      const old = before.get(key);
      if (old === undefined) return [{ sign: '+', name: nameOf(key), where: [] }];
      const differing = differences(old, json, '');
      return differing.length === 0 ? [] : [{ sign: '~', name: nameOf(key), where: differing }];
    }),
    ...[...before.keys()].flatMap((key): Change[] =>
      after.has(key) ? [] : [{ sign: '-', name: nameOf(key), where: [] }],
    ),
  ];
}

/** The address at which an application's commands for these servers are read and written. */
export const routeOf = (application: string, where: Where): RouteLike =>
  where === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, where);

/** The commands that are registered there, with their words in all languages. */
export const registeredAt = async (rest: REST, route: RouteLike): Promise<readonly Named[]> =>
  (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as readonly Named[];
