import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, object>>;
  readonly query: Readonly<Record<string, { readonly type?: string }>>;
  readonly request?: object;
  readonly response?: object;
}

/** Discord's own description of the routes that the bot uses (`scripts/discord-schema.ts`). */
const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as {
  readonly routes: readonly Route[];
  readonly $defs: Readonly<Record<string, object>>;
};

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
});
ajv.addSchema({ $id: 'discord', $defs: description.$defs });

const inDiscord = (schema: object) => JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"discord#/$defs/'));

const compiled = new Map<object, ValidateFunction>();
function validatorOf(schema: object): ValidateFunction {
  const validate = compiled.get(schema) ?? ajv.compile(inDiscord(schema));
  compiled.set(schema, validate);
  return validate;
}

const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
/** Errors that only say that there are others. */
const isEcho = ({ keyword }: ErrorObject) => keyword === 'if' || keyword === 'anyOf';

/** Errors as lines, those deepest inside first. */
function told(errors: readonly ErrorObject[]): readonly string[] {
  const sorted = errors.filter((error) => !isEcho(error)).sort((a, b) => depth(b) - depth(a));
  const lines = sorted.map(({ instancePath, message, params }) => {
    return `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
  });
  return [...new Set(lines)].slice(0, 6);
}

function problems(schema: object, value: unknown): readonly string[] {
  const validate = validatorOf(schema);
  return validate(value) ? [] : told(validate.errors ?? []);
}

/** Makes ready all that is needed to judge requests: it takes a second that no request should wait for. */
export function prepare(): void {
  for (const { request, response } of description.routes)
    for (const schema of [request, response]) if (schema) validatorOf(schema);
}

const patterns = description.routes.map((route) => {
  const source = route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { route, pattern: new RegExp(`^${source}$`) };
});

/** A value of a query as its type: `true` and `false` are text on the wire. */
const typed = (text: string, type: string | undefined) =>
  type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

function routeOf({ method, path }: Pick<Call, 'method' | 'path'>) {
  for (const { route, pattern } of patterns) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (match) return { route, given: match.groups ?? {} };
  }
  return null;
}

/** What Discord's description says is wrong with a request; empty where it is right. */
export function requestProblems(call: Call): readonly string[] {
  const found = routeOf(call);
  if (!found) return ['no such route'];
  const { route, given } = found;
  const parameters = Object.entries(route.parameters).flatMap(([name, schema]) =>
    problems(schema, given[name]).map((one) => `${name}: ${one}`),
  );
  const query = [...call.query].flatMap(([name, value]) => {
    const schema = route.query[name];
    return schema
      ? problems(schema, typed(value, schema.type)).map((one) => `?${name}: ${one}`)
      : [`?${name}: unknown`];
  });
  if (!route.request) return [...parameters, ...query, ...(call.body === null ? [] : ['a body where none belongs'])];
  return [...parameters, ...query, ...problems(route.request, call.body)];
}

/** What Discord's description says is wrong with an answer of the loopback. */
export function answerProblems(call: Pick<Call, 'method' | 'path'>, json: unknown): readonly string[] {
  const response = routeOf(call)?.route.response;
  return response ? problems(response, json) : [];
}
