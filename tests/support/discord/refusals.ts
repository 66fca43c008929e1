import { type Component, type Embed, flags, flatten, type MessageBody } from './shapes.ts';

/** A rule that Discord holds a message to; what is wrong, or nothing. Written apart from `src/discord/limits.ts`, on purpose. */
type Rule = (body: MessageBody, components: readonly Component[]) => readonly string[];

const within = (name: string, text: string | undefined, [least, most]: readonly [number, number]) =>
  text !== undefined && (text.length < least || text.length > most)
    ? [`${name}: must be between ${least} and ${most} in length, is ${text.length}`]
    : [];

const isV2 = ({ flags: given = 0 }: MessageBody) => (given & flags.componentsV2) !== 0;

const v2Excludes: Rule = (body) =>
  isV2(body)
    ? [
        ...(body.content ? ['content: not with IS_COMPONENTS_V2'] : []),
        ...(body.embeds?.length ? ['embeds: not with IS_COMPONENTS_V2'] : []),
        ...(body.poll ? ['poll: not with IS_COMPONENTS_V2'] : []),
        ...(body.sticker_ids?.length ? ['sticker_ids: not with IS_COMPONENTS_V2'] : []),
      ]
    : [];

const v2Totals: Rule = (body, all) => {
  if (!isV2(body)) return [];
  const letters = all.reduce((sum, { type, content }) => sum + (type === 10 ? (content?.length ?? 0) : 0), 0);
  return [
    ...(all.length > 40 ? [`components: ${all.length} of 40`] : []),
    ...(letters > 4000 ? [`components: ${letters} characters of 4000`] : []),
    ...(body.components?.length === 0 ? ['components: none'] : []),
  ];
};

const legacyOnly: Rule = (body) =>
  isV2(body)
    ? []
    : [
        ...(body.components ?? []).flatMap(({ type }) =>
          type === 1 ? [] : [`components: type ${type} needs IS_COMPONENTS_V2`],
        ),
        ...((body.components?.length ?? 0) > 5 ? ['components: more than 5 rows'] : []),
      ];

const customIds: Rule = (_, all) => {
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  return [
    ...ids.flatMap((id) => within('custom_id', id, [1, 100])),
    ...(new Set(ids).size === ids.length ? [] : ['custom_id: component custom id cannot be duplicated']),
  ];
};

function ofButton({ label, style, url, custom_id }: Component): readonly string[] {
  const problems = [...within('label', label, [1, 80]), ...within('url', url, [1, 512])];
  if (style === undefined || style < 1 || style > 6) problems.push('style: missing');
  if ((style === 5) !== (url !== undefined)) problems.push('url: a link button has one, no other does');
  if ((style === 5) === (custom_id !== undefined)) problems.push('custom_id: every button but a link has one');
  if (label === undefined) problems.push('label: missing');
  if (url !== undefined && !/^(https?|discord):\/\//.test(url)) problems.push('url: scheme');
  return problems;
}

function ofSelect({ options = [], placeholder, custom_id }: Component): readonly string[] {
  const values = options.map(({ value }) => value);
  return [
    ...(custom_id === undefined ? ['custom_id: missing'] : []),
    ...(options.length < 1 || options.length > 25 ? [`options: ${options.length} of 1-25`] : []),
    ...(new Set(values).size === values.length ? [] : ['options: the value is already used']),
    ...within('placeholder', placeholder, [1, 150]),
    ...options.flatMap(({ label, value, description }) => [
      ...within('option.label', label, [1, 100]),
      ...within('option.value', value, [1, 100]),
      ...within('option.description', description, [1, 100]),
    ]),
  ];
}

function ofRow({ components = [] }: Component): readonly string[] {
  const selects = components.filter(({ type }) => type !== 2).length;
  if (components.length < 1 || components.length > 5) return [`row: ${components.length} of 1-5 components`];
  return selects > 0 && components.length > 1 ? ['row: a select stands alone'] : [];
}

function ofSection({ components = [], accessory }: Component): readonly string[] {
  return [
    ...(components.length < 1 || components.length > 3 ? ['section: 1-3 texts'] : []),
    ...(accessory ? [] : ['section: accessory is required']),
  ];
}

const ofType: Readonly<Record<number, (component: Component) => readonly string[]>> = {
  1: ofRow,
  2: ofButton,
  3: ofSelect,
  9: ofSection,
  10: ({ content }) => within('content', content ?? '', [1, 4000]),
  12: ({ items = [] }) => [
    ...(items.length < 1 || items.length > 10 ? ['gallery: 1-10 items'] : []),
    ...items.flatMap(({ description }) => within('alt text', description, [1, 1024])),
  ],
  13: () => [],
  14: () => [],
  17: ({ components = [] }) => (components.length === 0 ? ['container: empty'] : []),
};

const eachComponent: Rule = (_, all) =>
  all.flatMap((component) => ofType[component.type]?.(component) ?? [`component type ${component.type} is unknown`]);

const attachmentsShown: Rule = (body, all) => {
  const named = new Set((body.attachments ?? []).map(({ filename }) => filename));
  const links = all.flatMap(({ items = [], file }) => [
    ...items.map(({ media }) => media.url),
    ...(file ? [file.url] : []),
  ]);
  return links.flatMap((url) =>
    url.startsWith('attachment://') && !named.has(url.slice(13)) ? [`${url}: no such attachment`] : [],
  );
};

const lettersOf = ({ title = '', description = '', footer, author, fields = [] }: Embed) =>
  [
    title,
    description,
    footer?.text ?? '',
    author?.name ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ].join('').length;

const embedLimits: Rule = ({ embeds = [] }) => [
  ...(embeds.length > 10 ? ['embeds: more than 10'] : []),
  ...(embeds.reduce((sum, embed) => sum + lettersOf(embed), 0) > 6000
    ? ['embeds: more than 6000 characters in all']
    : []),
  ...embeds.flatMap(({ title, description, fields = [] }) => [
    ...within('embed.title', title, [0, 256]),
    ...within('embed.description', description, [0, 4096]),
    ...(fields.length > 25 ? ['embed.fields: more than 25'] : []),
    ...fields.flatMap(({ name, value }) => [
      ...within('field.name', name, [1, 256]),
      ...within('field.value', value, [1, 1024]),
    ]),
  ]),
];

const rules: readonly Rule[] = [
  v2Excludes,
  v2Totals,
  legacyOnly,
  customIds,
  eachComponent,
  attachmentsShown,
  embedLimits,
  ({ content }) => within('content', content, [0, 2000]),
];

/** Everything that Discord would refuse in a message; empty where it would take it. */
export function refusalsOf(body: MessageBody): readonly string[] {
  const all = flatten(body.components);
  return rules.flatMap((rule) => rule(body, all));
}

/** A message that says nothing at all (50006). */
export function isEmpty({ content, embeds, components, attachments, poll }: MessageBody): boolean {
  return !content && !embeds?.length && !components?.length && !attachments?.length && !poll;
}
