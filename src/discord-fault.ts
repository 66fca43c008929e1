interface Known {
  readonly status?: number;
  readonly code?: string | number;
  /** Milliseconds, where Discord wants a pause. */
  readonly retryAfter?: number;
}

/** What Discord answers, by the code in its answer, else by its status; the first that fits. */
const answers: readonly (readonly [fits: (known: Known) => boolean, sentence: string])[] = [
  [
    ({ status }) => status === 401,
    'Discord refuses the token: set DISCORD_TOKEN to the one of your application (Developer Portal, Bot, Reset Token).',
  ],
  [
    ({ code }) => code === 20012 || code === 10002,
    'Discord says that the token is not of this application: take DISCORD_CLIENT_ID (or APPLICATION_ID) out, and it is asked of Discord.',
  ],
  [
    ({ status }) => status === 403,
    'Discord forbids it: add the bot to that server first, with the scope applications.commands (README.md, "In Discord").',
  ],
  [
    ({ status }) => status === 404,
    'Discord does not know that application or server: look at DISCORD_CLIENT_ID and --guild.',
  ],
  [
    ({ status = 0 }) => status >= 500,
    'Discord has a fault of its own: try again later, and look at https://discordstatus.com.',
  ],
];

/** Codes of a line that does not come about: the name is not resolved, nobody answers, a certificate is not trusted. */
const noLine = /^(?:E[A-Z]{3,}|EAI_|UND_ERR|CERT_|ERR_TLS|ERR_SSL|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/;

/** What is to be done where Discord cannot be used, in one sentence; never the token. Throws what it does not know. */
export function discordFault(cause: unknown): string {
  if (!(cause instanceof Error)) throw cause;
  const { name, message } = cause;
  if (name === 'WrongToken' || name === 'LineClosed') return message;
  const known = cause as Known;
  const answer = answers.find(([fits]) => fits(known));
  if (answer) return answer[1];
  if (known.retryAfter !== undefined)
    return `Discord wants a pause of ${Math.ceil(known.retryAfter / 60_000)} minutes before more commands are registered: try again then.`;
  const code = String(known.code ?? (cause.cause as Known | undefined)?.code ?? '');
  const reason = noLine.test(code) ? code : name === 'AbortError' ? 'no answer in time' : null;
  if (reason !== null)
    return `Discord cannot be reached (${reason}): look at the connection, or at https://discordstatus.com.`;
  throw cause;
}
