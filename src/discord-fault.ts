/** What is to be done where Discord cannot be used, in one sentence; never the token. Throws what it does not know. */
export function discordFault(cause: unknown): string {
  if (!(cause instanceof Error)) throw cause;
  const { name, message } = cause;
  const { status, code } = cause as { readonly status?: number; readonly code?: string | number };
  if (name === 'WrongToken') return message;
  if (status === 401)
    return 'Discord refuses the token: set DISCORD_TOKEN to the one of your application (Developer Portal, Bot, Reset Token).';
  if (status === 403)
    return 'Discord forbids it: add the bot to that server first, with the scope applications.commands (README.md, "In Discord").';
  if (status === 404) return 'Discord does not know that application or server: look at DISCORD_CLIENT_ID and --guild.';
  const network = /^(?:E[A-Z]{4,}|UND_ERR)/.exec(
    String(code ?? (cause.cause as { code?: string } | undefined)?.code ?? ''),
  );
  if (network)
    return `Discord cannot be reached (${network.input}): look at the connection, or at https://discordstatus.com.`;
  throw cause;
}
