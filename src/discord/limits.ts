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
  placeholder: 150,
  altText: 1024,
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  fields: 5,
  title: 45,
  fieldText: 4000,
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
  readonly placeholder?: string;
  readonly items?: readonly { readonly media?: { readonly url: string }; readonly description?: string | null }[];
  readonly file?: { readonly url: string };
  /** What a label in a form stands for, and what stands in it already. */
  readonly component?: Part;
  readonly max_length?: number;
  readonly value?: string;
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

const options = (of: (option: NonNullable<Part['options']>[number]) => string | null): Check => {
  return ({ options = [] }) => options.map(of).find((problem) => problem !== null) ?? null;
};

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
    options(({ label }) => length('an option', label, 100)),
    options(({ value }) => length('a value', value, 100)),
    options(({ description }) => length('a description', description, 100)),
    ({ placeholder }) => length('a placeholder', placeholder, limits.placeholder),
  ],
  [ComponentType.TextDisplay]: [({ content }) => length('a text', content?.trim() ? content : '', limits.letters)],
  [ComponentType.Container]: [({ components = [] }) => (components.length < 1 ? 'a container is empty' : null)],
  [ComponentType.Section]: [
    ({ components = [] }) => between('a section', components.length, [1, 3]),
    ({ accessory }) => (accessory ? null : 'a section has no accessory'),
  ],
  [ComponentType.MediaGallery]: [
    ({ items = [] }) => between('a gallery', items.length, [1, 10]),
    ({ items = [] }) =>
      items
        .map(({ description }) => length('an alt text', description ?? undefined, limits.altText))
        .find((one) => one !== null) ?? null,
  ],
  [ComponentType.Label]: [
    ({ label }) => length('a label', label ?? '', limits.title),
    ({ component }) => length("a field's text", component?.value, component?.max_length ?? limits.fieldText),
    ({ component }) => between("a field's room", component?.max_length ?? 1, [1, limits.fieldText]),
  ],
};

/** A file that goes along with a message. */
interface Attached {
  readonly name: string;
  readonly data: { readonly length: number } | string | number | boolean;
}

const sizeOf = ({ data }: Attached) => (typeof data === 'string' ? Buffer.byteLength(data) : Object(data).length);

/** Files that Discord would refuse, or would not show: only what a component refers to is seen. */
function fileProblems(parts: readonly Part[], files: readonly Attached[]): readonly (string | null)[] {
  const shown = parts.flatMap(({ items = [], file }) => [...items.map(({ media }) => media?.url), file?.url]);
  const named = files.map(({ name }) => `attachment://${name}`);
  return [
    between('files', files.length, [0, limits.files]),
    files.some((file) => sizeOf(file) > limits.fileBytes) ? 'a file is too large' : null,
    named.some((url) => !shown.includes(url)) ? 'a file is not shown' : null,
    shown.some((url) => url?.startsWith('attachment://') && !named.includes(url)) ? 'a file is missing' : null,
  ];
}

const isProblem = (problem: string | null) => problem !== null;
const ownProblems = (parts: readonly Part[]) =>
  parts.flatMap((part) => (checks[part.type] ?? []).map((check) => check(part)));
const idProblems = (parts: readonly Part[]) => {
  const ids = parts.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const repeats = new Set(ids).size < ids.length ? 'a custom_id repeats' : null;
  return [repeats, ...ids.map((id) => length('a custom_id', id, limits.customId))];
};

/** Everything that Discord would refuse in a message of Components V2; empty where it would take it. */
export function problemsOf(components: readonly Part[], files: readonly Attached[] = []): readonly string[] {
  const parts = allParts(components);
  const letters = parts.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const problems = [
    between('components', parts.length, [1, limits.components]),
    letters > limits.letters ? `${letters} characters of ${limits.letters}` : null,
    ...idProblems(parts),
    ...ownProblems(parts),
    ...fileProblems(parts, files),
  ];
  return problems.filter(isProblem);
}

interface FormShape {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Part[];
}

/** Everything that Discord would refuse in a form; empty where it would open it. */
export function formProblems({ custom_id, title, components }: FormShape): readonly string[] {
  const inside = components.flatMap(({ component }) => (component ? [component] : []));
  const problems = [
    length('a title', title, limits.title),
    between('fields', components.length, [1, limits.fields]),
    ...idProblems([{ type: 0, custom_id }, ...inside]),
    ...ownProblems(components),
  ];
  return problems.filter(isProblem);
}
