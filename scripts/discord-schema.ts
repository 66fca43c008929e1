/**
 * Cuts what the tests need out of Discord's own description of its API (github.com/discord/discord-api-spec, MIT) into
 * tests/support/discord/openapi.json: the routes that the bot uses, and the schemas that these refer to.
 * Run: npm run discord-schema -- path/to/openapi.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Json, type JsonObject, makeTidier, refsIn } from './discord/tidy.ts';

/** Method and path; `answer`: what the loopback answers is held against the description, too. */
const wanted: readonly (readonly [method: string, path: string, answer?: 'answer'])[] = [
  ['get', '/gateway/bot', 'answer'],
  ['get', '/users/@me'],
  ['get', '/applications/@me'],
  ['get', '/oauth2/applications/@me'],
  ['get', '/applications/{application_id}/commands', 'answer'],
  ['put', '/applications/{application_id}/commands', 'answer'],
  ['get', '/applications/{application_id}/guilds/{guild_id}/commands', 'answer'],
  ['put', '/applications/{application_id}/guilds/{guild_id}/commands', 'answer'],
  ['post', '/interactions/{interaction_id}/{interaction_token}/callback'],
  ['post', '/webhooks/{webhook_id}/{webhook_token}', 'answer'],
  ['get', '/webhooks/{webhook_id}/{webhook_token}/messages/@original', 'answer'],
  ['patch', '/webhooks/{webhook_id}/{webhook_token}/messages/@original', 'answer'],
  ['delete', '/webhooks/{webhook_id}/{webhook_token}/messages/@original'],
  ['patch', '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}', 'answer'],
  ['delete', '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}'],
];

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonObject;
}

type Content = { readonly content?: { readonly 'application/json'?: { readonly schema: JsonObject } } };

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
}

interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>> & { readonly parameters?: never }>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
}

const jsonOf = (content: Content | undefined) => content?.content?.['application/json']?.schema;

function cut({ paths, components, info }: Description) {
  const { tidy, nameOf } = makeTidier(components.schemas);
  const routes = wanted.map(([method, path, answer]) => {
    const item = paths[path];
    const operation = item?.[method];
    if (!item || !operation) throw new Error(`the description has no ${method} ${path}`);
    const shared = (item as { readonly parameters?: readonly Parameter[] }).parameters ?? [];
    const parameters = [...shared, ...(operation.parameters ?? [])];
    const of = (place: Parameter['in']) =>
      Object.fromEntries(parameters.filter((one) => one.in === place).map(({ name, schema }) => [name, tidy(schema)]));
    const request = jsonOf(operation.requestBody);
    const response = answer && jsonOf(operation.responses?.['200']);
    return {
      method: method.toUpperCase(),
      path,
      parameters: of('path'),
      query: of('query'),
      ...(request && { request: tidy(request) }),
      ...(response && { response: tidy(response) }),
    };
  });
  const schemas: Record<string, Json> = {};
  const todo = routes.flatMap((route) => refsIn(route));
  for (let ref = todo.pop(); ref !== undefined; ref = todo.pop()) {
    const name = nameOf(ref);
    if (name in schemas) continue;
    schemas[name] = tidy(components.schemas[name] ?? {});
    todo.push(...refsIn(schemas[name]));
  }
  return { version: info.version, routes, schemas };
}

/** One line a route and a schema, so that a newer description shows what changed. */
function printed({ version, routes, schemas }: ReturnType<typeof cut>): string {
  const names = Object.keys(schemas).sort();
  return [
    '{',
    '"source": "https://github.com/discord/discord-api-spec, MIT, (c) 2023 Discord; cut by scripts/discord-schema.ts",',
    `"version": ${JSON.stringify(version)},`,
    '"routes": [',
    routes.map((route) => JSON.stringify(route)).join(',\n'),
    '],',
    '"$defs": {',
    names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(schemas[name])}`).join(',\n'),
    '}',
    '}',
    '',
  ].join('\n');
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('which openapi.json? npm run discord-schema -- path/to/openapi.json');
const target = new URL('../tests/support/discord/openapi.json', import.meta.url);
writeFileSync(target, printed(cut(JSON.parse(readFileSync(file, 'utf8')) as Description)));
