import { ComponentType } from 'discord.js';

/** What Discord holds a message to and discord.js does not check (its documentation of 2026-07; letters are UTF-16 units). */
export const limits = {
  components: 40,
  letters: 4000,
  content: 2000,
  customId: 100,
  buttonLabel: 80,
  url: 512,
  choices: 25,
  choice: 100,
  rowButtons: 5,
  selectOptions: 25,
} as const;

/** Any component, as far as a limit looks at it. */
export interface Part {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly content?: string;
  readonly label?: string;
  readonly url?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly items?: readonly unknown[];
}

/** A component and all that it holds, in reading order: Discord counts them all. */
export function allParts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [
    part,
    ...allParts(part.components ?? []),
    ...(part.accessory ? allParts([part.accessory]) : []),
  ]);
}

type Check = (part: Part) => string | null;

const length = (what: string, text: string | undefined, most: number) =>
  text !== undefined && (text.length < 1 || text.length > most)
    ? `${what} has ${text.length} of 1-${most} characters`
    : null;

const between = (what: string, count: number, [least, most]: readonly [number, number]) =>
  count < least || count > most ? `${what}: ${count} of ${least}-${most}` : null;

const checks: Readonly<Record<number, readonly Check[]>> = {
  [ComponentType.ActionRow]: [
    ({ components = [] }) => between('a row', components.length, [1, limits.rowButtons]),
    ({ components = [] }) =>
      components.length > 1 && components.some(({ options }) => options) ? 'a select shares its row' : null,
  ],
  [ComponentType.Button]: [
    ({ label }) => length('a button', label ?? '', limits.buttonLabel),
    ({ url }) => length('a link', url, limits.url),
    ({ url, custom_id }) => ((url === undefined) === (custom_id === undefined) ? 'a button has a link or an id' : null),
  ],
  [ComponentType.StringSelect]: [
    ({ options = [] }) => between('a select', options.length, [1, limits.selectOptions]),
    ({ options = [] }) => (new Set(options.map(({ value }) => value)).size < options.length ? 'a value repeats' : null),
    ({ options = [] }) =>
      options.map(({ label }) => length('an option', label, 100)).find((problem) => problem !== null) ?? null,
    ({ options = [] }) =>
      options.map(({ value }) => length('a value', value, 100)).find((problem) => problem !== null) ?? null,
  ],
  [ComponentType.TextDisplay]: [({ content }) => length('a text', content ?? '', limits.letters)],
  [ComponentType.Container]: [({ components = [] }) => (components.length < 1 ? 'a container is empty' : null)],
  [ComponentType.Section]: [({ components = [] }) => between('a section', components.length, [1, 3])],
  [ComponentType.MediaGallery]: [({ items = [] }) => between('a gallery', items.length, [1, 10])],
};

/** Everything that Discord would refuse in a message of Components V2; empty where it would take it. */
export function problemsOf(components: readonly Part[]): readonly string[] {
  const parts = allParts(components);
  const letters = parts.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const ids = parts.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const problems = [
    between('components', parts.length, [1, limits.components]),
    letters > limits.letters ? `${letters} characters of ${limits.letters}` : null,
    new Set(ids).size < ids.length ? 'a custom_id repeats' : null,
    ...ids.map((id) => length('a custom_id', id, limits.customId)),
    ...parts.flatMap((part) => (checks[part.type] ?? []).map((check) => check(part))),
  ];
  return problems.filter((problem) => problem !== null);
}
