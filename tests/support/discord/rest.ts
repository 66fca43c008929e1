import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CommandBody, commandRefusals } from './command-rules.ts';
import { givenBack, type RegisteredCommand, withoutLanguages } from './commands-given-back.ts';
import { answerProblems, requestProblems } from './described.ts';
import { acknowledge, type Desk, edit, followUp, idOf, remove, tokenRefusal } from './desk.ts';
import { type Exchange, type RefusedCall, refused, unknownInteraction, unknownMessage } from './exchanges.ts';
import type { Fault } from './faults.ts';
import type { CallbackBody, MessageBody } from './shapes.ts';

export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the bot sent; the routes look at it
  readonly body: any;
  /** Names of the files that came along. */
  readonly files: readonly string[];
  readonly status: number;
}

export interface RestHouse extends Desk {
  readonly token: string;
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  readonly isMember: (guild: string) => boolean;
  readonly exchanges: Map<string, Exchange>;
  /** Registered commands, by guild id or `global`. */
  readonly commands: Map<string, readonly RegisteredCommand[]>;
  readonly calls: RestCall[];
  /** What contradicts Discord's own description: in a request, or in an answer of the loopback. */
  readonly violations: string[];
  readonly takeFault: (call: string) => Fault | null;
}

type Answered = RefusedCall | { readonly status: number; readonly json?: unknown };
type Request = Omit<RestCall, 'status'>;
type Handler = (house: RestHouse, request: Request, groups: Readonly<Record<string, string>>) => Answered;

const ok = (json: unknown): Answered => ({ status: 200, json });
const done = (problem: RefusedCall | null, json: () => unknown): Answered => problem ?? ok(json());

const callback: Handler = (house, { body, query }, { id, token }) => {
  const exchange = house.exchanges.get(token ?? '');
  if (!exchange || exchange.payload.id !== id) return unknownInteraction;
  const problem = acknowledge(house, exchange, body as CallbackBody);
  if (problem) return problem;
  if (query.get('with_response') !== 'true') return { status: 204 };
  const { type } = body as CallbackBody;
  const resource = { type, ...(exchange.original && { message: exchange.original }) };
  return ok({ interaction: { id, type: exchange.payload.type, response_message_id: exchange.original?.id }, resource });
};

const webhook: Handler = (house, { method, body }, { token, id }) => {
  const exchange = house.exchanges.get(token ?? '');
  const gone = tokenRefusal(exchange);
  if (gone || !exchange) return gone ?? unknownMessage;
  if (method === 'POST') {
    const message = followUp(house, exchange, body as MessageBody);
    return 'code' in message ? (message as RefusedCall) : ok(message);
  }
  const wanted = idOf(exchange, id ?? '@original');
  const stands = house.messages.get(wanted);
  if (!stands) return unknownMessage;
  if (method === 'GET') return ok(stands);
  if (method === 'DELETE') return remove(house, exchange, wanted) ?? { status: 204 };
  return done(edit(house, exchange, { id: wanted, body: body as MessageBody }), () => house.messages.get(wanted));
};

const commands: Handler = (house, { method, body, query }, { guild = 'global' }) => {
  const at = house.commands.get(guild) ?? [];
  if (method === 'GET') return ok(query.get('with_localizations') === 'true' ? at : at.map(withoutLanguages));
  if (guild !== 'global' && !house.isMember(guild)) return refused(403, 50001, 'Missing Access');
  const errors = commandRefusals(body as readonly CommandBody[]);
  if (errors.length > 0) return refused(400, 50035, errors.join('\n'));
  const kept = (body as readonly CommandBody[]).map((command, index) => ({
    ...givenBack(command, guild !== 'global'),
    id: String(1000 + index),
    application_id: house.applicationId,
    version: String(2000 + index),
  }));
  house.commands.set(guild, kept);
  return ok(kept);
};

const gatewayBot: Handler = (house) => {
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  return ok({ url: house.gatewayUrl(), shards: 1, session_start_limit });
};

/** Method, path, whether the bot's token is needed. */
const routes: readonly (readonly [RegExp, Handler, 'bot' | 'open'])[] = [
  [/^GET \/gateway\/bot$/, gatewayBot, 'bot'],
  [/^GET \/users\/@me$/, (house) => ok(house.bot), 'bot'],
  [
    /^GET \/(applications|oauth2\/applications)\/@me$/,
    (house) => ok({ id: house.applicationId, name: 'Dateline' }),
    'bot',
  ],
  [/^(GET|PUT) \/applications\/\d+\/commands$/, commands, 'bot'],
  [/^(GET|PUT) \/applications\/\d+\/guilds\/(?<guild>\d+)\/commands$/, commands, 'bot'],
  [/^POST \/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/, callback, 'open'],
  [/^POST \/webhooks\/\d+\/(?<token>[^/]+)$/, webhook, 'open'],
  [/^(GET|PATCH|DELETE) \/webhooks\/\d+\/(?<token>[^/]+)\/messages\/(?<id>[^/]+)$/, webhook, 'open'],
];

function answer(house: RestHouse, request: Request, authorization: string | undefined): Answered {
  const call = `${request.method} ${request.path}`;
  for (const [pattern, handler, need] of routes) {
    const match = pattern.exec(call);
    if (!match) continue;
    if (need === 'bot' && authorization !== `Bot ${house.token}`) return refused(401, 0, '401: Unauthorized');
    return handler(house, request, match.groups ?? {});
  }
  return refused(404, 0, `404: Not Found (${call})`);
}

async function bodyOf(incoming: IncomingMessage): Promise<Pick<Request, 'body' | 'files'>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { body: null, files: [] };
  const type = incoming.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].flatMap((value) => (typeof value === 'string' ? [] : [value.name]));
  return { body: JSON.parse(String(form.get('payload_json') ?? 'null')), files };
}

const rateHeaders = (seconds: number, global = false) => ({
  ...(global && { 'x-ratelimit-global': 'true' }),
  'retry-after': String(seconds),
  'x-ratelimit-scope': 'shared',
  'x-ratelimit-reset-after': String(seconds),
});

function send(response: ServerResponse, answered: Answered) {
  const { status } = answered;
  const json = 'json' in answered ? answered.json : 'code' in answered ? { ...answered, status: undefined } : undefined;
  response.writeHead(status, status === 204 ? {} : { 'content-type': 'application/json' });
  response.end(status === 204 ? undefined : JSON.stringify(json ?? {}));
}

const note = ({ violations }: RestHouse, { method, path }: Request, problems: readonly string[]) =>
  violations.push(...problems.map((one) => `${method} ${path}: ${one}`));

/** Answers one request as Discord would, faults included, and keeps it in `house.calls`. */
export async function serve(house: RestHouse, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://loopback');
  const path = decodeURIComponent(url.pathname)
    .replace(/^\/api/, '')
    .replace(/^\/v10/, '');
  const method = incoming.method ?? 'GET';
  const request = { method, path, query: url.searchParams, ...(await bodyOf(incoming)) };
  note(house, request, requestProblems(request));
  const fault = house.takeFault(`${method} ${path}`);
  if (fault?.type === 'unsent') return void incoming.socket.destroy();
  if (fault?.type === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  if (fault?.type === 'status') {
    const seconds = fault.retryAfter ?? 0.05;
    house.calls.push({ ...request, status: fault.status });
    response.writeHead(fault.status, {
      'content-type': 'application/json',
      ...(fault.status === 429 && rateHeaders(seconds, fault.global)),
    });
    return void response.end(
      JSON.stringify({ message: 'fault', retry_after: seconds, global: fault.global ?? false, code: 0 }),
    );
  }
  const answered = answer(house, request, incoming.headers.authorization);
  if ('json' in answered) note(house, request, answerProblems(request, answered.json));
  house.calls.push({ ...request, status: answered.status });
  if (fault?.type === 'lost') return void incoming.socket.destroy();
  send(response, answered);
}
