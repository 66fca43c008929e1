import type { CommandJson } from './registration.ts';

/** Only what we set; `null`, empty and false stand for "not set", and Discord adds its own fields. */
function comparable(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(comparable);
  if (json === null || typeof json !== 'object') return json;
  const ignored = new Set(['id', 'application_id', 'version', 'guild_id', 'nsfw', 'dm_permission', 'handler']);
  const isSet = (value: unknown) =>
    value !== null &&
    value !== undefined &&
    value !== false &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0);
  const entries = Object.entries(json).filter(
    ([key, value]) => !ignored.has(key) && !/^(name|description)_localized$/.test(key) && isSet(value),
  );
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, value]) => [key, key === 'default_member_permissions' ? String(value) : comparable(value)]),
  );
}

/** A registered command, as far as it is told from others. */
export interface Named {
  readonly type?: number | undefined;
  readonly name: string;
}

const keyOf = (command: Named) => `${command.type ?? 1} ${command.name}`;

/** A command that is to be added, changed or removed. */
export interface Change {
  readonly sign: '+' | '~' | '-';
  readonly name: string;
  /** Where a changed command differs: `options.event.description`. */
  readonly where: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (json: unknown): json is Json => json !== null && typeof json === 'object';

/** By what a list's members are told apart: their names where they have some. */
const byName = (json: Json): Json =>
  Array.isArray(json)
    ? Object.fromEntries(json.map((one, at) => [isJson(one) ? String(one.name ?? at) : at, one]))
    : json;

/** Where two comparable values differ, by path. */
function differences(a: unknown, b: unknown, path: string): readonly string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  if (!isJson(a) || !isJson(b)) return [path];
  const [own, other] = [byName(a), byName(b)];
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  const inside = keys.flatMap((key) => differences(own[key], other[key], path ? `${path}.${key}` : key));
  return inside.length > 0 ? inside : [`${path} (order)`];
}

/** What a registration would change, by name. */
export function changesBetween(registered: readonly Named[], wanted: readonly CommandJson[]): readonly Change[] {
  const before = new Map(registered.map((one) => [keyOf(one), comparable({ type: 1, ...one })]));
  const after = new Map(wanted.map((one) => [keyOf(one), comparable(one)]));
  const nameOf = (key: string) => (key.startsWith('1 ') ? `/${key.slice(2)}` : key.slice(2));
  return [
    ...[...after].flatMap(([key, json]): Change[] => {
      const old = before.get(key);
      if (old === undefined) return [{ sign: '+', name: nameOf(key), where: [] }];
      const where = differences(old, json, '');
      return where.length === 0 ? [] : [{ sign: '~', name: nameOf(key), where }];
    }),
    ...[...before.keys()].flatMap((key): Change[] =>
      after.has(key) ? [] : [{ sign: '-', name: nameOf(key), where: [] }],
    ),
  ];
}
